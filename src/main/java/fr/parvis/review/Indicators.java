package fr.parvis.review;

import static fr.parvis.review.ReviewRefusal.Reason.BASELINE_COMMITTED;
import static fr.parvis.review.ReviewRefusal.Reason.COMPUTED_HERE;
import static fr.parvis.review.ReviewRefusal.Reason.MARK_RANGE;
import static fr.parvis.review.ReviewRefusal.Reason.NO_TARGET;
import static fr.parvis.review.ReviewRefusal.Reason.OVER_HUNDRED;
import static fr.parvis.review.ReviewRefusal.Reason.OVER_ONE;
import static fr.parvis.review.ReviewRefusal.Reason.REVIEW_DONE;
import static fr.parvis.review.ReviewRefusal.Reason.TARGET_NEEDS_REASON;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.phase.Phase;
import fr.parvis.project.Project;
import fr.parvis.review.ReviewRefusal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Takes what people say of indicators, until what they come to is kept; see {@link KeptIndicators}. */
@ApplicationScoped
public class Indicators {

    /** Everything that is said of an indicator; {@code whyNot} tells why a value is missing, {@code reason} why the target differs from the method's. */
    public record Words(BigDecimal value, String whyNot, BigDecimal target, String reason, BigDecimal baseline, Integer effort, boolean manual) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

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
        Phase over = Cycles.doneReview(cycle).orElse(null);
        boolean owed = !indicator.computed() && record.entered() == null && record.unmeasuredReason() == null;
        if (over != null && !(owed && over.awaitsRegularisation())) {
            throw ReviewRefusal.conflict(REVIEW_DONE);
        }
        check(project, indicator, record, words);
        Note note = Note.of(project.municipalityId(), project.signedBy(actor), "review.indicator-said").about("indicator", project.id).project(project.id)
                .fact("indicator", indicator).because(words.value() == null ? words.whyNot() : words.reason())
                .before("value", record.entered()).after("value", words.value()).before("target", record.target()).after("target", words.target());
        if (!indicator.computed()) {
            record.enter(words.value(), words.whyNot());
        }
        if (over != null) {
            record.keep(words.value());
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

    /** Whether an indicator of the cycle in hand changes no more: its review is done. What a forced gate went past is still given, and kept at once. */
    @Transactional
    public boolean keeps(Project project, IndicatorRow row) {
        return Cycles.doneReview(Cycles.current(project)).map(review -> !(row.awaited() && review.awaitsRegularisation())).orElse(false);
    }

    private static void check(Project project, Indicator indicator, IndicatorRecord record, Words words) {
        if (indicator.computed() && (words.value() != null || words.whyNot() != null)) {
            throw ReviewRefusal.field("value", COMPUTED_HERE);
        }
        refuseTooMuch(indicator, "value", words.value());
        refuseTooMuch(indicator, "target", words.target());
        if (!indicator.aims() && words.target() != null) {
            throw ReviewRefusal.field("target", NO_TARGET);
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

    private static void refuseTooMuch(Indicator indicator, String field, BigDecimal figure) {
        if (figure != null && indicator.most() != null && figure.compareTo(indicator.most()) > 0) {
            throw ReviewRefusal.field(field, indicator.unit() == Indicator.Unit.RATIO ? OVER_ONE : OVER_HUNDRED);
        }
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return Objects.equals(one, other) || one != null && other != null && one.compareTo(other) == 0;
    }
}
