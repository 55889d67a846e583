package fr.parvis.dashboard;

import java.time.Instant;

/** A line put to the DGS who has not decided: the two positions, and what follows from each. Texts may be null where they are not to be told. */
public record ContestFact(long id, long datasetId, String departmentPosition, String departmentConsequence, String leadPosition,
        String leadConsequence, String askedBy, Instant askedAt) {

    ContestFact discreet() {
        return new ContestFact(id, datasetId, null, null, null, null, askedBy, askedAt);
    }
}
