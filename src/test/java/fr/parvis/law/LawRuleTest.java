package fr.parvis.law;

import static fr.parvis.law.FactAnswer.NO;
import static fr.parvis.law.FactAnswer.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.law.LawPack.Difference;
import fr.parvis.law.LawPack.Fate;
import fr.parvis.method.Label;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of the delivered pack, at its thresholds and with what is not known. */
class LawRuleTest {

    private static final LawPack PACK = LawPackReader.ofClasspath().all().get(0);

    /** Rule, population, staff (empty when unknown), flags answered yes; every other flag is answered no. */
    @ParameterizedTest(name = "{0} with {1} inhabitants, {2} agents, {3}: {4}")
    @CsvSource({
        "OD_DEFAULT, 3500, 50, '', YES", "OD_DEFAULT, 3499, 50, '', NO", "OD_DEFAULT, 3500, 49, '', NO", "OD_DEFAULT, 3500, , '', TO_CHECK",
        "OD_DEFAULT, 3499, , '', NO",
        "OD_ON_REQUEST, 0, , '', YES", "RIP, 12, , '', YES", "BAL, 12, , '', YES", "LISTE_DELIB, 12, , '', YES", "AGEC58, 12, , '', YES",
        "RGAA, 12, , '', YES",
        "PRADA, 10000, 1, '', YES", "PRADA, 9999, 1000, '', NO",
        "ALGO_LIST, 1, 50, usesAlgorithms, YES", "ALGO_LIST, 90000, 49, usesAlgorithms, NO", "ALGO_LIST, 1, , usesAlgorithms, TO_CHECK",
        "ALGO_LIST, 90000, 900, '', NO", "ALGO_LIST, 90000, , '', NO",
        "ALGO_MENTION, 1, , usesAlgorithms, YES", "ALGO_MENTION, 90000, 900, '', NO",
        "DECP, 1, , hasContractsGte40k, YES", "DECP, 1, , '', NO", "DECP_LIST, 1, , hasContracts25to40k, YES", "DECP_LIST, 1, , '', NO",
        "SUBV, 3500, , hasGrantsGt23k, YES", "SUBV, 3499, , hasGrantsGt23k, NO", "SUBV, 3500, , '', NO",
        "GPU, 1, , competentPLU, YES", "GPU, 1, , '', NO", "IRVE, 1, , isIRVEOperator, YES", "IRVE, 1, , '', NO",
        "ACTES, 3500, , '', YES", "ACTES, 3499, , '', NO",
        "BUDGET_NOTE, 1, , hasWebsite, YES", "BUDGET_NOTE, 90000, , '', NO",
        "BUDGET_ROB, 3500, , hasWebsite, YES", "BUDGET_ROB, 3499, , hasWebsite, NO", "BUDGET_ROB, 3500, , '', NO",
        "TRANSPORT_PAN, 1, , holdsMobilityData, YES", "TRANSPORT_PAN, 1, , '', NO",
        "HAUTES_REM, 40001, , '', YES", "HAUTES_REM, 40000, , '', NO",
        "VFE, 1, , fleetInScope, YES", "VFE, 1, , '', NO", "DAE, 1, , ownsDAE, YES", "DAE, 1, , '', NO",
        "HVD, 1, , holdsHVD, YES", "HVD, 1, , '', NO"})
    void aRuleSaysWhetherItBinds(String rule, int population, Integer staff, String yes, Applies expected) {
        assertEquals(expected, PACK.rule(rule).orElseThrow().when().weigh(facts(population, staff, yes)));
    }

