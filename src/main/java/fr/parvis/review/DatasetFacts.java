package fr.parvis.review;

import static fr.parvis.review.Indicator.*;

import fr.parvis.inventory.Dataset;
import fr.parvis.opinion.LegalCheck;
import fr.parvis.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What the datasets of a project come to: one count over all of them, and the two delays. */
@ApplicationScoped
class DatasetFacts {

    private static final int FULL_SCORE = 9;

    private static final String LISTED = "d.checks.withdrawnOn is null";
    private static final String PUBLIC = "d.checks.withdrawnOn is null and d.checks.firstPublished is not null";
    private static final String OPENABLE = LISTED + " and d.standing.openness <> CLOSED"
            + " and (d.law.communicability is null or d.law.communicability <> NOBODY)";

    /** Sums are null over no row at all. */
    record Counts(Long listed, Long openable, Long opened, Long first, Long firstPublished, Long withSchema, Long conforming, Long scored, Long score,
            Long timed, Long fresh) {
    }

    record Published(Instant listedAt, LocalDate on) {
    }

    record Checked(Instant begunAt, Instant signedAt) {
    }

    @Inject
    WithdrawnQueries withdrawn;

    void count(long projectId, Cycles.Days cycle, LocalDate today, Map<Indicator, Measure> found) {
        Counts all = counts(projectId, today);
        found.put(DATASETS_LISTED, new Measure(Figures.of(of(all.listed())), null, null, null));
        found.put(DATASETS_WITHDRAWN, new Measure(Figures.of(withdrawn.count(projectId, cycle)), null, null, null));
        found.put(OPENING_RATE, Measure.share(of(all.opened()), of(all.openable()), Unmeasured.NOTHING_COMMUNICABLE));
        found.put(PRIORITIES_DONE, Measure.share(of(all.firstPublished()), of(all.first()), Unmeasured.NO_PRIORITY));
        found.put(SCHEMA_CONFORMITY, Measure.share(of(all.conforming()), of(all.withSchema()), Unmeasured.NO_SCHEMA));
        found.put(FRESHNESS, Measure.share(of(all.fresh()), of(all.timed()), Unmeasured.NO_RHYTHM));
        // Seven of nine are the 0.78 that the method asks for.
        found.put(METADATA_SCORE, of(all.scored()) == 0 ? Measure.missing(Unmeasured.NO_SCORE) : new Measure(BigDecimal.valueOf(all.score())
                .divide(BigDecimal.valueOf(all.scored() * FULL_SCORE), 2, RoundingMode.HALF_UP), null, null, null));
        found.put(PUBLICATION_DELAY, Measure.of(Figures.median(publicationDays(projectId)), Unmeasured.NOTHING_PUBLISHED));
        found.put(LEGAL_CHECK_DELAY, Measure.of(Figures.median(checkDays(projectId)), Unmeasured.NO_CHECK));
    }

    private static Counts counts(long projectId, LocalDate today) {
        return Dataset.find("select " + sum(LISTED) + "," + sum(OPENABLE) + "," + sum(OPENABLE + " and " + PUBLIC) + ","
                + sum(LISTED + " and d.standing.band = P1") + "," + sum(PUBLIC + " and d.standing.band = P1") + ","
                + sum(PUBLIC + " and d.release.schemaName is not null") + ","
                + sum(PUBLIC + " and d.release.schemaName is not null and d.release.schemaErrors = 0") + ","
                + sum(LISTED + " and d.release.qualityScore is not null")
                + ", sum(case when " + LISTED + " then cast(d.release.qualityScore as Long) else null end),"
                + sum(PUBLIC + " and d.coverage.nextUpdateDue is not null") + "," + sum(PUBLIC + " and d.coverage.nextUpdateDue >= ?2")
                + " from Dataset d where d.project.id = ?1 and d.signature.outOfScopeReason is null", projectId, today)
                .project(Counts.class).singleResult();
    }

    private static String sum(String condition) {
        return " sum(case when " + condition + " then 1L else 0L end)";
    }

    /** What was public before it was listed took no time, and is not counted. */
    private static List<Long> publicationDays(long projectId) {
        return Dataset.find("select d.trace.createdAt, d.checks.firstPublished from Dataset d where d.project.id = ?1"
                + " and d.signature.outOfScopeReason is null and " + PUBLIC, projectId).project(Published.class).stream()
                .map(one -> ChronoUnit.DAYS.between(day(one.listedAt()), one.on())).filter(days -> days >= 0).toList();
    }

    /** From the day the check was begun to its signature; one that is being made again is counted once it is signed again. */
    private static List<Long> checkDays(long projectId) {
        return LegalCheck.find("select c.begunAt, c.signedAt from LegalCheck c join Dataset d on d.id = c.datasetId"
                + " where d.project.id = ?1 and c.signedAt is not null and c.state <> OPEN", projectId).project(Checked.class).stream()
                .map(one -> Math.max(0, ChronoUnit.DAYS.between(day(one.begunAt()), day(one.signedAt())))).toList();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Clocks.PARIS).toLocalDate();
    }

    private static long of(Long sum) {
        return sum == null ? 0 : sum;
    }
}
