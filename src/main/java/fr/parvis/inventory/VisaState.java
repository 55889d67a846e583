package fr.parvis.inventory;

/** Whether the head of the department stands behind the dataset as it is now. */
public enum VisaState {
    NONE, STANDING, FALLEN
}
