package fr.parvis.project;

import java.time.LocalDate;

/** A committed date moved from one day to another, and why. */
public record DateMove(LocalDate from, LocalDate to, SlipCause cause, String reason) {
}
