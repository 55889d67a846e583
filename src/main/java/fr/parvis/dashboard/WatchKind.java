package fr.parvis.dashboard;

/** What the DGS should look at. */
public enum WatchKind {
    GATE_OVERDUE, GATE_FORCED, VACANT_APPROVER, SILENT_DEPARTMENT, REPORTED, THIRD_SLIP, OBLIGATIONS_OVERDUE, UPDATES_OVERDUE
}
