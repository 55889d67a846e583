package fr.parvis.opinion;

import static fr.parvis.opinion.OpinionRefusal.Reason.NO_CONDITION;
import static fr.parvis.opinion.OpinionRefusal.Reason.NOTHING_LEFT;
import static fr.parvis.opinion.OpinionRefusal.Reason.WORDS_MISSING;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetOutcomes;
import fr.parvis.inventory.OpinionState;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.opinion.OpinionRefusal.Act;
import fr.parvis.opinion.OpinionRequests.Recipient;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Asks opinions and takes the answers: the only door to an opinion. */
@ApplicationScoped
public class Opinions {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    DatasetOutcomes outcomes;

    @Inject
    OpinionRequests requests;

    /** @param askedToId somebody of the town; null for its DPO */
    @Transactional
    public Opinion ask(Dataset dataset, Long askedToId, String question, LocalDate dueOn, Actor actor) {
        return Opinion.ofRequest(requests.ask(dataset.project, List.of(dataset), Recipient.inside(askedToId), question, dueOn, actor, "fr").id).get(0);
    }

    /** The person who was asked answers; a condition or a refusal says why. */
    @Transactional
    public Opinion give(Dataset dataset, Opinion seen, OpinionState outcome, String words, Actor actor) {
        if (!Long.valueOf(actor.personId()).equals(seen.askedToId) || !actor.belongsTo(dataset.municipalityId)) {
            throw OpinionRefusal.may(Act.GIVE);
        }
        Opinion opinion = Opinion.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        if (opinion.withdrawnAt() != null) {
            throw OpinionRefusal.conflict(NOTHING_LEFT, "");
        }
        write(dataset, opinion, outcome, words, actor.author(), "words");
        opinion.flush();
        if (opinion.requestId != null) {
            requests.resume(OpinionRequest.findById(opinion.requestId), List.of(dataset.id));
        }
        return opinion;
    }

    /** Writes an answer in the caller's transaction, which has found out who answers. */
    void write(Dataset dataset, Opinion opinion, OpinionState outcome, String words, Author author, String field) {
        if (outcome != OpinionState.FAVOURABLE && words == null) {
            throw OpinionRefusal.field(field, WORDS_MISSING);
        }
        opinion.answer(outcome, words, clock.instant());
        if (opinion.asDpo) {
            outcomes.opinion(dataset.id, outcome, author);
        }
        if (opinion.asAdviser) {
            outcomes.advised(dataset.id, outcome == OpinionState.FAVOURABLE, author);
        }
        journal.append(note(dataset, author, "opinion.given").after("outcome", outcome).because(words));
    }

    /** Says, with evidence, that the condition is met. */
    @Transactional
    public Opinion lift(Dataset dataset, Opinion seen, String evidence, Actor actor) {
        if (!dataset.project.isRunBy(actor) && !Long.valueOf(actor.personId()).equals(seen.askedToId)) {
            throw OpinionRefusal.may(Act.LIFT);
        }
        Opinion opinion = Opinion.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        if (opinion.outcome() != OpinionState.CONDITIONS || !opinion.stands()) {
            throw OpinionRefusal.conflict(NO_CONDITION, "");
        }
        opinion.lift(evidence, actor.author(), clock.instant());
        if (opinion.asAdviser) {
            outcomes.advised(dataset.id, true, actor.author());
        }
        journal.append(note(dataset, actor.author(), "opinion.condition-lifted").because(evidence));
        opinion.flush();
        return opinion;
    }

    private static Note note(Dataset dataset, Author author, String event) {
        return Note.of(dataset.municipalityId, author, event).about("dataset", dataset.id).project(dataset.project.id)
                .fact("number", dataset.number).fact("title", dataset.names.title);
    }
}
