package fr.parvis.opinion;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Handing;
import fr.parvis.people.Holding;
import fr.parvis.people.Holdings;
import fr.parvis.people.PeopleQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The opinions somebody has still to give, and their handing over. */
@ApplicationScoped
public class OpinionHoldings implements Holdings {

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Override
    @Transactional
    public List<Holding> heldBy(long personId, long municipalityId) {
        return open(personId, municipalityId).stream().map(one -> new Holding("opinion", one.id, one.question, "/opinions/requests/" + one.id)).toList();
    }

    @Override
    @Transactional
    public void handOver(Handing act) {
        String name = people.names(List.of(act.toPersonId())).get(act.toPersonId());
        for (OpinionRequest request : act.taken("opinion", open(act.fromPersonId(), act.municipalityId()))) {
            request.askedToId = act.toPersonId();
            Opinion.update("askedToId = ?1, askedToName = ?2 where requestId = ?3 and outcome is null and withdrawnAt is null", act.toPersonId(), name,
                    request.id);
            journal.append(Note.of(act.municipalityId(), act.by(), "opinion.handed-over").about("opinion-request", request.id).project(request.project.id)
                    .because(act.reason()).fact("to", name).before("askedTo", act.fromPersonId()).after("askedTo", act.toPersonId()));
        }
    }

    private static List<OpinionRequest> open(long personId, long municipalityId) {
        return OpinionRequest.list("select q from OpinionRequest q join fetch q.project p where q.askedToId = ?1 and p.municipality.id = ?2 and"
                + " exists (select 1 from Opinion o where o.requestId = q.id and o.outcome is null and o.withdrawnAt is null) order by q.id",
                personId, municipalityId);
    }
}
