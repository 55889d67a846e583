package fr.parvis.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The time and the place a dataset speaks of, and its rhythm. */
@Embeddable
public class DatasetCoverage extends DatasetPart {

    public LocalDate dataCreatedOn;

    public LocalDate lastUpdatedOn;

    @Column(length = 1000)
    public String updateObject;

    @Enumerated(EnumType.STRING)
    public UpdateFrequency updateFrequency;

    public LocalDate nextUpdateDue;

    public LocalDate temporalStart;

    public LocalDate temporalEnd;

    @Enumerated(EnumType.STRING)
    public SpatialGrain spatialGrain;

    public String spatialName;
}
