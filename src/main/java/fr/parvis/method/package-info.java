/**
 * The five-phase method as data: phases, task templates, gate conditions, durations, in versions that never change once published.
 *
 * <p>Owns the files below {@code src/main/resources/method}, their reading and checking at start-up, and the schedule computed from
 * them. Does not own any project's phases, tasks or answers: those are copied from here by the features above.
 *
 * <p>Start with {@link fr.parvis.method.Methods} for the versions, {@link fr.parvis.method.Method} for one of them, and
 * {@link fr.parvis.method.Schedule} for dates.
 */
package fr.parvis.method;
