package fr.parvis.review;

import static fr.parvis.review.MaturityDimension.DATA_MANAGEMENT;
import static fr.parvis.review.MaturityDimension.ENGAGEMENT;
import static fr.parvis.review.MaturityDimension.INVESTMENT;
import static fr.parvis.review.MaturityDimension.KNOWLEDGE;
import static fr.parvis.review.MaturityDimension.STRATEGY;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fifteen activities of the open data maturity model (ODMM), each at one of five levels from first trials to constant improvement. */
public enum MaturityActivity {
    RELEASE(DATA_MANAGEMENT), STANDARDS(DATA_MANAGEMENT), GOVERNANCE(DATA_MANAGEMENT), SENSITIVE_DATA(DATA_MANAGEMENT),
    EXPERTISE(KNOWLEDGE), KNOWLEDGE_MANAGEMENT(KNOWLEDGE),
    REUSER_ENGAGEMENT(ENGAGEMENT), DOCUMENTATION(ENGAGEMENT), SUPPORT(ENGAGEMENT), COMMUNITY(ENGAGEMENT),
    OVERSIGHT(INVESTMENT), VALUATION(INVESTMENT), PROCUREMENT(INVESTMENT),
    OPEN_STRATEGY(STRATEGY), ASSET_CATALOGUE(STRATEGY);

    public static final int LEVELS = 5;

    private final MaturityDimension dimension;

    MaturityActivity(MaturityDimension dimension) {
        this.dimension = dimension;
    }

    public MaturityDimension dimension() {
        return dimension;
    }

    public static List<MaturityActivity> of(MaturityDimension dimension) {
        return Arrays.stream(values()).filter(one -> one.dimension == dimension).toList();
    }

    public static Optional<MaturityActivity> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
