package fr.parvis.ledger;

import java.time.Instant;

/** Whoever fills the post of head for the interim, which nobody of the town holds meanwhile, and since when. */
public record Interim(long id, String name, Instant from) {
}
