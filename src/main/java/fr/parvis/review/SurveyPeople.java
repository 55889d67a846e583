package fr.parvis.review;

import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.DepartmentRow;
import fr.parvis.people.Role;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whom a review asks: everybody once, as all that they are. */
@ApplicationScoped
class SurveyPeople {

    private static final Map<Role, Set<SurveyAudience>> BY_ROLE = Map.of(Role.HEAD, EnumSet.of(SurveyAudience.HEADS),
            Role.REFERENT, EnumSet.of(SurveyAudience.REFERENTS), Role.LEAD, EnumSet.of(SurveyAudience.LEAD, SurveyAudience.COMMITTEE),
            Role.DGS, EnumSet.of(SurveyAudience.DGS, SurveyAudience.COMMITTEE), Role.ELU, EnumSet.of(SurveyAudience.COMMITTEE),
            Role.DPO, EnumSet.of(SurveyAudience.DPO), Role.IT, EnumSet.of(SurveyAudience.IT),
            Role.COMMUNICATION, EnumSet.of(SurveyAudience.COMMUNICATION));

    /** Somebody to be asked, with the department they speak for. */
    static final class Asked {

        final Set<SurveyAudience> audiences = EnumSet.noneOf(SurveyAudience.class);
        Long departmentId;
    }

    @Inject
    Clock clock;

    @Inject
    PeopleQueries people;

    /** By person; a vacant post asks nobody, and who left the town is not asked. */
    Map<Long, Asked> of(Project project) {
        Map<Long, Asked> asked = new TreeMap<>();
        Set<Long> members = people.membersOf(project.municipalityId());
        LocalDate today = LocalDate.now(clock);
        people.team(project.municipalityId()).stream().filter(row -> BY_ROLE.containsKey(row.role()))
                .filter(row -> row.endsOn() == null || !row.endsOn().isBefore(today))
                .forEach(row -> of(asked, row.id()).audiences.addAll(BY_ROLE.get(row.role())));
        of(asked, project.leadId).audiences.addAll(BY_ROLE.get(Role.LEAD));
        for (DepartmentRow department : people.departments(project.municipalityId())) {
            post(asked, department.headId(), department, SurveyAudience.HEADS);
            post(asked, department.deputyId(), department, SurveyAudience.HEADS);
            post(asked, department.referentId(), department, SurveyAudience.REFERENTS);
        }
        asked.keySet().retainAll(members);
        return asked;
    }

    private static void post(Map<Long, Asked> asked, Long personId, DepartmentRow department, SurveyAudience audience) {
        if (personId != null) {
            Asked one = of(asked, personId);
            one.audiences.add(audience);
            one.departmentId = one.departmentId == null ? (Long) department.id() : one.departmentId;
        }
    }

    private static Asked of(Map<Long, Asked> asked, long personId) {
        return asked.computeIfAbsent(personId, id -> new Asked());
    }
}
