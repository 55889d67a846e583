package fr.parvis.people;

import fr.parvis.journal.Author;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person behind a request, with the roles that hold today.
 *
 * @param language {@code fr} or {@code en}; null when the browser decides
 */
public record Actor(long personId, String name, String email, String language, List<Membership> memberships) {

    public Actor {
        memberships = List.copyOf(memberships);
    }

    public boolean belongsTo(long municipalityId) {
        return memberships.stream().anyMatch(held -> held.municipalityId() == municipalityId);
    }

    /** Whether the person holds any of these roles in the municipality. */
    public boolean has(long municipalityId, Role... any) {
        return memberships.stream().anyMatch(held -> held.municipalityId() == municipalityId && Arrays.asList(any).contains(held.role()));
    }

    /** Agents and consultants do their part without everybody's address. */
    public boolean seesAddresses(long municipalityId) {
        return memberships.stream().anyMatch(held -> held.municipalityId() == municipalityId && held.role() != Role.AGENT
                && held.role() != Role.CONSULTANT);
    }

    public Set<Long> municipalityIds() {
        return memberships.stream().map(Membership::municipalityId).collect(Collectors.toSet());
    }

    /** The person as the history names them. */
    public Author author() {
        return Author.of(personId, name);
    }
}
