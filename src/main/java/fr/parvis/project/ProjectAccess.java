package fr.parvis.project;

import fr.parvis.people.Actor;
import fr.parvis.people.Membership;
import fr.parvis.people.Role;
import io.quarkus.panache.common.Parameters;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which projects a person may see, as a condition on {@code p} that every query over projects carries. */
public final class ProjectAccess {

    /** Roles that see a project only from within its team. */
    static final Set<Role> OF_THE_TEAM_ONLY = EnumSet.of(Role.AGENT, Role.CONSULTANT);

    /**
     * To be used with {@link #parameters}; the project's alias is {@code p}. Towns are given as one array and not as a list: a query with a list
     * is translated anew each time it is asked, and this one is asked by every page. It begins with all towns of the person, by which both
     * databases find the projects, however many other towns there are.
     */
    public static final String CONDITION = """
            (one_of(:ownTowns, p.municipality.id) and (array_contains(:towns, p.municipality.id) or p.leadId = :me
             or exists (select 1 from ProjectMember m where m.projectId = p.id and m.personId = :me)))""";

    private ProjectAccess() {
    }

    public static Parameters parameters(Actor actor) {
        Set<Long> whole = actor.memberships().stream().filter(held -> !OF_THE_TEAM_ONLY.contains(held.role()))
                .map(Membership::municipalityId).collect(Collectors.toSet());
        actor.mandates().seenTowns().filter(actor::belongsTo).forEach(whole::add);
        return Parameters.with("towns", array(whole)).and("ownTowns", array(actor.municipalityIds())).and("me", actor.personId());
    }

    /** Ids as {@code array_contains} takes them. */
    public static Long[] array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }
}
