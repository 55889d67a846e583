package fr.parvis.review;

import static fr.parvis.review.ReviewRefusal.Reason.BASELINE_COMMITTED;
import static fr.parvis.review.ReviewRefusal.Reason.COMPUTED_HERE;
import static fr.parvis.review.ReviewRefusal.Reason.MARK_RANGE;
import static fr.parvis.review.ReviewRefusal.Reason.OVER_HUNDRED;
import static fr.parvis.review.ReviewRefusal.Reason.TARGET_NEEDS_REASON;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.phase.PhaseMoved;
import fr.parvis.project.Project;
import fr.parvis.review.ReviewRefusal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Takes what people say of indicators, and keeps what they come to: the baseline at the first gate, the values at the last. */
@ApplicationScoped
public class Indicators {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Everything that is said of an indicator; {@code whyNot} tells why a value is missing, {@code reason} why the target differs from the method's. */
    public record Words(BigDecimal value, String whyNot, BigDecimal target, String reason, BigDecimal baseline, Integer effort, boolean manual) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    IndicatorQueries queries;

    /** @param seenVersion of the record, -1 when there was none */
    @Transactional
    public void say(Project seen, Indicator indicator, long seenVersion, Words words, Actor actor) {
        if (!seen.isRunBy(actor)) {
            throw ReviewRefusal.may(Act.MEASURE);
        }
        Project project = Project.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        long cycle = Cycles.current(project);
        IndicatorRecord record = IndicatorRecord.of(cycle, indicator).orElseGet(() -> IndicatorRecord.of(project.id, cycle, indicator));
        if ((record.id == null ? -1 : record.version()) != seenVersion) {
            throw ReviewRefusal.stale();
        }
        check(project, indicator, record, words);
        Note note = Note.of(project.municipalityId(), project.signedBy(actor), "review.indicator-said").about("indicator", project.id).project(project.id)
                .fact("indicator", indicator).because(words.value() == null ? words.whyNot() : words.reason())
                .before("value", record.entered()).after("value", words.value()).before("target", record.target()).after("target", words.target());
        if (!indicator.computed()) {
            record.enter(words.value(), words.whyNot());
        }
        record.aim(words.target(), words.target() == null ? null : words.reason());
        if (record.begin(words.baseline(), LocalDate.now(clock))) {
            note.after("baseline", words.baseline());
        }
        record.weigh(words.effort(), words.manual());
        record.touched(project.signedBy(actor), clock.instant());
        record.persistAndFlush();
        journal.append(note);
    }

    private static void check(Project project, Indicator indicator, IndicatorRecord record, Words words) {
        if (indicator.computed() && (words.value() != null || words.whyNot() != null)) {
            throw ReviewRefusal.field("value", COMPUTED_HERE);
        }
        boolean share = indicator.unit() == Indicator.Unit.PERCENT;
        if (share && words.value() != null && words.value().compareTo(HUNDRED) > 0) {
            throw ReviewRefusal.field("value", OVER_HUNDRED);
        }
        if (share && words.target() != null && words.target().compareTo(HUNDRED) > 0) {
            throw ReviewRefusal.field("target", OVER_HUNDRED);
        }
        if (words.baseline() != null && record.baseline() != null && words.baseline().compareTo(record.baseline()) != 0) {
            throw ReviewRefusal.field("baseline", BASELINE_COMMITTED);
        }
        BigDecimal usual = indicator.usualTarget(project.townSize, record.baseline());
        boolean moved = words.target() != null && (usual == null || words.target().compareTo(usual) != 0)
                && !same(words.target(), record.target());
        if (moved && words.reason() == null) {
            throw ReviewRefusal.field("reason", TARGET_NEEDS_REASON);
        }
        if (words.effort() != null && (words.effort() < 1 || words.effort() > 5)) {
            throw ReviewRefusal.field("effort", MARK_RANGE);
        }
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return Objects.equals(one, other) || one != null && other != null && one.compareTo(other) == 0;
    }

    /** What the cycle began with is written down with its first gate, what it came to with its last; in the transaction of the move. */
    void keep(@Observes PhaseMoved moved) {
        if (!moved.move().passesGate() || moved.code() != PhaseCode.SCOPING && moved.code() != PhaseCode.REVIEW) {
            return;
        }
        Project project = Project.findById(moved.projectId());
        Map<Indicator, IndicatorRecord> records = IndicatorRecord.ofCycle(moved.cycleId()).stream()
                .collect(Collectors.toMap(one -> one.code, one -> one));
        for (IndicatorRow row : queries.of(project)) {
            IndicatorRecord record = records.computeIfAbsent(row.indicator(), one -> IndicatorRecord.of(project.id, moved.cycleId(), one));
            if (moved.code() == PhaseCode.REVIEW) {
                record.keep(row.value());
            } else if (row.value() == null || !record.begin(row.value(), LocalDate.now(clock))) {
                continue;
            }
            touched(record, moved.author());
        }
    }

    private void touched(IndicatorRecord record, Author author) {
        record.touched(author, clock.instant());
        record.persist();
    }
}
