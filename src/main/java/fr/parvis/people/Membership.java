package fr.parvis.people;
public record Membership(long municipalityId, Role role) {}
