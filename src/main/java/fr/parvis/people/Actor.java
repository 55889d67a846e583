package fr.parvis.people;

import fr.parvis.journal.Author;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The person behind a request, with the roles that hold today and what they are lent by delegation. This is the one place that says how a
 * mandate counts: for every act of the power that was lent, as long as the person has not that power in their own name, and never to lend it on.
 *
 * @param language    {@code fr} or {@code en}; null when the browser decides
 * @param memberships in their own name
 */
public record Actor(long personId, String name, String email, String language, List<Membership> memberships, Mandates mandates) {

    public Actor {
        memberships = List.copyOf(memberships);
    }

    public Actor(long personId, String name, String email, String language, List<Membership> memberships) {
        this(personId, name, email, language, memberships, Mandates.NONE);
    }

    public boolean belongsTo(long municipalityId) {
        return memberships.stream().anyMatch(held -> held.municipalityId() == municipalityId);
    }

    /** Whether the person may act as any of these in the municipality, in their own name or by a mandate that holds at this moment. */
    public boolean has(long municipalityId, Role... any) {
        return holds(municipalityId, any) || lent(municipalityId, any).isPresent();
    }

    /** Whether the person holds any of these roles in their own name. */
    public boolean holds(long municipalityId, Role... any) {
        return memberships.stream().anyMatch(held -> held.municipalityId() == municipalityId && Arrays.asList(any).contains(held.role()));
    }

    /** How the person signs an act of one of these roles, in their own name if they can; empty when they may not. */
    public Optional<Author> signs(long municipalityId, Role... any) {
        return holds(municipalityId, any) ? Optional.of(author()) : lent(municipalityId, any).map(mandate -> mandate.signs(personId, name));
    }

    /** How the person signs for the department: its head or deputy in their own name, or whoever is lent the power of the head. */
    public Optional<Author> signs(Department department) {
        if (!belongsTo(department.municipality.id)) {
            return Optional.empty();
        }
        Long me = personId;
        return me.equals(department.headId) || me.equals(department.deputyId) ? Optional.of(author())
                : mandate(department).map(mandate -> mandate.signs(personId, name));
    }

    /** What the person is lent of the department at this moment. */
    public Optional<Mandate> mandate(Department department) {
        return mandates.inForce(mandate -> mandate.isHeadOf(department));
    }

    /** The mandate under which the person could have acted as one of these until lately. */
    public Optional<Mandate> ended(long municipalityId, Role... any) {
        return Arrays.asList(any).contains(Role.DGS) && !has(municipalityId, any)
                ? mandates.ended(mandate -> mandate.isDgsOf(municipalityId)) : Optional.empty();
    }

    /** The mandate under which the person could have signed for the department until lately. */
    public Optional<Mandate> ended(Department department) {
        return signs(department).isPresent() ? Optional.empty() : mandates.ended(mandate -> mandate.isHeadOf(department));
    }

    private Optional<Mandate> lent(long municipalityId, Role... any) {
        return Arrays.asList(any).contains(Role.DGS) && belongsTo(municipalityId) ? mandates.inForce(mandate -> mandate.isDgsOf(municipalityId))
                : Optional.empty();
    }

    /** The municipalities in which the person may act as one of these. */
    public Set<Long> townsAs(Role... any) {
        return Stream.concat(memberships.stream().map(Membership::municipalityId), mandates.inForce().stream().map(Mandate::municipalityId))
                .filter(town -> has(town, any)).collect(Collectors.toSet());
    }

    /** The departments of which the person is lent the power of the head, at this moment. */
    public Set<Long> lentDepartments() {
        return mandates.inForce().stream().filter(mandate -> mandate.departmentId() != null).map(Mandate::departmentId).collect(Collectors.toSet());
    }

    /** Agents and consultants do their part without everybody's address. */
    public boolean seesAddresses(long municipalityId) {
        return memberships.stream().anyMatch(held -> held.municipalityId() == municipalityId && held.role() != Role.AGENT
                && held.role() != Role.CONSULTANT);
    }

    public Set<Long> municipalityIds() {
        return memberships.stream().map(Membership::municipalityId).collect(Collectors.toSet());
    }

    /** The person as the history names them, in their own name. */
    public Author author() {
        return Author.of(personId, name);
    }
}
