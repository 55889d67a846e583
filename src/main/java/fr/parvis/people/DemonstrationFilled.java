package fr.parvis.people;

import java.time.Instant;

/** A demonstration has all its towns: what they did so far is their past, and nobody was there to be told. In the transaction of the last town. */
public record DemonstrationFilled(Instant at) {
}
