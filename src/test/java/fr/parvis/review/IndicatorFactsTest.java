package fr.parvis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetChange;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.DatasetOrigin;
import fr.parvis.inventory.Datasets;
import fr.parvis.opinion.LegalAnswer;
import fr.parvis.opinion.LegalChecks;
import fr.parvis.phase.CyclePhases;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.ReviewedTown.Made;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures, counted once more from raw rows; and of a project with nothing. */
@QuarkusTest
@TestTransaction
class IndicatorFactsTest {

    /** A dataset as its row tells. */
    record Raw(boolean scope, LocalDate published, LocalDate withdrawn, String openness, String communicability, String band, String schema, Integer errors,
            Integer score, LocalDate due, LocalDate listed) {

        boolean there() {
            return scope && withdrawn == null;
        }

        boolean open() {
            return there() && published != null;
        }

        boolean openable() {
            return there() && !"CLOSED".equals(openness) && !"NOBODY".equals(communicability);
        }
    }

    @Inject
    ReviewedTown town;

    @Inject
    IndicatorQueries queries;

    @Inject
    Indicators indicators;

    @Inject
    WithdrawnQueries withdrawn;

    @Inject
    ComparisonQueries comparison;

    @Inject
    CyclePhases cycles;

    @Inject
    Datasets datasets;

