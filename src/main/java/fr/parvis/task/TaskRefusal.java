package fr.parvis.task;

import java.time.Instant;
import java.util.List;

/** Why a task was not created or changed. */
public sealed interface TaskRefusal {

    /** The task is somebody else's and the person does not run the project. */
    record NotAllowed() implements TaskRefusal {
    }

    /** Somebody changed it meanwhile. */
    record Stale(String by, Instant when) implements TaskRefusal {
    }

    /** No arrow leads from one state to the other. */
    record NotFromHere(TaskState from, TaskState to) implements TaskRefusal {
    }

    /** What must be done before it is not done yet. */
    record Blocked(List<TaskLinks.LinkedRow> before) implements TaskRefusal {
    }

    /** The dependency would close a circle. @param circle references in their order, the first one again at the end */
    record Loop(List<String> circle) implements TaskRefusal {
    }

    /** The town's own templates are kept by others. */
    record TemplatesNotKept() implements TaskRefusal {
    }

    /** Somebody changed the template meanwhile. */
    record TemplateStale(String by, Instant when) implements TaskRefusal {
    }

    /** The template has made its task in this cycle already. */
    record TemplateUsed(long taskId, String reference) implements TaskRefusal {
    }

    /** A field is missing or cannot be taken. */
    record Field(String name, Reason reason) implements TaskRefusal {
    }

    /** One constant for each thing that can be wrong with a field. */
    enum Reason {
        PERSON_UNKNOWN, REASON_MISSING, CAUSE_MISSING, START_AFTER_DUE, TITLE_MISSING, EARLIER_CYCLE, WAITING_ON_UNKNOWN, WAIT_CAUSE_MISSING,
        BEFORE_UNKNOWN, DUE_MISSING, LINK_GONE, COMMENT_GONE, TEMPLATE_UNKNOWN, TEMPLATE_ARCHIVED, TOO_MANY_TEMPLATES
    }

    /** Ends a change that was refused; nothing of it stays. */
    class Refused extends RuntimeException {

        private final transient TaskRefusal refusal;

        public Refused(TaskRefusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        public TaskRefusal refusal() {
            return refusal;
        }
    }

    static Refused field(String name, Reason reason) {
        return new Refused(new Field(name, reason));
    }
}
