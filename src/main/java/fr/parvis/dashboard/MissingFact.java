package fr.parvis.dashboard;

/** Something a department says it holds and that is not in the inventory yet: an open gap of the kind «à ajouter». */
public record MissingFact(long gapId, String words, long departmentId) {
}
