package fr.parvis.task;

import fr.parvis.method.MethodRole;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Role;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who holds the tasks of a role in a project. */
@ApplicationScoped
class RoleHolders {

    @Inject
    PeopleQueries people;

    /** The committee's, the departments' and those of a vacant role fall to the lead. */
    Long of(Project project, MethodRole role) {
        return switch (role) {
            case LEAD, STEERING, HEAD, REFERENT -> project.leadId;
            case DGS -> project.sponsorId == null ? project.leadId : project.sponsorId;
            case ELU -> project.eluId == null ? project.leadId : project.eluId;
            default -> people.withRole(project.municipalityId(), Role.valueOf(role.name())).stream().findFirst()
                    .map(PeopleQueries.PersonRow::id).orElse(project.leadId);
        };
    }
}
