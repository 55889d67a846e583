package fr.parvis.task;

/** Where a task comes from: the method, somebody who added it, a reservation of the DGS, or an act somebody asked for. */
public enum TaskOrigin {
    METHOD, ADDED, RESERVATION, REQUEST
}
