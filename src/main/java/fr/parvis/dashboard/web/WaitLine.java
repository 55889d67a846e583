package fr.parvis.dashboard.web;


import fr.parvis.ledger.Wait;
import java.time.LocalDate;

/**
 * Something that waits, in words.
 *
 * @param waiting «En attente de … depuis 4 jours ouvrés»
 * @param holder  a name, or that the post is vacant
 */
record WaitLine(Wait row, String kind, String what, String waiting, String holder, String department, LocalDate since, boolean late) {
}
