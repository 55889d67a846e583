package fr.parvis.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;

/** Lines on which a head asked for an opinion: nobody decides on them until it is given or taken back. */
@ApplicationScoped
public class PausedLines {

    @Inject
    Clock clock;

    /** The opinions that were asked from this request are no longer awaited: the head decides on these lines again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void resume(long visaRequestId, Collection<Long> datasetIds) {
        VisaLine.update("resumedAt = ?1 where requestId = ?2 and datasetId in ?3 and decision = ?4 and undone = false and resumedAt is null",
                clock.instant(), visaRequestId, datasetIds, VisaDecision.ASK_OPINION);
    }
}
