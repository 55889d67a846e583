package fr.parvis.opinion;

import static fr.parvis.opinion.OpinionRefusal.Reason.COMMENT_MISSING;
import static fr.parvis.opinion.OpinionRefusal.Reason.NOT_OPENED;
import static fr.parvis.opinion.OpinionRefusal.Reason.QUESTIONS_LEFT;
import static fr.parvis.opinion.OpinionRefusal.Reason.QUESTION_UNKNOWN;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetChanged;
import fr.parvis.inventory.DatasetOutcomes;
import fr.parvis.inventory.DatasetSnapshot;
import fr.parvis.inventory.DatasetsChanged;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.opinion.OpinionRefusal.Act;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Takes the answers of a legal check and its signature: the only door to it. */
@ApplicationScoped
public class LegalChecks {

    /** One question answered. */
    public record Given(String question, LegalAnswer answer, String comment) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    LegalQuestions questions;

    @Inject
    DatasetOutcomes outcomes;

    /** Opens the check where there is none, and writes the answers; a signature no longer holds. */
    @Transactional
    public LegalCheck answer(Dataset dataset, Long seenVersion, List<Given> answers, Actor actor) {
        if (!mayAnswer(dataset, actor)) {
            throw OpinionRefusal.may(Act.ANSWER);
        }
        LegalCheck check = locked(dataset, actor);
        if (seenVersion != null && check.version() != seenVersion) {
            throw new OpinionRefusal.Refused(new OpinionRefusal.Stale());
        }
        Map<String, LegalAnswerGiven> known = LegalAnswerGiven.of(check.id).stream().collect(Collectors.toMap(one -> one.question, one -> one));
        for (Given given : answers) {
            LegalQuestion question = questions.coded(given.question()).orElseThrow(() -> OpinionRefusal.field(given.question(), QUESTION_UNKNOWN));
            if (given.answer() == LegalAnswer.NOT_APPLICABLE && given.comment() == null) {
                throw OpinionRefusal.field(question.code(), COMMENT_MISSING);
            }
            LegalAnswerGiven answer = known.computeIfAbsent(question.code(), code -> LegalAnswerGiven.to(check.id, code));
            if (answer.answer != given.answer() || !Objects.equals(answer.comment, given.comment())) {
                answer.give(given.answer(), given.comment(), actor.author(), clock.instant());
                answer.persist();
            }
        }
        check.reopen(actor.author(), clock.instant());
        outcomes.legalCheck(dataset.id, LegalOutcome.OPENED, actor.author());
        check.flush();
        return check;
    }

    /** Signs what the answers come to; every question asked must be answered. */
    @Transactional
    public LegalCheck sign(Dataset dataset, Actor actor) {
        if (!dataset.project.isRunBy(actor) && !advises(dataset, actor)) {
            throw OpinionRefusal.may(Act.SIGN);
        }
        LegalCheck check = LegalCheck.of(dataset.id).orElseThrow(() -> OpinionRefusal.conflict(NOT_OPENED, ""));
        LegalCheck.getEntityManager().lock(check, LockModeType.PESSIMISTIC_WRITE);
        LegalVerdict verdict = verdict(check);
        if (!verdict.complete()) {
            throw OpinionRefusal.conflict(QUESTIONS_LEFT, String.join(", ", verdict.missing()));
        }
        LegalOutcome outcome = verdict.outcome(Opinion.of(dataset.id).stream().anyMatch(Opinion::stands));
        check.sign(outcome, DatasetSnapshot.of(dataset).sha256(), actor.author(), clock.instant());
        outcomes.legalCheck(dataset.id, outcome, actor.author());
        journal.append(Note.of(dataset.municipalityId, actor.author(), "opinion.check-signed").about("dataset", dataset.id)
                .project(dataset.project.id).fact("number", dataset.number).fact("title", dataset.names.title).after("outcome", outcome)
                .fact("against", String.join(", ", verdict.against())).fact("questions", check.questions));
        check.flush();
        return check;
    }

    /** What the answers given so far come to. */
    public LegalVerdict verdict(LegalCheck check) {
        return LegalVerdict.of(questions.all(), LegalAnswerGiven.of(check.id).stream().collect(Collectors.toMap(one -> one.question,
                one -> one.answer)));
    }

    public static boolean mayAnswer(Dataset dataset, Actor actor) {
        return InventoryAccess.edits(actor, dataset) || advises(dataset, actor);
    }

    /** Whether the person advises on the law: DPO or lawyer of the town. */
    public static boolean advises(Dataset dataset, Actor actor) {
        return actor.has(dataset.municipalityId, Role.DPO, Role.LAWYER);
    }

    /** A change of substance is checked again. */
    void changed(@Observes DatasetChanged changed) {
        changedAll(new DatasetsChanged(List.of(changed)));
    }

    void changedAll(@Observes DatasetsChanged changed) {
        Map<Long, DatasetChanged> material = changed.all().stream().filter(DatasetChanged::material)
                .collect(Collectors.toMap(one -> one.dataset().id, one -> one, (a, b) -> b));
        if (!material.isEmpty()) {
            LegalCheck.signed(material.keySet()).forEach(check -> {
                check.overtaken();
                outcomes.legalCheck(check.datasetId, LegalOutcome.OPENED, material.get(check.datasetId).author());
            });
        }
    }

    private LegalCheck locked(Dataset dataset, Actor actor) {
        LegalCheck check = LegalCheck.of(dataset.id).orElse(null);
        if (check == null) {
            check = LegalCheck.opened(dataset.id, actor.author(), clock.instant());
            check.persistAndFlush();
            return check;
        }
        LegalCheck.getEntityManager().lock(check, LockModeType.PESSIMISTIC_WRITE);
        return check;
    }
}
