package fr.parvis.law;

import fr.parvis.method.Label;

/**
 * One obligation of a pack; whatever the text does not say is null.
 *
 * @param legal     the articles, which have no translation
 * @param rhythm    the deadline in words
 * @param deadline  the deadline as a calendar can hold it
 * @param otherwise what holds for those it does not bind
 */
public record LawRule(String id, Label label, String legal, Clause when, Label rhythm, Deadline deadline, Label channel, String schema,
        Label otherwise, Label penalty, Label note) {
}
