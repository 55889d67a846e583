package fr.parvis.people;

/** A role that somebody holds today in a municipality. */
public record Membership(long municipalityId, Role role) {
}
