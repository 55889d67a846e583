package fr.parvis.project;

import fr.parvis.people.Actor;
import fr.parvis.people.Membership;
import fr.parvis.people.Role;
import io.quarkus.panache.common.Parameters;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which projects a person may see, as a condition on {@code p} that every query over projects carries. */
public final class ProjectAccess {

    /** Roles that see a project only from within its team. */
    private static final Set<Role> OF_THE_TEAM_ONLY = EnumSet.of(Role.AGENT, Role.CONSULTANT);

    /** To be used with {@link #parameters}; the project's alias is {@code p}. */
    public static final String CONDITION = """
            (p.municipality.id in :towns or p.municipality.id in :teamTowns and (p.leadId = :me
             or exists (select 1 from ProjectMember m where m.projectId = p.id and m.personId = :me)))""";

    private ProjectAccess() {
    }

    public static Parameters parameters(Actor actor) {
        Set<Long> whole = actor.memberships().stream().filter(held -> !OF_THE_TEAM_ONLY.contains(held.role()))
                .map(Membership::municipalityId).collect(Collectors.toSet());
        return Parameters.with("towns", whole).and("teamTowns", actor.municipalityIds()).and("me", actor.personId());
    }
}
