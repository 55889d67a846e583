package fr.parvis.task;

import static fr.parvis.task.TaskRefusal.Reason.CAUSE_MISSING;
import static fr.parvis.task.TaskRefusal.Reason.DUE_MISSING;
import static fr.parvis.task.TaskRefusal.Reason.PERSON_UNKNOWN;
import static fr.parvis.task.TaskRefusal.Reason.REASON_MISSING;
import static fr.parvis.task.TaskRefusal.Reason.START_AFTER_DUE;
import static fr.parvis.task.TaskRefusal.Reason.WAITING_ON_UNKNOWN;
import static fr.parvis.task.TaskRefusal.Reason.WAIT_CAUSE_MISSING;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.DateMove;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAudience;
import fr.parvis.project.ProjectTeam;
import fr.parvis.project.ProjectCycle;
import fr.parvis.project.Slip;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Adds tasks and changes them: the only door to a task's state, owner and dates. */
@ApplicationScoped
public class Tasks {

    /** What somebody adds. */
    public record NewTask(String title, PhaseCode phase, Long ownerId, LocalDate dueOn, String output) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    ProjectAudience audience;

    @Inject
    ProjectTeam team;

    /** @throws TaskRefusal.Refused when the person may not, or a field cannot be taken */
    @Transactional
    public Task add(long projectId, NewTask words, Actor actor) {
        Project project = held(projectId);
        if (!project.isRunBy(actor)) {
            throw new TaskRefusal.Refused(new TaskRefusal.NotAllowed());
        }
        if (words.ownerId() != null) {
            known(project, words.ownerId());
        }
        return follow(projectId, words, actor.author());
    }

