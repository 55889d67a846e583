package fr.parvis.people;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** «Ma passation»: a person gives what they hold in a town to somebody else, all of it or some, and stays who they are. */
@ApplicationScoped
public class Handovers {

    /** What came of it. */
    public enum Result {
        DONE, NOTHING_HELD, HEIR_UNKNOWN
    }

    /** The result with how many things went to the other. */
    public record Outcome(Result result, int count) {
    }

    /** Things were given to somebody; heard within the transaction. */
    public record HandedOver(long municipalityId, Actor from, long toPersonId, List<Holding> holdings, String reason) {
    }

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    Team team;

    @Inject
    @All
    List<Holdings> holdings;

    @Inject
    Event<HandedOver> handedOver;

    /**
     * The caller has checked that the person belongs to the town. What of it they hold no more stays where it is.
     *
     * @param only the keys of the things that go; null for everything
     */
    @Transactional
    public Outcome handOver(long municipalityId, long toPersonId, Set<String> only, String reason, Actor actor) {
        // Held, as when somebody leaves: of two who hand over to each other at once, the second finds what the first gave.
        Municipality.findById(municipalityId, LockModeType.PESSIMISTIC_WRITE);
        if (toPersonId == actor.personId() || !people.membersOf(municipalityId).contains(toPersonId)) {
            return new Outcome(Result.HEIR_UNKNOWN, 0);
        }
        Handing act = new Handing(actor.personId(), toPersonId, municipalityId, only, actor.author(), reason);
        List<Holding> held = team.heldBy(actor.personId(), municipalityId).stream().filter(one -> act.takes(one)).toList();
        if (held.isEmpty()) {
            return new Outcome(Result.NOTHING_HELD, 0);
        }
        holdings.forEach(feature -> feature.handOver(act));
        journal.append(Note.of(municipalityId, actor.author(), "people.handed-over").about("person", actor.personId()).because(reason)
                .fact("name", people.names(List.of(toPersonId)).get(toPersonId)).fact("count", held.size()));
        handedOver.fire(new HandedOver(municipalityId, actor, toPersonId, held, reason));
        return new Outcome(Result.DONE, held.size());
    }
}
