package fr.parvis.people;

import fr.parvis.journal.Author;
import java.util.Set;

/**
 * Things that go from one person to another in a town.
 *
 * @param only the {@linkplain Holding#key() keys} of those that go; null for everything
 */
public record Handing(long fromPersonId, long toPersonId, long municipalityId, Set<String> only, Author by, String reason) {

    public boolean takes(String kind, long id) {
        return only == null || only.contains(Holding.key(kind, id));
    }
}
