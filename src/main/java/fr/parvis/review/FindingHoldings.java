package fr.parvis.review;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
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
        return open(personId, municipalityId).stream().map(one -> new Holding("finding", FindingQueries.title(one.source,
                one.action == null ? one.words : one.action, Locale.FRENCH), "/findings/" + one.id)).toList();
    }

    @Override
    @Transactional
    public void handOver(long fromPersonId, long toPersonId, long municipalityId, Author by, String reason) {
        for (Finding finding : open(fromPersonId, municipalityId)) {
            finding.ownerId = toPersonId;
            journal.append(Findings.note(finding, by, "review.finding-changed").fact("words", finding.words).because(reason)
                    .before("owner", fromPersonId).after("owner", toPersonId).after("category", finding.retained()));
        }
    }

    private static List<Finding> open(long personId, long municipalityId) {
        return Finding.list("ownerId = ?1 and municipalityId = ?2 and taskId is null order by id", personId, municipalityId);
    }
}
