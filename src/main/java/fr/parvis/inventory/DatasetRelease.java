package fr.parvis.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How and when a dataset is published. */
@Embeddable
public class DatasetRelease extends DatasetPart {

    public String schemaName;

    public LocalDate schemaCheckedOn;

    public Integer schemaErrors;

    public Integer qualityScore;

    @Enumerated(EnumType.STRING)
    public Licence licence;

    @Column(length = 1000)
    public String reuseConditions;

    public String channels;

    public String releaseFormat;

    public Long updaterId;

    public String wave;

    @Column(length = 1000)
    public String postponedReason;

    @Column(length = 1000)
    public String url;

    public String datagouvId;
}
