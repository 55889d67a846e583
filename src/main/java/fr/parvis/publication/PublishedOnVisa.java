package fr.parvis.publication;

import fr.parvis.inventory.BuiltOnVisa;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A publication rests on the visa under which it was entered. */
@ApplicationScoped
class PublishedOnVisa implements BuiltOnVisa {

    @Override
    public Set<Long> builtOn(Collection<Long> datasetIds, Instant decidedAt) {
        return new HashSet<>(Publication.find("select p.datasetId from Publication p where p.datasetId in ?1 and p.enteredAt >= ?2", datasetIds, decidedAt)
                .project(Long.class).list());
    }
}