    /** A task that a decision made elsewhere leads to, in the current cycle; in the caller's transaction. Without owner it is the lead's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Task follow(long projectId, NewTask words, Author author) {
        Project project = held(projectId);
        Task task = draft(project, words.phase(), author);
        task.title = words.title();
        task.output = words.output();
        task.ownerId = words.ownerId() == null ? (Long) project.leadId : words.ownerId();
        if (words.ownerId() != null) {
            team.letIn(project, List.of(words.ownerId()), author);
        }
        task.origin = TaskOrigin.ADDED;
        task.due(words.dueOn());
        task.persistAndFlush();
        journal.append(note(task, author, "task.added").after("owner", task.ownerId).after("state", task.state()).after("due", task.dueOn()));
        return task;
    }

    /** The project, held until the transaction ends: task numbers are given one after the other. */
    static Project held(long projectId) {
        return Project.findById(projectId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A task with its number and its place in the current cycle, not yet kept; the project is {@link #held}. */
    Task draft(Project project, PhaseCode phase, Author author) {
        ProjectCycle cycle = ProjectCycle.current(project);
        Task task = new Task();
        task.project = project;
        task.cycleId = cycle.id;
        task.municipalityId = project.municipalityId();
        task.phase = phase;
        task.number = Task.lastNumber(project) + 1;
        task.begun(clock.instant());
        task.touched(author, task.createdAt);
        return task;
    }

    /** @throws TaskRefusal.Refused when the person may not, somebody was quicker, or a field cannot be taken */
    @Transactional
    public Task change(Task seen, long seenVersion, TaskChange change, Actor actor) {
        if (!seen.isActedOnBy(actor) && !(seen.waitsOn(actor) && change.handsBack())) {
            throw new TaskRefusal.Refused(new TaskRefusal.NotAllowed());
        }
        if (change.state() == TaskState.DONE && seen.recurrence != null) {
            // Before the task, as everywhere: the one that follows it takes the next number of the project.
            held(seen.project.id);
        }
        Task task = Task.locked(seen.id);
        if (task.version() != seenVersion) {
            throw new TaskRefusal.Refused(new TaskRefusal.Stale(task.changedByName(), task.changedAt()));
        }
        Instant now = clock.instant();
        Note note = note(task, actor.author(), "task.changed").because(change.reason());
        Map<String, String> was = task.texts();
        TaskState before = task.state();
        write(task, change, actor, note);
        reschedule(task, change, actor, note, now);
        move(task, change, actor, note, now);
        if (task.waitingOnId() != null && task.waitingOnId().equals(task.ownerId)) {
            resume(task, note, now);
        }
        if (task.recurrence != null && task.dueOn() == null) {
            throw TaskRefusal.field("recurrence", DUE_MISSING);
        }
        task.touched(actor.author(), now);
        journal.append(task.tell(was, note));
        task.flush();
        if (task.state() == TaskState.DONE && before != TaskState.DONE) {
            comingBack(task, actor.author());
        }
        return task;
    }

    private void write(Task task, TaskChange change, Actor actor, Note note) {
        if (change.title() != null && !change.title().equals(task.title)) {
            note.before("title", task.title).after("title", change.title());
            task.title = change.title();
        }
        if (change.ownerId() != null) {
            Long owner = change.ownerId().map(id -> id.equals(task.ownerId) ? id : known(task.project, id)).orElse(null);
            if (!Objects.equals(owner, task.ownerId)) {
                Map<Long, String> names = people.names(Stream.of(owner, task.ownerId).filter(Objects::nonNull).toList());
                note.before("owner", task.ownerId).after("owner", owner == null ? "–" : owner).fact("ownerName", names.getOrDefault(owner, "–"))
                        .fact("ownerBefore", names.getOrDefault(task.ownerId, "–"));
                if (owner != null) {
                    team.letIn(task.project, List.of(owner), actor.author());
                }
            }
            task.ownerId = owner;
        }
        if (change.evidence() != null && !Objects.equals(change.evidence().orElse(null), task.evidence)) {
            note.before("evidence", task.evidence).after("evidence", change.evidence().orElse("–"));
            task.evidence = change.evidence().orElse(null);
        }
        if (change.output() != null && !Objects.equals(change.output().orElse(null), task.output)) {
            note.before("output", task.output).after("output", change.output().orElse("–"));
            task.output = change.output().orElse(null);
        }
        if (change.recurrence() != null && !Objects.equals(change.recurrence().orElse(null), task.recurrence)) {
            note.before("recurrence", task.recurrence).after("recurrence", change.recurrence().map(Enum::name).orElse("–"));
            task.recurrence = change.recurrence().orElse(null);
        }
    }

    private void reschedule(Task task, TaskChange change, Actor actor, Note note, Instant now) {
        if (change.startOn() != null && !Objects.equals(change.startOn().orElse(null), task.startOn)) {
            note.before("start", task.startOn).after("start", change.startOn().map(Object::toString).orElse("–"));
            task.startOn = change.startOn().orElse(null);
        }
        if (change.dueOn() != null && !Objects.equals(change.dueOn().orElse(null), task.dueOn())) {
            LocalDate before = task.dueOn();
            LocalDate after = change.dueOn().orElse(null);
            if (task.firstDueOn().isPresent()) {
                if (change.cause() == null || change.reason() == null || after == null) {
                    throw TaskRefusal.field("cause", CAUSE_MISSING);
                }
                Slip.record(task.project.id, Slip.Subject.TASK, task.id, new DateMove(before, after, change.cause(), change.reason()),
                        actor.author(), now);
                note.fact("cause", change.cause());
            }
            task.due(after);
            note.before("due", before).after("due", after == null ? "–" : after);
        }
        boolean moved = change.startOn() != null || change.dueOn() != null;
        if (moved && task.startOn != null && task.dueOn() != null && task.startOn.isAfter(task.dueOn())) {
            throw TaskRefusal.field(change.startOn() == null ? "dueOn" : "startOn", START_AFTER_DUE);
        }
    }

    private void move(Task task, TaskChange change, Actor actor, Note note, Instant now) {
        if (change.state() == null || change.state() == task.state()) {
            return;
        }
        TaskState before = task.state();
        TaskMove move = TaskMove.between(before, change.state())
                .orElseThrow(() -> new TaskRefusal.Refused(new TaskRefusal.NotFromHere(before, change.state())));
        if (move.asksReason() && change.reason() == null) {
            throw TaskRefusal.field("reason", REASON_MISSING);
        }
        // Whoever was awaited gives the task back whatever stands before it: that is their part, the rest is the owner's.
        if (move.begins() && !(move == TaskMove.RESUME && task.waitsOn(actor))) {
            List<TaskLinks.LinkedRow> open = TaskLinks.before(task.id).stream().filter(one -> one.state().isOpen()).toList();
            if (!open.isEmpty()) {
                throw new TaskRefusal.Refused(new TaskRefusal.Blocked(open));
            }
        }
        Awaited party = move == TaskMove.WAIT ? party(task, change.awaited(), note) : null;
        task.apply(move, change.reason(), party, now);
        note.before("state", before).after("state", task.state()).fact("move", move);
    }

    /** A task that comes back is written anew when it is done, due on the working day that follows. */
    private void comingBack(Task done, Author author) {
        if (done.recurrence == null) {
            return;
        }
        Task next = draft(held(done.project.id), done.phase, author);
        next.title = done.title;
        next.output = done.output;
        next.ownerId = done.ownerId;
        next.origin = TaskOrigin.ADDED;
        next.recurrence = done.recurrence;
        next.recursFrom = done.recursFrom == null ? done.dueOn() : done.recursFrom;
        // It comes back as the next one, and not twice if this one is taken up and done again.
        done.recurrence = null;
        next.due(next.recurrence.after(next.recursFrom, done.dueOn(), LocalDate.now(clock), new WorkingDays(done.project.municipality.alsaceMoselle)));
        next.persistAndFlush();
        journal.append(note(next, author, "task.came-back").after("owner", next.ownerId).after("state", next.state()).after("due", next.dueOn())
                .fact("before", done.reference()));
    }

    /** On whom it waits, checked and told. */
    private Awaited party(Task task, Awaited party, Note note) {
        if (party == null) {
            return null;
        }
        if (party.cause() == null) {
            throw TaskRefusal.field("waitingCause", WAIT_CAUSE_MISSING);
        }
        note.fact("waitingCause", party.cause());
        if (party.personId() == null) {
            note.fact("waitingOn", party.name());
            return party.name() == null ? null : party;
        }
        if (party.personId().equals(task.ownerId) || !audience.ids(task.project).contains(party.personId())) {
            throw TaskRefusal.field("waitingOnId", WAITING_ON_UNKNOWN);
        }
        note.after("waitingOn", party.personId()).fact("waitingOn", people.names(List.of(party.personId())).get(party.personId()));
        return new Awaited(party.personId(), null, party.cause());
    }

    /** Whoever was awaited hands on: the other is awaited in their place, or the task goes on where it comes back to its own owner. */
    void awaited(Task task, long from, long to, Instant now, Note note) {
        Long awaited = task.waitingOnId();
        boolean comesBack = awaited != null && Long.valueOf(to).equals(task.ownerId) && (awaited == from || awaited == to);
        if (comesBack) {
            resume(task, note, now);
        } else if (awaited != null && awaited == from) {
            task.waitFor(to);
            note.after("waitingOn", to).after("state", task.state());
        }
    }

    /** Nobody waits for themselves: the task goes on. */
    private static void resume(Task task, Note note, Instant now) {
        note.before("state", task.state()).fact("move", TaskMove.RESUME);
        task.apply(TaskMove.RESUME, null, null, now);
        note.after("state", task.state());
    }

    static Note note(Task task, Author author, String event) {
        return Note.of(task.municipalityId, author, event).about("task", task.id).project(task.project.id).fact("title", task.title)
                .fact("number", task.reference());
    }

    private Long known(Project project, Long personId) {
        if (!people.membersOf(project.municipalityId()).contains(personId)) {
            throw TaskRefusal.field("ownerId", PERSON_UNKNOWN);
        }
        return personId;
    }
}
