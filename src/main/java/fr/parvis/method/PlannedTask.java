package fr.parvis.method;

import java.time.LocalDate;

/** A task, by its template's code, from its first working day to the one on which it is due, both included. */
public record PlannedTask(String code, LocalDate start, LocalDate due) {
}
