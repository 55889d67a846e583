package fr.parvis.checklist;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.method.Condition;
import fr.parvis.method.Methods;
import fr.parvis.people.Actor;
import fr.parvis.phase.AttemptOpened;
import fr.parvis.phase.Phase;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;

/** Opens the questions of a gate and takes their answers. */
@ApplicationScoped
public class Checklist {

    /** What came of an answer. */
    public enum Result {
        ANSWERED, NOT_YOU, STALE, CLOSED, EARLIER_ATTEMPT, ANSWER_MISSING, COMMENT_MISSING
    }

    @Inject
    Clock clock;

    @Inject
    Methods methods;

    @Inject
    Journal journal;

    void open(@Observes AttemptOpened opened) {
        Phase phase = opened.phase();
        GateCheck.persist(methods.version(phase.project.methodVersion).conditions(phase.code()).stream()
                .filter(condition -> condition.kind() == Condition.Kind.QUESTION)
                .map(condition -> GateCheck.open(phase, condition.code(), clock.instant())));
    }

    @Transactional
    public Result answer(GateCheck seen, long seenVersion, GateCheck.Reply reply, Actor actor) {
        if (!seen.phase.project.isRunBy(actor)) {
            return Result.NOT_YOU;
        }
        // The phase first: an answer and a request for the gate made at once must not cross.
        Phase phase = Phase.findById(seen.phase.id, LockModeType.PESSIMISTIC_READ);
        GateCheck check = GateCheck.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        if (!phase.acceptsAnswers()) {
            return Result.CLOSED;
        }
        if (check.attempt != phase.attempt()) {
            return Result.EARLIER_ATTEMPT;
        }
        if (check.version() != seenVersion) {
            return Result.STALE;
        }
        if (reply.answer() == null) {
            return Result.ANSWER_MISSING;
        }
        if (reply.answer() == Answer.NOT_APPLICABLE && reply.comment() == null) {
            return Result.COMMENT_MISSING;
        }
        Answer before = check.answer();
        check.answer(reply, actor, clock.instant());
        journal.append(Note.of(phase.municipalityId, actor.author(), "checklist.answered").about("check", check.id)
                .project(phase.project.id).because(reply.comment()).before("answer", before).after("answer", reply.answer())
                .fact("condition", check.condition).fact("evidence", reply.evidence()).fact("method", phase.project.methodVersion)
                .fact("phase", phase.code()));
        check.flush();
        return Result.ANSWERED;
    }

    /** What to tell somebody whose answer was refused; who was quicker is read again, for the question as it stands now. */
    @Transactional
    public String words(Result result, long checkId, Locale locale) {
        ChecklistMessages say = Words.in(ChecklistMessages.class, locale);
        return switch (result) {
            case ANSWERED -> "";
            case NOT_YOU -> say.notYou();
            case STALE -> stale(GateCheck.findById(checkId), say, locale);
            case CLOSED -> say.closed();
            case EARLIER_ATTEMPT -> say.earlierAttempt();
            case ANSWER_MISSING -> say.answerMissing();
            case COMMENT_MISSING -> say.reasonForNotApplicable();
        };
    }

    private static String stale(GateCheck check, ChecklistMessages say, Locale locale) {
        return check.answer() == null ? say.staleUnknown()
                : say.stale(check.answeredByName(), Dates.longInstant(check.answeredAt(), locale));
    }
}
