package fr.parvis.inventory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who keeps a dataset, and in what. */
@Embeddable
public class DatasetCustody extends DatasetPart {

    public String producerName;

    public String producerSiret;

    public Long stewardId;

    public Long custodianId;

    public String contactPublic;

    public String sourceSystem;

    @Enumerated(EnumType.STRING)
    public SourceFormat sourceFormat;

    public Integer volume;

    public String delegate;

    public Boolean delegateDataClause;
}
