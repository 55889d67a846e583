package fr.parvis.gap;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
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
        return open(personId, municipalityId).stream().map(gap -> new Holding("gap", gap.words, "/gaps/" + gap.id)).toList();
    }

    @Override
    @Transactional
    public void handOver(long fromPersonId, long toPersonId, long municipalityId, Author by, String reason) {
        for (Gap gap : open(fromPersonId, municipalityId)) {
            gap.ownerId = toPersonId;
            journal.append(Gaps.note(gap, by, "gap.changed").because(reason).before("owner", fromPersonId).after("owner", toPersonId));
        }
    }

    private static List<Gap> open(long personId, long municipalityId) {
        return Gap.list("select g from Gap g join fetch g.department join fetch g.project p where g.ownerId = ?1 and p.municipality.id = ?2"
                + " and g.closedAt is null order by g.id", personId, municipalityId);
    }
}