    @Inject
    LegalChecks checks;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    @Test
    void ofAProjectWithNothingEachShareIsNotMeasurableAndSaysWhy() {
        Made made = town.found("I0000");
        for (IndicatorRow row : queries.of(made.project())) {
            boolean counted = row.value() != null;
            assertTrue(counted != (row.measure().why() != null), row::toString);
            assertTrue(row.measure().whole() == null || row.measure().whole() > 0, row::toString);
        }
        Map<Indicator, IndicatorRow> rows = rows(made);
        assertEquals(Unmeasured.NOTHING_COMMUNICABLE, rows.get(Indicator.OPENING_RATE).measure().why());
        assertEquals(Unmeasured.STAFF_UNKNOWN, rows.get(Indicator.AGENTS_REACHED).measure().why());
        assertEquals(Unmeasured.NO_SURVEY, rows.get(Indicator.SURVEY_PARTICIPATION).measure().why());
        assertEquals(Unmeasured.NOT_ENTERED, rows.get(Indicator.USES).measure().why());
        assertEquals("0.00", rows.get(Indicator.DATASETS_LISTED).value().toPlainString(), "an empty list is counted: there are none");
        assertEquals(List.of(1L, 3L), List.of(rows.get(Indicator.REFERENTS_NAMED).measure().part(), rows.get(Indicator.REFERENTS_NAMED).measure().whole()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverTheDatasetsTheFiguresAreThoseOfTheirRows(long seed) {
        Made made = town.found("I000" + seed);
        Random random = new Random(seed);
        LocalDate today = LocalDate.now(clock);
        List<Raw> all = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            Raw raw = new Raw(random.nextInt(8) > 0, random.nextInt(3) > 0 ? today.minusDays(random.nextInt(200)) : null,
                    random.nextInt(9) == 0 ? today : null, any(random, "OPEN", "CLOSED", "RESTRICTED", "TO_EXAMINE"),
                    any(random, null, "EVERYBODY", "NOBODY"), any(random, null, "P1", "P2"), any(random, null, "menu"), random.nextInt(2),
                    random.nextBoolean() ? random.nextInt(10) : null, random.nextBoolean() ? today.plusDays(random.nextInt(21) - 10) : null,
                    today.minusDays(random.nextInt(300)));
            insert(made, i, raw);
            all.add(raw);
        }
        database.flush();
        Map<Indicator, IndicatorRow> rows = rows(made);
        assertEquals(count(all, Raw::there), rows.get(Indicator.DATASETS_LISTED).value().longValueExact());
        assertEquals(count(all, one -> one.withdrawn() != null), rows.get(Indicator.DATASETS_WITHDRAWN).value().longValueExact());
        share(rows, Indicator.OPENING_RATE, count(all, one -> one.openable() && one.open()), count(all, Raw::openable));
        share(rows, Indicator.PRIORITIES_DONE, count(all, one -> one.open() && "P1".equals(one.band())), count(all, one -> one.there() && "P1".equals(one.band())));
        share(rows, Indicator.SCHEMA_CONFORMITY, count(all, one -> one.open() && one.schema() != null && one.errors() == 0),
                count(all, one -> one.open() && one.schema() != null));
        share(rows, Indicator.FRESHNESS, count(all, one -> one.open() && one.due() != null && !one.due().isBefore(today)),
                count(all, one -> one.open() && one.due() != null));
        List<Integer> scores = all.stream().filter(one -> one.there() && one.score() != null).map(Raw::score).toList();
        assertEquals(BigDecimal.valueOf(scores.stream().mapToInt(one -> one).sum()).divide(BigDecimal.valueOf(scores.size() * 9L), 2, RoundingMode.HALF_UP),
                rows.get(Indicator.METADATA_SCORE).value());
        assertEquals(Figures.median(all.stream().filter(Raw::open).map(one -> one.published().toEpochDay() - one.listed().toEpochDay())
                .filter(days -> days >= 0).toList()), rows.get(Indicator.PUBLICATION_DELAY).value());
    }

    @Test
    void whatIsEnteredByHandHasItsValueOrItsReasonAndTheBaselineStays() {
        Made made = town.found("I0009");
        indicators.say(made.project(), Indicator.USES, -1, new Indicators.Words(null, "Le portail ne compte pas.", null, null, new BigDecimal("100"), null,
                false), made.lead());
        IndicatorRow row = rows(made).get(Indicator.USES);
        assertEquals(Unmeasured.DECLARED, row.measure().why());
        assertEquals(0, new BigDecimal("120").compareTo(row.target()));
        assertThrows(ReviewRefusal.Refused.class, () -> indicators.say(made.project(), Indicator.USES, row.version(),
                new Indicators.Words(new BigDecimal("130"), null, null, null, new BigDecimal("50"), null, false), made.lead()));
        assertThrows(ReviewRefusal.Refused.class, () -> indicators.say(made.project(), Indicator.OPENING_RATE, -1,
                new Indicators.Words(new BigDecimal("99"), null, null, null, null, null, false), made.lead()), "computed, not entered");
        assertThrows(ReviewRefusal.Refused.class, () -> indicators.say(made.project(), Indicator.OPENING_RATE, -1,
                new Indicators.Words(null, null, new BigDecimal("20"), null, null, null, false), made.lead()), "a lower target has its reason");
        indicators.say(made.project(), Indicator.USES, row.version(), new Indicators.Words(new BigDecimal("130"), null, null, null, null, null, false),
                made.lead());
        assertEquals(Boolean.TRUE, rows(made).get(Indicator.USES).met());
        assertNull(rows(made).get(Indicator.ACCESS_REQUESTS).met());
    }

    @Test
    void sevenMarksOfNineAreEnough() {
        Made made = town.found("I0011");
        insert(made, 1, new Raw(true, null, null, "OPEN", null, null, null, 0, 7, null, LocalDate.now(clock)));
        IndicatorRow row = rows(made).get(Indicator.METADATA_SCORE);
        assertEquals(List.of("0.78", true), List.of(row.value().toPlainString(), row.met()));
    }

    @Test
    void aTargetStandsWhereThereIsSomethingToReachAndIsWithinReach() {
        Made made = town.found("I0012");
        assertEquals(ReviewRefusal.Reason.NO_TARGET, refused(made, Indicator.ACCESS_REQUESTS, "3"));
        assertEquals(ReviewRefusal.Reason.NO_TARGET, refused(made, Indicator.DATASETS_WITHDRAWN, "0"));
        assertEquals(ReviewRefusal.Reason.OVER_ONE, refused(made, Indicator.METADATA_SCORE, "7"));
        assertEquals(ReviewRefusal.Reason.OVER_HUNDRED, refused(made, Indicator.OPENING_RATE, "101"));
        indicators.say(made.project(), Indicator.METADATA_SCORE, -1, new Indicators.Words(null, null, BigDecimal.ONE, "Tout décrire", null, null, false), made.lead());
        assertEquals(0, BigDecimal.ONE.compareTo(rows(made).get(Indicator.METADATA_SCORE).target()));
    }

    @Test
    void aCheckThatIsMadeAgainIsMeasuredFromTheDayItWasTakenUpAgain() {
        Made made = town.found("I0013");
        Dataset dataset = datasets.add(made.project(), made.departments().get(0).id, DatasetOrigin.ADDED, new DatasetChange(Map.of(DatasetField.TITLE, "Plan"), null,
                null), made.lead());
        List<LegalChecks.Given> right = IntStream.rangeClosed(1, 28).mapToObj(i -> new LegalChecks.Given("J%02d".formatted(i),
                List.of(4, 5, 7, 8, 9).contains(i) ? LegalAnswer.NO : LegalAnswer.YES, null)).toList();
        checks.answer(dataset, null, right, made.lead());
        begun(dataset, 12, 200);
        checks.sign(Dataset.findById(dataset.id), made.lead());
        assertEquals("12.00", delay(made), "from where it was begun");
        begun(dataset, 12, 200);
        checks.answer(Dataset.findById(dataset.id), null, right, made.lead());
        assertEquals(Unmeasured.NO_CHECK, rows(made).get(Indicator.LEGAL_CHECK_DELAY).measure().why(), "one that is being made has no delay yet");
        checks.sign(Dataset.findById(dataset.id), made.lead());
        assertEquals("0.00", delay(made), "answers that did not change do not make it older");
        begun(dataset, 40, 200);
        database.createQuery("update LegalCheck set state = OUTDATED where datasetId = ?1").setParameter(1, dataset.id).executeUpdate();
        database.clear();
        checks.sign(Dataset.findById(dataset.id), made.lead());
        assertEquals("0.00", delay(made), "nor does the time in which it was signed");
    }

    @Test
    void whatWasTakenBackInACycleStaysCountedInItWhenItIsPublishedAgainAndSaysWhy() {
        Made made = town.found("I0014");
        LocalDate today = LocalDate.now(clock);
        Project project = made.project();
        for (int i = 1; i <= 3; i++) {
            insert(made, i, new Raw(true, today.minusDays(90), null, "OPEN", null, null, null, 0, null, null, today.minusDays(100)));
        }
        publication(made, 1, 1, today.minusDays(90), today.minusDays(20), "Une erreur");
        publication(made, 1, 2, today.minusDays(10), null, null);
        publication(made, 2, 3, today.minusDays(90), today.minusDays(5), "Changement de portail");
        publication(made, 2, 4, today.minusDays(60), null, null);
        publication(made, 3, 5, today.minusDays(90), null, null);
        assertEquals("1.00", rows(made).get(Indicator.DATASETS_WITHDRAWN).value().toPlainString(), "what moved stayed public");
        assertEquals(List.of("Une erreur"), withdrawn.of(project, ProjectCycle.current(project), made.lead()).stream().map(WithdrawnQueries.Withdrawn::reason).toList());
        assertEquals(1, comparison.of(project, 1).get(0).withdrawn());
        database.createNativeQuery("update phase set state = 'DONE' where project_id = " + project.id).executeUpdate();
        database.clear();
        assertTrue(cycles.openNext(project.id, today, null, made.lead()).isPresent());
        database.flush();
        database.createNativeQuery("update project_cycle set opened_at = timestamp with time zone '" + today.minusDays(15) + " 12:00:00+00' where number = 2"
                + " and project_id = " + project.id).executeUpdate();
        database.clear();
        publication(made, 3, 6, today.minusDays(12), today.minusDays(11), "Test");
        Project later = Project.findById(project.id);
        assertEquals(List.of(1L, 0L), comparison.of(later, 2).stream().map(CycleComparison::withdrawn).toList());
    }

    @Test
    void moreAttendancesThanAgentsAreEverybodyAndKeepTheirCount() {
        Measure all = Measure.atMostAll(60, 40, Unmeasured.STAFF_UNKNOWN);
        assertEquals(List.of("100.00", 60L, 40L), List.of(all.value().toPlainString(), all.part(), all.whole()));
        assertEquals("50.00", Measure.atMostAll(20, 40, Unmeasured.STAFF_UNKNOWN).value().toPlainString());
        assertEquals(Unmeasured.STAFF_UNKNOWN, Measure.atMostAll(3, 0, Unmeasured.STAFF_UNKNOWN).why());
    }

    private String delay(Made made) {
        database.flush();
        return rows(made).get(Indicator.LEGAL_CHECK_DELAY).value().toPlainString();
    }

    private void begun(Dataset dataset, int days, int answersDays) {
        database.flush();
        Instant now = clock.instant();
        database.createQuery("update LegalCheck set begunAt = ?2 where datasetId = ?1").setParameter(1, dataset.id).setParameter(2, now.minus(days, ChronoUnit.DAYS))
                .executeUpdate();
        database.createQuery("update LegalAnswerGiven set answeredAt = ?2 where checkId in (select c.id from LegalCheck c where c.datasetId = ?1)")
                .setParameter(1, dataset.id).setParameter(2, now.minus(answersDays, ChronoUnit.DAYS)).executeUpdate();
        database.clear();
    }

    private ReviewRefusal.Reason refused(Made made, Indicator indicator, String target) {
        ReviewRefusal refusal = assertThrows(ReviewRefusal.Refused.class, () -> indicators.say(made.project(), indicator, -1,
                new Indicators.Words(null, null, new BigDecimal(target), "Parce que", null, null, false), made.lead())).refusal();
        return ((ReviewRefusal.Field) refusal).reason();
    }

    private void share(Map<Indicator, IndicatorRow> rows, Indicator indicator, long part, long whole) {
        assertEquals(List.of(part, whole), List.of(rows.get(indicator).measure().part(), rows.get(indicator).measure().whole()), indicator.name());
        assertEquals(BigDecimal.valueOf(part * 10_000 / whole, 2), rows.get(indicator).value());
    }

    private static long count(List<Raw> all, Predicate<Raw> which) {
        return all.stream().filter(which).count();
    }

    private Map<Indicator, IndicatorRow> rows(Made made) {
        return queries.of(made.project()).stream().collect(Collectors.toMap(IndicatorRow::indicator, row -> row));
    }

    private static String any(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }

    private void insert(Made made, int number, Raw raw) {
        database.createNativeQuery("""
                insert into dataset (id, version, project_id, municipality_id, department_id, number, origin, created_by_name, created_at, changed_by_name,
                    changed_at, search_words, title, openness, withheld, dpo_opinion, legal_outcome, visa, status, communicability, band, schema_name,
                    schema_errors, quality_score, next_update_due, first_published, withdrawn_on, out_of_scope_reason)
                values (%d, 0, %d, %d, %d, 'FIN-%04d', 'ADDED', 'x', timestamp with time zone '%s 12:00:00+00', 'x', timestamp with time zone '2026-01-01 12:00:00+00',
                    '', 'Jeu', '%s', false, 'NONE', 'NONE', 'NONE', 'TO_QUALIFY', %s, %s, %s, %s, %s, %s, %s, %s, %s)""".formatted(
                -(made.project().id * 1000 + number), made.project().id, made.project().municipalityId(), made.departments().get(0).id, number, raw.listed(),
                raw.openness(), text(raw.communicability()), text(raw.band()), text(raw.schema()), raw.errors(), raw.score(), date(raw.due()),
                date(raw.published()), date(raw.withdrawn()), raw.scope() ? "null" : "'hors périmètre'")).executeUpdate();
        if (raw.withdrawn() != null) {
            publication(made, number, number, raw.listed(), raw.withdrawn(), "Une erreur");
        }
    }

    private void publication(Made made, int dataset, int number, LocalDate from, LocalDate to, String reason) {
        database.createNativeQuery("""
                insert into publication (id, version, dataset_id, channel, url, published_on, entered_by_name, entered_at, withdrawn_on, withdrawn_reason)
                values (%d, 0, %d, 'SITE', 'https://ville.example/%d', date '%s', 'x', timestamp with time zone '2026-01-01 12:00:00+00', %s, %s)""".formatted(
                -(made.project().id * 1000 + number), -(made.project().id * 1000 + dataset), number, from, date(to), text(reason))).executeUpdate();
    }

    private static String text(String value) {
        return value == null ? "null" : "'" + value + "'";
    }

    private static String date(LocalDate day) {
        return day == null ? "null" : "date '" + day + "'";
    }
}
