/**
 * What the law asks of a municipality: the rules as versioned data ({@link fr.parvis.law.LawPack}), the facts they look at, which of them
 * apply and why, and what is recorded as held. It owns no legal exception of a dataset, which is the inventory's. Start with
 * {@link fr.parvis.law.LawRule} and {@link fr.parvis.law.ObligationQueries}.
 */
package fr.parvis.law;
