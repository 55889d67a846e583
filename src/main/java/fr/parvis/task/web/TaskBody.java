package fr.parvis.task.web;

import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.project.SlipCause;
import fr.parvis.task.Awaited;
import fr.parvis.task.Recurrence;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskState;
import fr.parvis.task.WaitCause;
import java.util.Optional;

/** Reads what a body of the API says of a task. */
final class TaskBody {

    private TaskBody() {
    }

    /** What is to change: a member that is not there changes nothing, one that is null takes away. Errors are noted in {@code inputs}. */
    static TaskChange change(JsonBody json, Inputs inputs) {
        return new TaskChange(
                json.has("title") ? inputs.required("title", json.text("title"), 300) : null,
                json.has("ownerId") ? Optional.ofNullable(inputs.id("ownerId", json.text("ownerId"))) : null,
                json.has("dueOn") ? Optional.ofNullable(inputs.date("dueOn", json.text("dueOn"))) : null,
                json.has("startOn") ? Optional.ofNullable(inputs.date("startOn", json.text("startOn"))) : null,
                inputs.choice("state", json.text("state"), TaskState.class),
                json.has("evidence") ? Optional.ofNullable(inputs.optional("evidence", json.text("evidence"), 2000)) : null,
                json.has("output") ? Optional.ofNullable(inputs.optional("output", json.text("output"), 500)) : null,
                inputs.optional("reason", json.text("reason"), 2000), inputs.choice("cause", json.text("cause"), SlipCause.class),
                awaited(inputs, json.text("waitingOnId"), json.text("waitingOn"), json.text("waitingCause")),
                json.has("recurrence") ? Optional.ofNullable(inputs.choice("recurrence", json.text("recurrence"), Recurrence.class)) : null);
    }

    /** On whom it waits; null when nothing of it was said. */
    static Awaited awaited(Inputs inputs, String personId, String outside, String cause) {
        Long person = inputs.id("waitingOnId", personId);
        String name = inputs.optional("waitingOn", outside, 200);
        WaitCause why = inputs.choice("waitingCause", cause, WaitCause.class);
        return person == null && name == null ? null : new Awaited(person, person == null ? name : null, why);
    }
}
