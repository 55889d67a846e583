package fr.parvis.project;

import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.people.Person;
import fr.parvis.platform.Alphabet;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who sees a project: the other side of {@link ProjectAccess}, for whoever is to be called to it. Delegates see it for as long as they are lent a power, and are not counted. */
@ApplicationScoped
public class ProjectAudience {

    @Inject
    Clock clock;

    /** The people of the town who see the project in their own name, by name. */
    @Transactional
    public List<PersonRow> people(Project project) {
        return Person.find("""
                select u.id, u.name, u.email from Person u where u.active and u.id in (select h.personId from RoleHolding h
                    where h.municipalityId = :town and (h.endsOn is null or h.endsOn >= :today) and (h.role not in :teamOnly or h.personId = :lead
                        or exists (select 1 from ProjectMember m where m.projectId = :project and m.personId = h.personId))) order by\s"""
                + Alphabet.of("u.name") + ", u.id", Parameters.with("town", project.municipalityId()).and("today", LocalDate.now(clock))
                .and("teamOnly", ProjectAccess.OF_THE_TEAM_ONLY).and("lead", project.leadId).and("project", project.id)).project(PersonRow.class).list();
    }

    @Transactional
    public Set<Long> ids(Project project) {
        return people(project).stream().map(PersonRow::id).collect(Collectors.toSet());
    }
}
