/**
 * Meetings of a project and what comes of them: agenda, who was there, minutes by point, decisions in their numbered register, and the tasks they lead to.
 * Interviews and awareness meetings are of {@code awareness}, and are linked to rather than kept twice. Start with {@link fr.parvis.meeting.Meetings} and
 * {@link fr.parvis.meeting.Decisions}.
 */
package fr.parvis.meeting;
