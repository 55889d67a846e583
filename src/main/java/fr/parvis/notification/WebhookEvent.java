package fr.parvis.notification;

import fr.parvis.journal.Noted;
import fr.parvis.phase.PhaseMove;
import java.util.EnumSet;
import java.util.Set;

/** What a webhook may be told of: facts of the town’s history, under the names that stand in its requests. */
public enum WebhookEvent {

    PHASE_MOVED("phase.moved"),
    GATE_DECIDED("gate.decided"),
    VISA_DECIDED("visa.decided"),
    DATASET_PUBLISHED("dataset.published"),
    DATASET_WITHDRAWN("dataset.withdrawn"),
    TASK_MOVED("task.moved"),
    CYCLE_OPENED("cycle.opened"),
    /** Sent because somebody wanted to see one arrive; never chosen. */
    TEST("test");

    /** Those a webhook is made for. */
    public static final Set<WebhookEvent> FACTS = EnumSet.complementOf(EnumSet.of(TEST));

    private static final Set<String> DECISIONS = Set.of(PhaseMove.APPROVE.name(), PhaseMove.RETURN.name(), PhaseMove.FORCE.name());

    private final String code;

    WebhookEvent(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** What a row of the history is for other programs: mostly nothing; a gate that is decided moves its phase as well. */
    static Set<WebhookEvent> of(Noted row) {
        return switch (row.event()) {
            case "phase.moved" -> DECISIONS.contains(row.facts().getOrDefault("move", "")) ? EnumSet.of(PHASE_MOVED, GATE_DECIDED) : EnumSet.of(PHASE_MOVED);
            case "inventory.visas-decided", "inventory.visas-undone" -> EnumSet.of(VISA_DECIDED);
            case "publication.entered" -> EnumSet.of(DATASET_PUBLISHED);
            case "publication.withdrawn" -> EnumSet.of(DATASET_WITHDRAWN);
            case "task.changed" -> row.after().containsKey("state") ? EnumSet.of(TASK_MOVED) : Set.of();
            case "project.cycle-opened" -> EnumSet.of(CYCLE_OPENED);
            default -> Set.of();
        };
    }
}
