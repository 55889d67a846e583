package fr.parvis.task;

/**
 * On whom a task waits, and why.
 *
 * @param personId somebody of the town; null for somebody outside
 * @param name     of who is outside the town; null for a person of it
 */
public record Awaited(Long personId, String name, WaitCause cause) {
}
