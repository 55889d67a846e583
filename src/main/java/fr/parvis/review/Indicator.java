package fr.parvis.review;

import fr.parvis.method.TownSize;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The twenty indicators of a cycle (method, D.5), with the target proposed for the first one; what portals count is entered by hand. */
public enum Indicator {
    DEPARTMENTS_MET(Unit.PERCENT, Aim.AT_LEAST, "100"),
    INVENTORY_VISAS(Unit.PERCENT, Aim.AT_LEAST, "90"),
    DATASETS_LISTED(Unit.COUNT, Aim.AT_LEAST, "40"),
    OPENING_RATE(Unit.PERCENT, Aim.AT_LEAST, "40"),
    PRIORITIES_DONE(Unit.PERCENT, Aim.AT_LEAST, "80"),
    OBLIGATIONS_HELD(Unit.PERCENT, Aim.AT_LEAST, "100"),
    SCHEMA_CONFORMITY(Unit.PERCENT, Aim.AT_LEAST, "80"),
    METADATA_SCORE(Unit.RATIO, Aim.AT_LEAST, "0.78"),
    FRESHNESS(Unit.PERCENT, Aim.AT_LEAST, "85"),
    PUBLICATION_DELAY(Unit.DAYS, Aim.AT_MOST, "90"),
    LEGAL_CHECK_DELAY(Unit.DAYS, Aim.AT_MOST, "15"),
    WORK_PER_DATASET(Unit.HOURS, Aim.FOLLOWED, null),
    USES(Unit.COUNT, Aim.AT_LEAST, null),
    DISCUSSIONS_ANSWERED(Unit.PERCENT, Aim.AT_LEAST, "90"),
    ACCESS_REQUESTS(Unit.COUNT, Aim.FOLLOWED, null),
    AGENTS_REACHED(Unit.PERCENT, Aim.AT_LEAST, "30"),
    REFERENTS_NAMED(Unit.PERCENT, Aim.AT_LEAST, "100"),
    PERSONAL_DATA_INCIDENTS(Unit.COUNT, Aim.AT_MOST, "0"),
    DATASETS_WITHDRAWN(Unit.COUNT, Aim.FOLLOWED, null),
    SURVEY_PARTICIPATION(Unit.PERCENT, Aim.AT_LEAST, "70");

    /** What a value counts; a ratio goes from 0 to 1. */
    public enum Unit {
        PERCENT, COUNT, DAYS, HOURS, RATIO
    }

    /** On which side of its target a value should be; what is only followed has none. */
    public enum Aim {
        AT_LEAST, AT_MOST, FOLLOWED
    }

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private static final BigDecimal SMALL_TOWN_LIST = new BigDecimal("20");

    /** More uses than at the beginning, by a fifth. */
    private static final BigDecimal GROWTH = new BigDecimal("1.2");

    private final Unit unit;
    private final Aim aim;
    private final BigDecimal target;

    Indicator(Unit unit, Aim aim, String target) {
        this.unit = unit;
        this.aim = aim;
        this.target = target == null ? null : new BigDecimal(target);
    }

    public Unit unit() {
        return unit;
    }

    public Aim aim() {
        return aim;
    }

    /** Whether a value can be where it should be, or is only followed. */
    public boolean aims() {
        return aim != Aim.FOLLOWED;
    }

    /** The most a value can be; null for no most. */
    BigDecimal most() {
        return unit == Unit.PERCENT ? HUNDRED : unit == Unit.RATIO ? BigDecimal.ONE : null;
    }

    /** Whether the product finds the value in its own facts; the others come from portals, the DPO or the PRADA, by hand. */
    public boolean computed() {
        return switch (this) {
            case USES, DISCUSSIONS_ANSWERED, ACCESS_REQUESTS, PERSONAL_DATA_INCIDENTS -> false;
            default -> true;
        };
    }

    /** The target of the method; null where there is none, or none without a baseline. */
    public BigDecimal usualTarget(TownSize size, BigDecimal baseline) {
        if (this == USES) {
            return baseline == null ? null : baseline.multiply(GROWTH);
        }
        return this == DATASETS_LISTED && size == TownSize.SMALL ? SMALL_TOWN_LIST : target;
    }

    public boolean reaches(BigDecimal value, BigDecimal wanted) {
        return aim == Aim.AT_MOST ? value.compareTo(wanted) <= 0 : value.compareTo(wanted) >= 0;
    }

    public static Optional<Indicator> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
