/**
 * What waits on whom in a project, one holder at a time, and how many working days each has held it: read from the tables of the features, changing
 * none of them and owning no table. The dashboard shows it, messages remind of it. Start with {@link fr.parvis.ledger.Wait}; {@link fr.parvis.ledger.Ledgers}
 * reads those of several projects, {@link fr.parvis.ledger.Custodies} the hands one line went through.
 */
package fr.parvis.ledger;
