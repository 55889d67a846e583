package fr.parvis.people;

/**
 * Something a person is answerable for.
 *
 * @param kind  what it is: {@code task}, {@code project}, {@code department}
 * @param label its name
 * @param path  the page where it is seen
 */
public record Holding(String kind, String label, String path) {
}
