package fr.parvis.task.web;

import fr.parvis.method.Methods;
import fr.parvis.method.PhaseCode;
import fr.parvis.project.SlipCause;
import fr.parvis.task.Recurrence;
import fr.parvis.task.TaskLinks.LinkedRow;
import fr.parvis.task.TaskOrigin;
import fr.parvis.task.TaskQueries.TaskRow;
import fr.parvis.task.TaskState;
import fr.parvis.task.WaitCause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task as the API gives it. */
public record TaskJson(long id, String reference, String title, long projectId, PhaseCode phase, int cycle, TaskState state,
        String stateReason, Long ownerId, String ownerName, LocalDate startOn, LocalDate dueOn, LocalDate firstDueOn, long slips,
        String output, String evidence, TaskOrigin origin, String message, Long waitingOnId, String waitingOn, WaitCause waitingCause,
        Instant waitingSince, Recurrence recurrence, Long townTaskId, long version) {

    /** What adds a task; without an owner the lead holds it. */
    @Schema(name = "NewTask")
    public record New(String title, PhaseCode phase, Long ownerId, LocalDate dueOn, String output) {
    }

    /** What changes a task; members left out stay as they are. */
    @Schema(name = "TaskChange")
    public record Change(String title, Long ownerId, LocalDate dueOn, LocalDate startOn, TaskState state, String evidence, String output,
            String reason, SlipCause cause, Long waitingOnId, String waitingOn, WaitCause waitingCause, Recurrence recurrence) {
    }

    /** A task that stands before or after another. */
    public record Linked(long id, String reference, String title, TaskState state, String ownerName) {

        static Linked of(LinkedRow row) {
            return new Linked(row.id(), row.reference(), row.title(), row.state(), row.ownerName());
        }
    }

    static TaskJson of(TaskRow row, Methods methods, Locale locale) {
        return new TaskJson(row.id(), row.reference(), row.title(methods, locale), row.projectId(), row.phase(), row.cycle(), row.state(),
                row.stateReason(), row.ownerId(), row.ownerName(), row.startOn(), row.dueOn(), row.firstDueOn(), row.slips(),
                row.output(methods, locale), row.evidence(), row.origin(), row.message(), row.waitingOnId(), row.waitingOn(),
                row.waitingCause(), row.waitingSince(), row.recurrence(), row.townTaskId(), row.version());
    }
}
