package fr.parvis.dashboard.web;


import fr.parvis.ledger.Wait;
import java.time.LocalDate;

/**
 * Something that waits, in words.
 *
 * @param waiting «En attente de … depuis 4 jours ouvrés»
 * @param ladder  when it will be reported, or why its clock stands
 * @param holder  a name, or that the post is vacant
 */
record WaitLine(Wait row, String kind, String what, String waiting, String ladder, boolean reported, String holder, String department, LocalDate since, boolean late) {
}
