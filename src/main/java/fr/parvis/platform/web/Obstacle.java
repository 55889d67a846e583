package fr.parvis.platform.web;

/**
 * One line of a list of what blocks something, ready to be shown.
 *
 * @param message  what is missing
 * @param detail   who can lift it and since when, or null
 * @param fixAt    path of the page where the reader can lift it, or null when the reader cannot
 * @param askAt    path that takes a POST of {@code code} and asks whoever can, or null
 * @param code     stable name of the obstacle
 */
public record Obstacle(String code, String message, String detail, String fixAt, String askAt) {
}
