package fr.parvis.opinion;

import fr.parvis.inventory.Dataset;

/** Somebody is asked for an opinion; fired in the transaction that asks. */
public record OpinionAsked(Opinion opinion, Dataset dataset, String by) {
}
