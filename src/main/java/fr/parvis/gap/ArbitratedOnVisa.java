package fr.parvis.gap;

import fr.parvis.inventory.BuiltOnVisa;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A line is put to the DGS because of how its department decided. */
@ApplicationScoped
class ArbitratedOnVisa implements BuiltOnVisa {

    @Override
    public Set<Long> builtOn(Collection<Long> datasetIds, Instant decidedAt) {
        return new HashSet<>(VisaArbitration.find("select a.datasetId from VisaArbitration a where a.datasetId in ?1 and (a.askedAt >= ?2"
                + " or a.decidedAt >= ?2)", datasetIds, decidedAt).project(Long.class).list());
    }
}
