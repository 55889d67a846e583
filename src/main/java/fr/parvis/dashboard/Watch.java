package fr.parvis.dashboard;

import fr.parvis.method.PhaseCode;

/**
 * Something to look at.
 *
 * @param phase   of a gate or of a date that slipped; else null
 * @param subject name of the department, also of one whose interim ended, or of who lent a power, title of the task; else null
 * @param count   working days late or silent, lines without anybody to sign, what waits for who lent a power, slips, obligations or updates overdue, waits
 *                reported to the DGS
 */
public record Watch(WatchKind kind, PhaseCode phase, String subject, int count, String path) {
}
