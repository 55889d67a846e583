package fr.parvis.task;

import static fr.parvis.task.TaskRefusal.Reason.TEMPLATE_ARCHIVED;
import static fr.parvis.task.TaskRefusal.Reason.TEMPLATE_UNKNOWN;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.method.MethodRole;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseMoved;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.project.ProjectTeam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes tasks from a town's own templates: all of a phase when it opens, one when somebody asks. Each makes one task in a cycle, and no more. */
@ApplicationScoped
public class TownTaskUse {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    RoleHolders holders;

    @Inject
    ProjectTeam team;

    /** In the transaction of the move. A phase that is taken up again has its tasks already. */
    void open(@Observes PhaseMoved moved) {
        if (moved.move() != PhaseMove.START) {
            return;
        }
        Project project = Tasks.held(moved.projectId());
        List<TownTask> templates = TownTask.unused(moved.municipalityId(), moved.code(), moved.cycleId());
        if (templates.isEmpty()) {
            return;
        }
        List<Task> made = made(project, moved.cycleId(), templates, LocalDate.now(clock), moved.author());
        journal.append(Note.of(moved.municipalityId(), moved.author(), "task.town-laid-out").about("project", project.id).project(project.id)
                .fact("count", made.size()).fact("phase", moved.code()));
    }

    /**
     * A task from one template, in the current cycle; due from today, or from the planned start of a phase that has not begun.
     *
     * @throws TaskRefusal.Refused when the person does not run the project, or the template is another town's, archived or used already
     */
    @Transactional
    public Task use(long projectId, TownTask template, Actor actor) {
        Project project = Tasks.held(projectId);
        if (!project.isRunBy(actor)) {
            throw new TaskRefusal.Refused(new TaskRefusal.NotAllowed());
        }
        if (template.municipalityId != project.municipalityId()) {
            throw TaskRefusal.field("templateId", TEMPLATE_UNKNOWN);
        }
        if (template.archived()) {
            throw TaskRefusal.field("templateId", TEMPLATE_ARCHIVED);
        }
        ProjectCycle cycle = ProjectCycle.current(project);
        Task.<Task>find("cycleId = ?1 and townTaskId = ?2", cycle.id, template.id).firstResultOptional().ifPresent(there -> {
            throw new TaskRefusal.Refused(new TaskRefusal.TemplateUsed(there.id, there.reference()));
        });
        Task task = made(project, cycle.id, List.of(template), start(cycle.id, template), actor.author()).get(0);
        journal.append(Tasks.note(task, actor.author(), "task.added").after("owner", task.ownerId).after("state", task.state()).after("due", task.dueOn())
                .fact("template", template.title));
        return task;
    }

    private LocalDate start(long cycleId, TownTask template) {
        LocalDate today = LocalDate.now(clock);
        Phase phase = Phase.ofCycle(cycleId).get(template.phase.ordinal());
        boolean later = phase.state() == PhaseState.PLANNED && phase.plannedStartOn().isAfter(today);
        return later ? phase.plannedStartOn() : today;
    }

    private List<Task> made(Project project, long cycleId, List<TownTask> templates, LocalDate start, Author author) {
        WorkingDays days = new WorkingDays(project.municipality.alsaceMoselle);
        Set<Long> there = people.membersOf(project.municipalityId());
        Map<MethodRole, Long> held = new EnumMap<>(MethodRole.class);
        // Once the committee has agreed to the calendar, what comes into it is a commitment from the first, as of the method's tasks.
        boolean committed = Phase.ofCycle(cycleId).get(0).committedEndOn().isPresent();
        Instant now = clock.instant();
        int number = Task.lastNumber(project);
        List<Task> made = new ArrayList<>();
        for (TownTask template : templates) {
            // Whoever was named may have left the town since: the role then answers for it, and the lead for a vacant one.
            boolean named = template.ownerId != null && there.contains(template.ownerId);
            Task task = new Task();
            task.project = project;
            task.cycleId = cycleId;
            task.municipalityId = project.municipalityId();
            task.phase = template.phase;
            task.number = ++number;
            task.townTaskId = template.id;
            task.title = template.title;
            task.output = template.description;
            task.responsible = template.responsible.name();
            task.ownerId = named ? template.ownerId : held.computeIfAbsent(template.responsible, role -> holders.of(project, role));
            task.origin = TaskOrigin.ADDED;
            task.due(days.plus(days.next(start), template.dueAfter));
            if (committed) {
                task.commit();
            }
            task.begun(now);
            task.touched(author, now);
            made.add(task);
        }
        Task.persist(made);
        made.get(0).flush();
        team.letIn(project, templates.stream().map(template -> template.ownerId).filter(id -> id != null && there.contains(id)).distinct().toList(), author);
        return made;
    }
}
