package fr.parvis.review;

import fr.parvis.journal.Journal;
import fr.parvis.people.Handing;
import fr.parvis.people.Holding;
import fr.parvis.people.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** The actions of findings that somebody is to take up and that are no task yet, and their handing over. */
@ApplicationScoped
public class FindingHoldings implements Holdings {

    @Inject
    Journal journal;

    @Override
    @Transactional
    public List<Holding> heldBy(long personId, long municipalityId) {
        return open(personId, municipalityId).stream().map(one -> new Holding("finding", one.id, FindingQueries.title(one.source,
                one.action == null ? one.words : one.action, Locale.FRENCH), "/findings/" + one.id)).toList();
    }

    @Override
    @Transactional
    public void handOver(Handing act) {
        for (Finding finding : act.taken("finding", open(act.fromPersonId(), act.municipalityId()))) {
            finding.ownerId = act.toPersonId();
            journal.append(Findings.note(finding, act.by(), "review.finding-changed").fact("words", finding.words).because(act.reason())
                    .before("owner", act.fromPersonId()).after("owner", act.toPersonId()).after("category", finding.retained()));
        }
    }

    private static List<Finding> open(long personId, long municipalityId) {
        return Finding.list("ownerId = ?1 and municipalityId = ?2 and taskId is null order by id", personId, municipalityId);
    }
}
