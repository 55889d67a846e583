package fr.parvis.notification;

import fr.parvis.inventory.Dataset;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.ledger.LadderAnswer;
import fr.parvis.ledger.LadderReply;
import fr.parvis.ledger.LadderStep;
import fr.parvis.ledger.Ladders;
import fr.parvis.ledger.Ledgers;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import fr.parvis.people.Actor;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import fr.parvis.project.SlipCause;
import fr.parvis.publication.Publications;
import fr.parvis.task.Task;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskState;
import fr.parvis.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the answer to a reminder through the verbs that exist: a task is changed by {@link Tasks}, an update entered by {@link Publications}. */
@ApplicationScoped
public class Answering {

    /** @param until and {@code cause} of what will be late; null otherwise */
    public record Answer(LadderReply reply, SlipCause cause, LocalDate until, String words) {
    }

    /** Somebody answered; heard within the transaction. */
    public record Answered(Asked asked, Answer answer, Actor by) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Ladders ladders;

    @Inject
    Ledgers ledgers;

    @Inject
    Tasks tasks;

    @Inject
    Publications publications;

    @Inject
    Event<Answered> answered;

    /** The reminder if it was the person's, and of something that is answered here. */
    @Transactional
    public Optional<Asked> asked(long stepId, Actor actor) {
        return asked(LadderStep.<LadderStep>findById(stepId), actor);
    }

    private Optional<Asked> asked(LadderStep step, Actor actor) {
        if (step == null || step.holderId != actor.personId() || !actor.belongsTo(step.municipalityId)
                || step.kind != WaitKind.TASK && step.kind != WaitKind.UPDATE) {
            return Optional.empty();
        }
        Optional<Task> task = step.kind == WaitKind.TASK ? Task.visible(actor, step.subjectId) : Optional.empty();
        Optional<Dataset> dataset = step.kind == WaitKind.UPDATE ? Dataset.visible(actor, step.subjectId) : Optional.empty();
        if (task.isEmpty() && dataset.isEmpty()) {
            return Optional.empty();
        }
        Project project = task.map(one -> one.project).orElseGet(() -> dataset.orElseThrow().project);
        return Optional.of(new Asked(step, project, task.orElse(null), dataset.orElse(null), LadderAnswer.<LadderAnswer>find("stepId", step.id).firstResult(),
                waiting(project, step)));
    }

    /** What the ledger says of it today: whoever it was taken from has nothing to answer any more. */
    private Wait waiting(Project project, LadderStep step) {
        Map<Long, WorkingDays> calendars = Map.of(project.id, new WorkingDays(project.municipality.alsaceMoselle));
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<Wait>> waits = step.kind == WaitKind.UPDATE ? ledgers.updates(calendars, today) : ledgers.of(calendars, today);
        return waits.getOrDefault(project.id, List.of()).stream().filter(wait -> wait.kind() == step.kind && wait.id() == step.subjectId
                && Long.valueOf(step.holderId).equals(wait.holderId()) && (step.kind == WaitKind.TASK || wait.begun().equals(step.since))).findFirst()
                .orElse(null);
    }

    /**
     * The caller has checked that the answer is whole.
     *
     * @return false when it was answered already, or waits no more
     */
    @Transactional
    public boolean answer(long stepId, Answer answer, Actor actor) {
        // Held: of two answers sent at once the second finds the first.
        Asked asked = asked(LadderStep.<LadderStep>findById(stepId, LockModeType.PESSIMISTIC_WRITE), actor).orElseThrow();
        if (asked.answered() != null || !asked.waits()) {
            return false;
        }
        LocalDate quiet = quiet(asked, answer);
        Note note = Note.of(asked.step().municipalityId, actor.author(), "ledger.answered").project(asked.project().id).because(answer.words())
                .fact("answer", answer.reply()).after("until", answer.until());
        if (asked.task() != null) {
            note.about("task", asked.task().id).fact("title", asked.task().title);
            task(asked.task(), answer, actor);
        } else {
            note.about("dataset", asked.dataset().id).fact("number", asked.dataset().number).fact("title", asked.dataset().names.title);
            dataset(asked.dataset(), answer, actor);
        }
        LadderAnswer.of(stepId, answer.reply(), answer.cause(), quiet, answer.words(), actor, clock.instant()).persist();
        journal.append(note);
        answered.fire(new Answered(asked, answer, actor));
        return true;
    }

    private void task(Task task, Answer answer, Actor actor) {
        if (task.waitsOn(actor) && !task.isActedOnBy(actor)) {
            // The task stays its owner's: what was awaited is given, or will not come.
            if (answer.reply() == LadderReply.DONE || answer.reply() == LadderReply.NO_LONGER) {
                tasks.change(task, task.version(), TaskChange.toState(TaskState.STARTED, answer.words()), actor);
            }
            return;
        }
        switch (answer.reply()) {
            case DONE -> tasks.change(task, task.version(), TaskChange.toState(TaskState.DONE, null), actor);
            case UNDER_WAY -> {
                if (task.state() == TaskState.OPEN) {
                    tasks.change(task, task.version(), TaskChange.toState(TaskState.STARTED, null), actor);
                }
            }
            case LATE -> tasks.change(task, task.version(), new TaskChange(null, null, Optional.of(answer.until()), null, null, null, null, answer.words(),
                    answer.cause()), actor);
            case NO_LONGER -> tasks.change(task, task.version(), TaskChange.toState(TaskState.CANCELLED, answer.words()), actor);
        }
    }

    /** Withdrawing it is for who runs the project: they are told, and do it on its page. */
    private void dataset(Dataset dataset, Answer answer, Actor actor) {
        if (answer.reply() == LadderReply.DONE || answer.reply() == LadderReply.UNDER_WAY) {
            publications.update(dataset, LocalDate.now(clock), answer.words(), actor);
        }
    }

    /** The day before which nothing more is sent; null when nothing is to be. */
    private LocalDate quiet(Asked asked, Answer answer) {
        LocalDate today = LocalDate.now(clock);
        WorkingDays calendar = new WorkingDays(asked.project().municipality.alsaceMoselle);
        return switch (answer.reply()) {
            case DONE -> null;
            case LATE -> answer.until();
            // Once: who says it again and again is reminded as announced.
            case UNDER_WAY -> LadderAnswer.quietened(asked.step().key()) ? null
                    : calendar.plus(today, ladders.delays(asked.step().municipalityId).reminder());
            case NO_LONGER -> calendar.plus(today, ladders.delays(asked.step().municipalityId).list());
        };
    }
}
