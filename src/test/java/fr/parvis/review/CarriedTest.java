package fr.parvis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.gap.Gap;
import fr.parvis.gap.GapKind;
import fr.parvis.gap.GapSeverity;
import fr.parvis.gap.Gaps;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetChange;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.DatasetOrigin;
import fr.parvis.inventory.Datasets;
import fr.parvis.inventory.OpinionState;
import fr.parvis.opinion.Opinion;
import fr.parvis.opinion.OpinionRequest;
import fr.parvis.opinion.OpinionRequests;
import fr.parvis.opinion.Opinions;
import fr.parvis.people.Department;
import fr.parvis.phase.CyclePhases;
import fr.parvis.phase.Phase;
import fr.parvis.project.Project;
import fr.parvis.review.Carried.Kind;
import fr.parvis.review.ReviewedTown.Made;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays with its dataset is open after the next cycle has begun as it was before: no gap, no refusal, no postponement is lost or doubled. */
@QuarkusTest
@TestTransaction
class CarriedTest {

    /** What may have become of a line, and what is then carried over. */
    private enum Fate {
        NOTHING("", null), POSTPONED("side_state = 'POSTPONED', postponed_reason = 'Plus tard'", Kind.POSTPONED),
        CLOSED("openness = 'CLOSED'", Kind.TO_EXAMINE), SECRET("communicability = 'NOBODY'", Kind.TO_EXAMINE),
        OUT("out_of_scope_reason = 'Ailleurs'", Kind.TO_EXAMINE), AGAINST("dpo_opinion = 'UNFAVOURABLE'", Kind.TO_EXAMINE),
        NOT_YET("openness = 'CLOSED', reexamine_on = date '2199-01-01'", null), WITHDRAWN("openness = 'CLOSED', withdrawn_on = date '2026-01-05'", null);

        private final String sql;
        private final Kind carried;

        Fate(String sql, Kind carried) {
            this.sql = sql;
            this.carried = carried;
        }
    }

    @Inject
    ReviewedTown town;

    @Inject
    Datasets datasets;

    @Inject
    Gaps gaps;

    @Inject
    CarriedQueries carried;

    @Inject
    ReserveQueries reserves;

    @Inject
    Opinions opinions;

    @Inject
    OpinionRequests requests;

    @Inject
    CyclePhases cycles;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatStaysWithItsDatasetIsOpenAfterwardsAsItWasBefore(long seed) {
        Made made = town.found("C000" + seed);
        Random random = new Random(seed);
        Project project = made.project();
        Map<Kind, Set<String>> expected = new EnumMap<>(Kind.class);
        for (Kind kind : List.of(Kind.GAP, Kind.POSTPONED, Kind.TO_EXAMINE)) {
            expected.put(kind, new TreeSet<>());
        }
        for (int i = 0; i < 20; i++) {
            Department department = made.departments().get(random.nextInt(2));
            Dataset dataset = datasets.add(project, department.id, DatasetOrigin.ADDED, new DatasetChange(Map.of(DatasetField.TITLE, "Jeu " + i), null, null),
                    made.lead());
            Fate fate = Fate.values()[random.nextInt(Fate.values().length)];
            if (!fate.sql.isEmpty()) {
                database.createNativeQuery("update dataset set " + fate.sql + " where id = " + dataset.id).executeUpdate();
            }
            if (fate.carried != null) {
                expected.get(fate.carried).add("/datasets/" + dataset.id);
            }
            if (random.nextBoolean()) {
                Gap gap = gaps.open(project, department, dataset, GapKind.TO_CORRECT, "Écart " + i, new Gaps.Care(GapSeverity.MAJOR, null, null), made.lead());
                if (random.nextBoolean()) {
                    database.createNativeQuery("update gap set closed_at = current_timestamp where id = " + gap.id).executeUpdate();
                } else {
                    expected.get(Kind.GAP).add("/gaps/" + gap.id);
                }
            }
        }
        assertEquals(expected, open(made), "what was open is listed, and nothing else");

        database.createNativeQuery("update phase set state = 'DONE' where cycle_id = " + Cycles.current(project)).executeUpdate();
        Phase.ofCycle(Cycles.current(project)).forEach(database::refresh);
        assertTrue(cycles.openNext(project.id, LocalDate.now(clock).plusDays(30), "Leçons", made.lead()).isPresent());
        assertEquals(expected, open(made), "and the cycle after has all of it");
    }

