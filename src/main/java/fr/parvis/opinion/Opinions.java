package fr.parvis.opinion;

import static fr.parvis.opinion.OpinionRefusal.Reason.NO_CONDITION;
import static fr.parvis.opinion.OpinionRefusal.Reason.PERSON_UNKNOWN;
import static fr.parvis.opinion.OpinionRefusal.Reason.WORDS_MISSING;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetOutcomes;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.OpinionState;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.opinion.OpinionRefusal.Act;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Asks opinions and takes the answers: the only door to an opinion. */
@ApplicationScoped
public class Opinions {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    DatasetOutcomes outcomes;

    @Inject
    Event<OpinionAsked> asked;

    /** @param askedToId somebody of the town; null for its DPO */
    @Transactional
    public Opinion ask(Dataset dataset, Long askedToId, String question, LocalDate dueOn, Actor actor) {
        if (!InventoryAccess.edits(actor, dataset)) {
            throw OpinionRefusal.may(Act.ASK);
        }
        var dpos = people.withRole(dataset.municipalityId, Role.DPO);
        Long wanted = askedToId != null ? askedToId : dpos.isEmpty() ? null : (Long) dpos.get(0).id();
        if (wanted == null || !people.membersOf(dataset.municipalityId).contains(wanted)) {
            throw OpinionRefusal.field("askedToId", PERSON_UNKNOWN);
        }
        Opinion opinion = new Opinion();
        opinion.datasetId = dataset.id;
        opinion.askedToId = wanted;
        opinion.askedToName = people.names(java.util.List.of(wanted)).get(wanted);
        opinion.asDpo = dpos.stream().anyMatch(one -> one.id() == wanted);
        opinion.question = question;
        opinion.dueOn = dueOn;
        opinion.asked(actor, clock.instant());
        opinion.persistAndFlush();
        if (opinion.asDpo && dataset.checks().dpoOpinion() == OpinionState.NONE) {
            outcomes.opinion(dataset.id, OpinionState.ASKED, actor.author());
        }
        journal.append(note(dataset, actor, "opinion.asked").fact("to", opinion.askedToName).because(question));
        asked.fire(new OpinionAsked(opinion, dataset, actor.name()));
        return opinion;
    }

    /** The person who was asked answers; a condition or a refusal says why. */
    @Transactional
    public Opinion give(Dataset dataset, Opinion seen, OpinionState outcome, String words, Actor actor) {
        if (seen.askedToId != actor.personId() || !actor.belongsTo(dataset.municipalityId)) {
            throw OpinionRefusal.may(Act.GIVE);
        }
        if (outcome != OpinionState.FAVOURABLE && words == null) {
            throw OpinionRefusal.field("words", WORDS_MISSING);
        }
        Opinion opinion = Opinion.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        opinion.answer(outcome, words, clock.instant());
        if (opinion.asDpo) {
            outcomes.opinion(dataset.id, outcome, actor.author());
        }
        journal.append(note(dataset, actor, "opinion.given").after("outcome", outcome).because(words));
        opinion.flush();
        return opinion;
    }

    /** Says, with evidence, that the condition is met. */
    @Transactional
    public Opinion lift(Dataset dataset, Opinion seen, String evidence, Actor actor) {
        if (!dataset.project.isRunBy(actor) && seen.askedToId != actor.personId()) {
            throw OpinionRefusal.may(Act.LIFT);
        }
        Opinion opinion = Opinion.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        if (opinion.outcome() != OpinionState.CONDITIONS || !opinion.stands()) {
            throw OpinionRefusal.conflict(NO_CONDITION, "");
        }
        opinion.lift(evidence, actor.author(), clock.instant());
        journal.append(note(dataset, actor, "opinion.condition-lifted").because(evidence));
        opinion.flush();
        return opinion;
    }

    private static Note note(Dataset dataset, Actor actor, String event) {
        return Note.of(dataset.municipalityId, actor.author(), event).about("dataset", dataset.id).project(dataset.project.id)
                .fact("number", dataset.number).fact("title", dataset.names.title);
    }
}
