package fr.parvis.inventory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the law makes of a dataset, as people describe it. */
@Embeddable
public class DatasetLaw extends DatasetPart {

    private static final int SENSITIVE = 3;

    @Enumerated(EnumType.STRING)
    public LegalNature legalNature;

    @Enumerated(EnumType.STRING)
    public Communicability communicability;

    @Enumerated(EnumType.STRING)
    public ExceptionArticle exceptionArticle;

    public Integer personalDataLevel;

    @Enumerated(EnumType.STRING)
    public PersonalDataBasis personalDataBasis;

    @Enumerated(EnumType.STRING)
    public ThirdPartyRights thirdPartyRights;

    public String thirdPartyHolder;

    @Enumerated(EnumType.STRING)
    public SecurityRisk securityRisk;

    public Boolean hvd;

    @Enumerated(EnumType.STRING)
    public HvdCategory hvdCategory;

    /** Whether data of this level, null while nobody has said it, are sensitive or of minors: an opinion must be given on them. */
    public static boolean sensitive(Integer personalDataLevel) {
        return personalDataLevel != null && personalDataLevel == SENSITIVE;
    }
}
