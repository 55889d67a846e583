/**
 * The history of a municipality: every change of state and every decision, by whom, on whose behalf, when, why, before and after. Rows are
 * only ever added; each holds the fingerprint of the one before it, so that an altered, missing or reordered row is found and located,
 * with or without the server. Owns no feature's facts: features write {@link fr.parvis.journal.Note}s and tell them again in plain
 * sentences ({@link fr.parvis.journal.JournalNarrator}). Start with {@link fr.parvis.journal.Journal}.
 */
package fr.parvis.journal;
