package fr.parvis.ledger;

import fr.parvis.publication.HandedUpdates;
import fr.parvis.publication.UpdateQueries;
import fr.parvis.publication.UpdateQueries.OverdueUpdate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the lists of updates which of them were answered with «will be produced no more»: the same that {@link Ledgers} puts in the lead's hands. */
@ApplicationScoped
public class EndedUpdates implements HandedUpdates {

    @Inject
    UpdateQueries updates;

    @Override
    @Transactional
    public Set<Long> inTowns(Collection<Long> municipalityIds) {
        Set<LadderAnswer.Ended> ended = municipalityIds.isEmpty() ? Set.of() : Set.copyOf(LadderAnswer.endedIn(municipalityIds));
        return ended.isEmpty() ? Set.of() : updates.overdue(ended.stream().map(LadderAnswer.Ended::projectId).collect(Collectors.toSet())).stream()
                .filter(row -> row.holderId() != row.leadId() && ended.contains(LadderAnswer.Ended.of(row))).map(OverdueUpdate::datasetId)
                .collect(Collectors.toSet());
    }
}
