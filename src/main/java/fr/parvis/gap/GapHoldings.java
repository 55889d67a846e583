package fr.parvis.gap;

import fr.parvis.journal.Journal;
import fr.parvis.people.Handing;
import fr.parvis.people.Holding;
import fr.parvis.people.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The open gaps somebody is to mend, and their handing over. */
@ApplicationScoped
public class GapHoldings implements Holdings {

    @Inject
    Journal journal;

    @Override
    @Transactional
    public List<Holding> heldBy(long personId, long municipalityId) {
        return open(personId, municipalityId).stream().map(gap -> new Holding("gap", gap.id, gap.words, "/gaps/" + gap.id)).toList();
    }

    @Override
    @Transactional
    public void handOver(Handing act) {
        for (Gap gap : act.taken("gap", open(act.fromPersonId(), act.municipalityId()))) {
            gap.ownerId = act.toPersonId();
            journal.append(Gaps.note(gap, act.by(), "gap.changed").because(act.reason()).before("owner", act.fromPersonId()).after("owner", act.toPersonId()));
        }
    }

    private static List<Gap> open(long personId, long municipalityId) {
        return Gap.list("select g from Gap g join fetch g.department join fetch g.project p where g.ownerId = ?1 and p.municipality.id = ?2"
                + " and g.closedAt is null order by g.id", personId, municipalityId);
    }
}
