package fr.parvis.task;

import fr.parvis.document.Documents;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.method.MethodRole;
import fr.parvis.method.PhaseCode;
import fr.parvis.method.PlannedTask;
import fr.parvis.method.TaskTemplate;
import fr.parvis.people.PeopleQueries;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseCalendar;
import fr.parvis.phase.PhaseMoved;
import fr.parvis.phase.PhasesLaidOut;
import fr.parvis.phase.Reservation;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The tasks that come by themselves: those of the method with each cycle, those carried over, and those the DGS's reservations make. */
@ApplicationScoped
public class MethodTasks {

    /** Of the method or of the town: their dates are those of their phase, which the committee agrees to. */
    private static final String FROM_TEMPLATE = "(template is not null or townTaskId is not null)";

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    RoleHolders roles;

    @Inject
    Tasks tasks;

    @Inject
    PeopleQueries people;

    @Inject
    Documents documents;

    @Inject
    Event<TasksCarried> carried;

    void create(@Observes PhasesLaidOut laidOut) {
        Project project = laidOut.cycle().project();
        Map<String, PlannedTask> dates = laidOut.plan().tasks().stream()
                .collect(Collectors.toMap(PlannedTask::code, planned -> planned));
        Map<MethodRole, Long> holders = new HashMap<>();
        List<Task> created = new ArrayList<>();
        int number = Task.lastNumber(project);
        for (PhaseCode phase : PhaseCode.values()) {
            for (TaskTemplate template : laidOut.method().tasks(phase)) {
                Long owner = holders.computeIfAbsent(template.responsible(), role -> roles.of(project, role));
                created.add(fromTemplate(laidOut, template, dates.get(template.code()), ++number, owner));
            }
        }
        Task.persist(created);
        journal.append(Note.of(project.municipalityId(), laidOut.author(), "task.laid-out").about("project", project.id)
                .project(project.id).fact("count", created.size()).fact("cycle", laidOut.cycle().number()));
        if (laidOut.cycle().previousCycleId() != null) {
            carryOver(laidOut, created, number);
        }
    }

    private Task fromTemplate(PhasesLaidOut laidOut, TaskTemplate template, PlannedTask planned, int number, Long owner) {
        Project project = laidOut.cycle().project();
        Instant now = clock.instant();
        Task task = new Task();
        task.project = project;
        task.cycleId = laidOut.cycle().cycleId();
        task.municipalityId = project.municipalityId();
        task.phase = template.phase();
        task.number = number;
        task.template = template.code();
        task.title = template.title().fr();
        task.output = template.output().fr();
        task.responsible = template.responsible().name();
        task.contributors = template.contributors().stream().map(Enum::name).collect(Collectors.joining(","));
        task.ownerId = owner;
        task.origin = TaskOrigin.METHOD;
        task.startOn = planned.start();
        task.due(planned.due());
        task.begun(now);
        task.touched(laidOut.author(), now);
        return task;
    }

    /**
     * Nothing open is lost between two cycles: each open task is taken up in the new one with its person, what it waits for and all that belongs to it, and
     * closed in the old with a word why. Those of the method get their date from the new calendar.
     */
    private void carryOver(PhasesLaidOut laidOut, List<Task> created, int lastNumber) {
        Map<String, Task> byTemplate = created.stream().collect(Collectors.toMap(task -> task.template, task -> task));
        Instant now = clock.instant();
        int number = lastNumber;
        List<Task> open = Task.list("cycleId = ?1 and state not in ?2", laidOut.cycle().previousCycleId(),
                List.of(TaskState.DONE, TaskState.CANCELLED));
        Map<Long, Long> taken = new HashMap<>();
        Map<Long, String> names = people.names(open.stream().map(Task::waitingOnId).filter(Objects::nonNull).toList());
        for (Task old : open) {
            Task next = old.template == null ? taken(laidOut, old, ++number, now) : byTemplate.get(old.template);
            next.carriedFromId = old.id;
            next.evidence = old.evidence;
            next.recurrence = old.recurrence;
            next.recursFrom = old.recursFrom;
            next.ownerId = old.ownerId == null ? next.ownerId : old.ownerId;
            // Nobody waits for themselves.
            if (old.state() == TaskState.WAITING && (old.waitingOnId() == null || !old.waitingOnId().equals(next.ownerId))) {
                next.apply(TaskMove.WAIT, old.stateReason(), old.awaited(), old.waitingSince());
                journal.append(next.waits(names, Tasks.note(next, laidOut.author(), "task.changed")));
            }
            taken.put(old.id, next.id);
            Map<String, String> was = old.texts();
            TaskState before = old.state();
            old.apply(TaskMove.CANCEL, "Cycle " + laidOut.cycle().number(), null, now);
            old.touched(laidOut.author(), now);
            journal.append(old.tell(was, Tasks.note(old, laidOut.author(), "task.carried-over").before("state", before)
                    .after("state", TaskState.CANCELLED).fact("cycle", laidOut.cycle().number())));
        }
        TaskLink.carryOver(taken, now);
        TaskComment.carryOver(taken);
        documents.passOn(AttachableTasks.KIND, taken);
        carried.fire(new TasksCarried(taken));
    }

