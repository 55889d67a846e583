package fr.parvis.dashboard;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One of two moments that are compared: a photo, the evening of a past day, or now.
 *
 * @param photo id of the photo; null of a day
 * @param title of the committee the photo was taken for; null of a day and of a photo without one
 */
public record Moment(Long photo, String title, Instant at, LocalDate on, Situation stands) {
}
