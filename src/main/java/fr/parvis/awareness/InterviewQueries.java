package fr.parvis.awareness;

import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.PeopleQueries;
import fr.parvis.platform.Alphabet;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Interviews and what they cover, to be shown. */
@ApplicationScoped
public class InterviewQueries {

    /** A department with its interview of the cycle; everything after {@code head} is null where none is planned. */
    public record DepartmentInterview(long departmentId, String code, String department, String head, Long id, Long version,
            InterviewState state, LocalDate plannedOn, LocalDate heldOn, Long interviewerId, String interviewer, String excuse,
            String signedBy, Instant signedAt) {

        public boolean covered() {
            return state != null && state.covers();
        }
    }

    /**
     * An interview whole.
     *
     * @param writer  whether the one who reads wrote in the minutes
     * @param awaited whether the minutes await a visa
     */
    public record InterviewSheet(long id, long version, long projectId, String project, long departmentId, String department, String head,
            String deputy, InterviewState state, LocalDate plannedOn, LocalDate heldOn, Long interviewerId, String interviewer, String excuse,
            Map<AgendaPoint, String> minutes, String signedBy, Instant signedAt, String sha256, boolean runs, boolean signs, boolean writer,
            boolean awaited) {
    }

    @Inject
    PeopleQueries people;

    /** Every department of the town with its interview of the project's current cycle, by name. */
    @Transactional
    public List<DepartmentInterview> ofProject(Project project) {
        ProjectCycle cycle = ProjectCycle.current(project);
        return ofCycle(project.municipalityId(), cycle.id);
    }

    @Transactional
    public List<DepartmentInterview> ofCycle(long municipalityId, long cycleId) {
        return Department.find("""
                select d.id, d.code, d.name, h.name, i.id, i.version, i.state, i.plannedOn, i.heldOn, i.interviewerId, o.name, i.excuse,
                    i.visa.byName, i.visa.at
                from Department d left join Person h on h.id = d.headId left join Interview i on i.department = d and i.cycleId = ?2
                    left join Person o on o.id = i.interviewerId
                where d.municipality.id = ?1 order by\s""" + Alphabet.of("d.name") + ", d.id", municipalityId, cycleId)
                .project(DepartmentInterview.class).list();
    }

    /** The interview as the person sees it. */
    @Transactional
    public InterviewSheet sheet(long id, Actor actor) {
        Interview one = Interview.visible(actor, id).orElseThrow();
        List<Long> ids = new ArrayList<>();
        for (Long person : new Long[] {one.department.headId, one.department.deputyId, one.interviewerId}) {
            ids.add(Objects.requireNonNullElse(person, -1L));
        }
        Map<Long, String> names = people.names(ids);
        InterviewVisa visa = one.visa().orElse(null);
        return new InterviewSheet(one.id, one.version, one.project.id, one.project.title, one.department.id, one.department.name,
                names.get(ids.get(0)), names.get(ids.get(1)), one.state(), one.plannedOn, one.heldOn, one.interviewerId, names.get(ids.get(2)),
                one.excuse, one.minutes.words(), visa == null ? null : visa.byName(), visa == null ? null : visa.at(),
                visa == null ? null : visa.sha256(), one.project.isRunBy(actor), one.isSignedBy(actor),
                one.minutes.wereWrittenBy(actor.signs(one.department).orElseGet(actor::author)), one.awaitsVisa());
    }
}
