package fr.parvis.inventory;

import static fr.parvis.inventory.InventoryRefusal.Reason.DATE_MISSING;

import fr.parvis.inventory.InventoryRefusal.Act;
import fr.parvis.journal.Journal;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Takes the six answers that lead to an openness. */
@ApplicationScoped
public class Reasonings {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Event<DatasetChanged> changed;

    /** @param again when it is to be examined again: asked for whatever is not simply open */
    @Transactional
    public LegalReasoning reason(Dataset seen, long seenVersion, LegalReasoning.Answers answers, String stillOpen, LocalDate again, Actor actor) {
        if (!InventoryAccess.edits(actor, seen) && !actor.has(seen.municipalityId, Role.DPO, Role.LAWYER)) {
            throw InventoryRefusal.may(Act.EDIT);
        }
        Dataset dataset = Dataset.locked(seen.id);
        if (dataset.version() != seenVersion) {
            throw new InventoryRefusal.Refused(new InventoryRefusal.Stale(dataset.trace().changedByName(), dataset.trace().changedAt()));
        }
        LegalReasoning.Conclusion conclusion = LegalReasoning.conclude(answers);
        if (conclusion.openness() != Openness.OPEN && again == null) {
            throw InventoryRefusal.field("reexamineOn", DATE_MISSING);
        }
        Openness before = dataset.standing.openness();
        String article = dataset.standing.opennessArticle();
        CountedDataset was = CountedDataset.of(dataset);
        LegalReasoning reasoning = LegalReasoning.of(dataset, answers, stillOpen, again, actor.author(), clock.instant());
        reasoning.persist();
        dataset.standing.classify(conclusion, again);
        dataset.settled(actor.author(), clock.instant());
        journal.append(was.tell(Datasets.note(dataset, actor.author(), "inventory.classified").because(stillOpen).before("openness", before)
                .after("openness", conclusion.openness()).before("opennessArticle", article).after("opennessArticle", conclusion.article())
                .fact("article", conclusion.article()).fact("again", again), dataset));
        changed.fire(new DatasetChanged(dataset, before != conclusion.openness() || !Objects.equals(article, conclusion.article()), actor.author()));
        dataset.flush();
        return reasoning;
    }
}
