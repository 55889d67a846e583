package fr.parvis.people;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import java.util.List;
import java.util.Set;

/**
 * Things that go from one person to another in a town.
 *
 * @param only the {@linkplain Holding#key() keys} of those that go; null for everything
 */
public record Handing(long fromPersonId, long toPersonId, long municipalityId, Set<String> only, Author by, String reason) {

    boolean takes(Holding held) {
        return only == null || only.contains(held.key());
    }

    /** Of all that is held of a kind, what goes. */
    public <T extends PanacheEntity> List<T> taken(String kind, List<T> held) {
        return only == null ? held : held.stream().filter(one -> only.contains(Holding.key(kind, one.id))).toList();
    }
}
