package fr.parvis.people;
public record Holding(String kind, String label, String path) {}
