package fr.parvis.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseState;
import fr.parvis.task.TaskMove;
import fr.parvis.task.TaskState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/**
 * The diagrams of {@code docs/states.md} are drawn from the arrows of the code. After a change of the arrows or of their names:
 * {@code ./mvnw test -Dtest=LifeCycleDiagramTest -Dparvis.regenerate=true}.
 */
class LifeCycleDiagramTest {

    private static final Path FILE = Sources.DOCS.resolve("states.md");

    private static final FrenchWords PHASE = FrenchWords.of("phase");
    private static final FrenchWords TASK = FrenchWords.of("task");
    private static final FrenchWords PEOPLE = FrenchWords.of("people");

    @Test
    void theDrawnLifeCyclesAreThoseOfTheCode() {
        String drawn = document();
        if (Sources.regenerating()) {
            Sources.write(FILE, drawn);
        }
        assertEquals(drawn, Files.exists(FILE) ? Sources.read(FILE) : "", FILE + " is not what the code says; "
                + "./mvnw test -Dtest=LifeCycleDiagramTest -Dparvis.regenerate=true writes it anew");
    }

    private static String document() {
        return """
                # Life cycles

                Drawn from `PhaseMove` and `TaskMove` by `LifeCycleDiagramTest`, with the words of the French screen; not to be edited by hand.
                A move that has no arrow here does not exist.

                ## A phase

                """ + phases() + """

                A gate is passed by `APPROVE` or `FORCE`. What else can stand in the way of a move (the order of the phases, author ≠ approver,
                unmet conditions) is in `MoveRules`; the page and the API list all of it.

                ## A task

                """ + tasks();
    }

    private static String phases() {
        StringBuilder out = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        for (PhaseState state : PhaseState.values()) {
            out.append(state(state, PHASE.word("state", state)));
        }
        out.append("    [*] --> ").append(PhaseState.PLANNED).append('\n');
        for (PhaseMove move : PhaseMove.values()) {
            out.append("    %s --> %s : %s\n".formatted(move.from(), move.to(), PHASE.word("move", move)));
        }
        out.append("```\n\n| Move | On screen | From | To | By | Reason | Answers |\n|---|---|---|---|---|---|---|\n");
        for (PhaseMove move : PhaseMove.values()) {
            String reason = move.shortestReason() == 0 ? "–" : move.shortestReason() == 1 ? "asked" : move.shortestReason() + " characters or more";
            out.append("| `%s` | %s | `%s` | `%s` | %s | %s | %s |\n".formatted(move, PHASE.word("move", move), move.from(), move.to(),
                    PEOPLE.word("role", move.role()), reason, move.opensAttempt() ? "to be confirmed again" : "kept"));
        }
        return out.append(names(PHASE, PhaseState.class)).toString();
    }

    private static String tasks() {
        StringBuilder out = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        for (TaskState state : TaskState.values()) {
            out.append(state(state, TASK.word("state", state)));
        }
        out.append("    [*] --> ").append(TaskState.OPEN).append('\n');
        for (TaskMove move : TaskMove.values()) {
            move.from().forEach(from -> out.append("    %s --> %s : %s\n".formatted(from, move.to(), TASK.word("move", move))));
        }
        out.append("```\n\n| Move | On screen | From | To | Reason |\n|---|---|---|---|---|\n");
        for (TaskMove move : TaskMove.values()) {
            StringJoiner from = new StringJoiner(", ");
            move.from().forEach(state -> from.add("`" + state + "`"));
            out.append("| `%s` | %s | %s | `%s` | %s |\n".formatted(move, TASK.word("move", move), from, move.to(),
                    move.asksReason() ? "asked" : "–"));
        }
        return out.append(names(TASK, TaskState.class)).toString();
    }

    private static String state(Enum<?> state, String word) {
        return "    state \"%s\" as %s\n".formatted(word, state);
    }

    private static <E extends Enum<E>> String names(FrenchWords words, Class<E> states) {
        Map<E, String> names = new EnumMap<>(states);
        for (E state : states.getEnumConstants()) {
            names.put(state, words.word("state", state));
        }
        StringBuilder out = new StringBuilder("\n| State | On screen |\n|---|---|\n");
        names.forEach((state, word) -> out.append("| `%s` | %s |\n".formatted(state, word)));
        return out.toString();
    }
}