    private static Task taken(PhasesLaidOut laidOut, Task old, int number, Instant now) {
        Task task = new Task();
        task.project = old.project;
        task.cycleId = laidOut.cycle().cycleId();
        task.municipalityId = old.municipalityId;
        task.phase = old.phase;
        task.number = number;
        task.townTaskId = old.townTaskId;
        task.title = old.title;
        task.output = old.output;
        task.ownerId = old.ownerId;
        task.origin = old.origin;
        task.requestedById = old.requestedById;
        task.requestKey = old.requestKey;
        task.message = old.message;
        task.startOn = old.startOn;
        task.begun(now);
        task.keepsDate(old);
        task.touched(laidOut.author(), now);
        task.persist();
        return task;
    }

    /** The committee agrees to the calendar with the scoping gate: the dates of the cycle's tasks are commitments from then on. */
    void commit(@Observes PhaseMoved moved) {
        if (moved.code() == PhaseCode.SCOPING && moved.move().passesGate()) {
            for (Task task : Task.<Task>list("cycleId = ?1 and firstDueOn is null and dueOn is not null and " + FROM_TEMPLATE, moved.cycleId())) {
                task.commit();
                task.touched(moved.author(), moved.at());
            }
        }
    }

    /** What is open in phases that move as a whole moves with them; the first commitment stays. */
    void shift(@Observes PhaseCalendar.Shifted shifted) {
        Note note = Note.of(shifted.phases().get(0).municipalityId, shifted.author(), "task.shifted")
                .about("project", shifted.phases().get(0).project.id).project(shifted.phases().get(0).project.id);
        int count = 0;
        for (Phase phase : shifted.phases()) {
            List<Task> open = Task.list("cycleId = ?1 and phase = ?2 and state not in ?3 and " + FROM_TEMPLATE, phase.cycleId, phase.code(),
                    List.of(TaskState.DONE, TaskState.CANCELLED));
            for (Task task : open) {
                Map<String, String> was = task.texts();
                task.startOn = later(shifted, task.startOn);
                task.due(later(shifted, task.dueOn()));
                task.touched(shifted.author(), clock.instant());
                task.tell(was, note);
                count++;
            }
        }
        if (count > 0) {
            journal.append(note.fact("count", count));
        }
    }

    /** A day that is open stays so: a town's template says no day to begin on, and people take days away. */
    private static LocalDate later(PhaseCalendar.Shifted shifted, LocalDate day) {
        return day == null ? null : shifted.calendar().plus(day, shifted.workingDays());
    }

    void reserve(@Observes Reservation.Made made) {
        Project project = Tasks.held(made.phase().project.id);
        Task task = tasks.draft(project, made.phase().code(), made.author());
        task.title = made.reservation().text();
        task.ownerId = made.reservation().ownerId() == null ? (Long) project.leadId : made.reservation().ownerId();
        task.origin = TaskOrigin.RESERVATION;
        task.requestedById = made.author().personId();
        task.due(made.reservation().dueOn());
        task.commit();
        task.persistAndFlush();
        journal.append(Tasks.note(task, made.author(), "task.added").after("owner", task.ownerId).after("state", task.state())
                .after("due", task.dueOn()));
    }
}