    @Test
    void theLatestWordOfSomebodyTakesThePlaceOfTheirEarlierOnesAndWhatWasTakenBackIsAwaitedFromNobody() {
        Made made = town.found("C0010");
        Dataset cleared = said(made, OpinionState.CONDITIONS, OpinionState.FAVOURABLE);
        Dataset forgiven = said(made, OpinionState.UNFAVOURABLE, OpinionState.FAVOURABLE);
        Dataset twice = said(made, OpinionState.CONDITIONS, OpinionState.CONDITIONS);
        Dataset worse = said(made, OpinionState.FAVOURABLE, OpinionState.UNFAVOURABLE);
        Dataset takenBack = said(made);
        requests.withdraw(OpinionRequest.findById(opinions.ask(takenBack, made.two().personId(), "Avis ?", LocalDate.now(clock), made.lead()).requestId),
                made.lead());
        Dataset awaited = said(made);
        opinions.ask(awaited, made.two().personId(), "Avis ?", LocalDate.now(clock), made.lead());
        database.flush();
        database.clear();
        assertEquals(List.of("/datasets/" + twice.id, "/datasets/" + awaited.id), carried.of(Project.findById(made.project().id), made.lead(), Locale.FRENCH)
                .stream().filter(one -> one.kind() == Kind.OPINION).map(Carried::path).toList());
        assertEquals(2, reserves.open(made.project().id), "a condition is one reserve however often it was said, and " + worse.id + " is the other; "
                + cleared.id + " and " + forgiven.id + " are none");
    }

    @Test
    void whoeverWasAskedAndSpokeAgainstADatasetHasItExaminedAgainUntilTheyChangeTheirWord() {
        Made made = town.found("C0011");
        Dataset against = said(made, OpinionState.UNFAVOURABLE);
        said(made, OpinionState.UNFAVOURABLE, OpinionState.FAVOURABLE);
        said(made, OpinionState.FAVOURABLE);
        database.flush();
        database.clear();
        assertEquals(Set.of("/datasets/" + against.id), open(made).get(Kind.TO_EXAMINE));
        assertEquals(List.of(against.number), carried.toExamine(made.project().id, LocalDate.now(clock)).stream().map(CarriedQueries.Again::number).toList());
    }

    /** A dataset on which one person answered so, one word after the other. */
    private Dataset said(Made made, OpinionState... words) {
        String title = "Jeu " + Dataset.count("project", made.project());
        Dataset dataset = datasets.add(made.project(), made.departments().get(0).id, DatasetOrigin.ADDED, new DatasetChange(Map.of(DatasetField.TITLE, title), null,
                null), made.lead());
        for (OpinionState word : words) {
            Opinion opinion = opinions.ask(dataset, made.two().personId(), "Avis ?", LocalDate.now(clock), made.lead());
            opinions.give(dataset, opinion, word, "Parce que c’est ainsi.", made.two());
        }
        return dataset;
    }

    private Map<Kind, Set<String>> open(Made made) {
        database.flush();
        database.clear();
        List<Carried> all = carried.of(Project.findById(made.project().id), made.lead(), Locale.FRENCH);
        Map<Kind, Set<String>> open = new EnumMap<>(Kind.class);
        for (Kind kind : List.of(Kind.GAP, Kind.POSTPONED, Kind.TO_EXAMINE)) {
            List<String> paths = all.stream().filter(one -> one.kind() == kind).map(Carried::path).toList();
            open.put(kind, new TreeSet<>(paths));
            assertEquals(paths.size(), Set.copyOf(paths).size(), "nothing twice");
        }
        return open;
    }
}
