package fr.parvis.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The yes-or-no facts that rules look at, under the names the packs use. */
public enum LawFlag {
    USES_ALGORITHMS("usesAlgorithms"), HAS_CONTRACTS_GTE_40K("hasContractsGte40k"), HAS_CONTRACTS_25_TO_40K("hasContracts25to40k"),
    HAS_GRANTS_GT_23K("hasGrantsGt23k"), COMPETENT_PLU("competentPLU"), IS_IRVE_OPERATOR("isIRVEOperator"),
    HOLDS_MOBILITY_DATA("holdsMobilityData"), FLEET_IN_SCOPE("fleetInScope"), OWNS_DAE("ownsDAE"), HOLDS_HVD("holdsHVD"),
    /** Known from the municipality's profile, and never asked. */
    HAS_WEBSITE("hasWebsite");

    /** Those that people are asked about, in the order of the form. */
    public static final List<LawFlag> ASKED = Arrays.stream(values()).filter(flag -> flag != HAS_WEBSITE).toList();

    private final String code;

    LawFlag(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<LawFlag> of(String code) {
        return Arrays.stream(values()).filter(flag -> flag.code.equals(code)).findFirst();
    }
}