    @Test
    void everyRuleOfThePackIsTried() throws NoSuchMethodException {
        String[] rows = LawRuleTest.class.getDeclaredMethod("aRuleSaysWhetherItBinds", String.class, int.class, Integer.class, String.class,
                Applies.class).getAnnotation(CsvSource.class).value();
        Set<String> tried = Stream.of(rows).map(row -> row.split(",")[0]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(PACK.rules().stream().map(LawRule::id).collect(Collectors.toCollection(TreeSet::new)), tried);
    }

    @Test
    void aFactNeverAnsweredOrNotKnownLeavesTheRuleToBeChecked() {
        Clause decp = PACK.rule("DECP").orElseThrow().when();
        assertEquals(Applies.TO_CHECK, decp.weigh(new Facts(5000, 60, Map.of())));
        assertEquals(Applies.TO_CHECK, decp.weigh(new Facts(5000, 60, Map.of(LawFlag.HAS_CONTRACTS_GTE_40K, UNKNOWN))));
        Clause grants = PACK.rule("SUBV").orElseThrow().when();
        assertEquals(Applies.NO, grants.weigh(new Facts(100, 60, Map.of())), "another condition says no already");
        assertEquals(Applies.TO_CHECK, grants.weigh(new Facts(5000, 60, Map.of())));
    }

    @Test
    void theFactsAreCompleteOnceEverythingAskedIsAnsweredAndTheStaffIsCounted() {
        Facts all = facts(5000, 60, "");
        assertTrue(all.complete());
        assertFalse(new Facts(5000, null, all.flags()).complete());
        Map<LawFlag, FactAnswer> flags = new EnumMap<>(all.flags());
        flags.put(LawFlag.OWNS_DAE, UNKNOWN);
        assertTrue(new Facts(5000, 60, flags).complete(), "not to know is an answer");
        flags.remove(LawFlag.OWNS_DAE);
        assertEquals(1, new Facts(5000, 60, flags).unanswered());
    }

    @Test
    void aYearlyDutyIsDueForTheLatestYearWhoseDayIsPastUntilItIsHeld() {
        Deadline agec = new Deadline(MonthDay.of(6, 30), 1, null);
        LocalDate november = LocalDate.of(2026, 11, 23);
        assertEquals(2025, agec.nextYear(null, november));
        assertEquals(2025, agec.nextYear(2023, november), "years before are let rest");
        assertEquals(2026, agec.nextYear(2025, november));
        assertEquals(2027, agec.nextYear(2026, november));
        assertEquals(LocalDate.of(2026, 6, 30), agec.ofYear(2025));
        assertEquals(2024, agec.nextYear(null, LocalDate.of(2026, 6, 30)), "the day itself is not past");
        assertEquals(2025, agec.nextYear(null, LocalDate.of(2026, 7, 1)));
    }

    @Test
    void everyYearlyDeadlineOfTheTextsIsThere() {
        assertEquals(Set.of("RIP", "DECP_LIST", "HAUTES_REM", "AGEC58", "VFE"), PACK.rules().stream()
                .filter(rule -> rule.deadline() != null && rule.deadline().everyYear()).map(LawRule::id).collect(Collectors.toSet()));
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertEquals(List.of("2025-12-31", "2026-03-31", "2025-12-31", "2026-06-30", "2026-09-30"),
                Stream.of("RIP", "DECP_LIST", "HAUTES_REM", "AGEC58", "VFE").map(id -> PACK.rule(id).orElseThrow().deadline())
                        .map(deadline -> deadline.ofYear(deadline.lastLapsed(today)).toString()).toList());
    }

    @Test
    void aNewPackSaysWhatItChangesForATown() {
        List<LawRule> rules = new ArrayList<>(PACK.rules());
        LawRule prada = PACK.rule("PRADA").orElseThrow();
        rules.removeIf(rule -> Set.of("PRADA", "RGAA", "BAL").contains(rule.id()));
        rules.add(rewritten(prada, "PRADA", new Clause.Threshold(Clause.Figure.POPULATION, 5000, false)));
        rules.add(rewritten(PACK.rule("BAL").orElseThrow(), "BAL", new Clause.Always()));
        rules.add(rewritten(prada, "NEW_DUTY", new Clause.Flagged(LawFlag.OWNS_DAE)));
        List<Difference> found = new LawPack("2027.1", LocalDate.of(2027, 1, 1), rules).since(PACK, facts(6000, 60, "ownsDAE"));
        assertEquals(List.of("PRADA RECONSIDERED NO YES", "BAL REWRITTEN YES YES", "NEW_DUTY ADDED null YES", "RGAA REMOVED YES null"),
                found.stream().map(one -> one.rule().id() + " " + one.fate() + " " + one.before() + " " + one.after()).toList());
        assertEquals(List.of(), PACK.since(PACK, facts(6000, 60, "")));
    }

    private static LawRule rewritten(LawRule rule, String id, Clause when) {
        return new LawRule(id, new Label("Autrement", "Otherwise"), rule.legal(), when, rule.rhythm(), rule.deadline(), rule.channel(), null, null,
                null, null);
    }

    private static Facts facts(int population, Integer staff, String yes) {
        Map<LawFlag, FactAnswer> flags = new EnumMap<>(LawFlag.class);
        for (LawFlag flag : LawFlag.values()) {
            flags.put(flag, flag.code().equals(yes) ? FactAnswer.YES : NO);
        }
        return new Facts(population, staff, flags);
    }
}
