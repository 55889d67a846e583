package fr.parvis.phase;

import fr.parvis.method.Condition;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.DepartmentRow;
import fr.parvis.people.Role;
import fr.parvis.project.ContactQueries;
import fr.parvis.project.Objective;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The conditions that the project's sheet and the town's team answer by themselves. */
@ApplicationScoped
public class ProjectGate implements PhaseGate {

    private static final Set<String> CONDITIONS = Set.of("MEASURABLE_OBJECTIVE", "ELU_NAMED", "LEAD_ATTACHED", "DEPARTMENT_CONTACTS",
            "DPO_INVOLVED", "DATED_CALENDAR", "REFERENT_PER_DEPARTMENT");

    @Inject
    PeopleQueries people;

    @Inject
    ContactQueries contacts;

    @Override
    public boolean answersFor(Condition condition) {
        return CONDITIONS.contains(condition.code());
    }

    @Override
    public List<ConditionResult> examine(Phase phase, List<Condition> conditions) {
        return conditions.stream().map(condition -> examine(phase.project, condition)).toList();
    }

    private ConditionResult examine(Project project, Condition condition) {
        String sheet = "/projects/" + project.id + "/sheet";
        String town = "/municipalities/" + project.municipalityId();
        return switch (condition.code()) {
            case "MEASURABLE_OBJECTIVE" -> result(condition, Objective.count("projectId", project.id) > 0, PhaseBlocker.OBJECTIVE_MISSING,
                    Role.LEAD, sheet);
            case "ELU_NAMED" -> result(condition, project.eluId != null, PhaseBlocker.ELU_MISSING, Role.LEAD, sheet);
            case "LEAD_ATTACHED" -> result(condition, project.leadRightlyAttached(), PhaseBlocker.LEAD_NOT_ATTACHED, Role.DGS, sheet);
            case "DPO_INVOLVED" -> result(condition, !people.withRole(project.municipalityId(), Role.DPO).isEmpty(),
                    PhaseBlocker.DPO_MISSING, Role.ADMIN, town + "/team");
            // Phases are laid out with their dates: what could be missing is a phase, and there is none without dates.
            case "DATED_CALENDAR" -> result(condition, Phase.count("project = ?1 and plannedEndOn is null", project) == 0,
                    PhaseBlocker.DATES_MISSING, Role.LEAD, sheet);
            case "DEPARTMENT_CONTACTS" -> contacts(project, condition);
            case "REFERENT_PER_DEPARTMENT" -> departments(people.departments(project.municipalityId()), condition, department -> department.referentId() != null,
                    PhaseBlocker.REFERENTS_MISSING, Role.HEAD, town);
            default -> throw new IllegalArgumentException(condition.code());
        };
    }

    /** Somebody at every phase: a department with a contact for one of them only would fall silent at the next. */
    private ConditionResult contacts(Project project, Condition condition) {
        List<DepartmentRow> all = people.departments(project.municipalityId());
        Set<Long> provided = contacts.matrix(project, all).provided();
        return departments(all, condition, department -> provided.contains(department.id()), PhaseBlocker.CONTACTS_MISSING, Role.LEAD,
                "/projects/" + project.id + "/interlocutors");
    }

    private ConditionResult departments(List<DepartmentRow> all, Condition condition, Predicate<DepartmentRow> provided, PhaseBlocker code,
            Role liftedBy, String fixAt) {
        List<String> missing = all.stream().filter(provided.negate()).map(DepartmentRow::name).toList();
        Map<String, String> figures = Map.of("missing", String.valueOf(missing.size()), "all", String.valueOf(all.size()),
                "names", String.join(", ", missing));
        return new ConditionResult(condition, figures,
                missing.isEmpty() ? null : new Blocker(code, condition.code(), condition.label(), liftedBy, null, fixAt, figures));
    }

    private static ConditionResult result(Condition condition, boolean met, PhaseBlocker code, Role liftedBy, String fixAt) {
        Map<String, String> facts = Map.of("met", String.valueOf(met));
        return new ConditionResult(condition, facts,
                met ? null : new Blocker(code, condition.code(), condition.label(), liftedBy, null, fixAt, facts));
    }
}
