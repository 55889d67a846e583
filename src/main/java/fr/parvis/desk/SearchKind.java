package fr.parvis.desk;

/** What can be found, in the order in which it is shown. */
public enum SearchKind {
    PROJECT, TASK, DATASET, DOCUMENT, DECISION, PERSON, DEPARTMENT
}
