package fr.parvis.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.meeting.DecisionMove;
import fr.parvis.meeting.DecisionState;
import fr.parvis.meeting.MeetingMove;
import fr.parvis.meeting.MeetingState;
import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseState;
import fr.parvis.task.TaskMove;
import fr.parvis.task.TaskState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The diagrams of {@code docs/states.md} are drawn from the arrows of the code. After a change of the arrows or of their names:
 * {@code ./mvnw test -Dtest=LifeCycleDiagramTest -Dparvis.regenerate=true}.
 */
class LifeCycleDiagramTest {

    /** A move with its word on screen. */
    private record Arrow(Enum<?> move, String word, Collection<? extends Enum<?>> from, Enum<?> to, boolean asksReason) {
    }

    private static final Path FILE = Sources.DOCS.resolve("states.md");

    private static final FrenchWords PHASE = FrenchWords.of("phase");
    private static final FrenchWords TASK = FrenchWords.of("task");
    private static final FrenchWords MEETING = FrenchWords.of("meeting");
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

                Drawn from `PhaseMove`, `TaskMove`, `MeetingMove` and `DecisionMove` by `LifeCycleDiagramTest`, with the words of the French screen; not to be edited by hand.
                A move that has no arrow here does not exist.

                ## A phase

                """ + phases() + """

                A gate is passed by `APPROVE` or `FORCE`. What else can stand in the way of a move (the order of the phases, author ≠ approver,
                unmet conditions) is in `MoveRules`; the page and the API list all of it.

                ## A task

                """ + tasks() + """

                ## A meeting

                """ + meetings() + """

                Minutes are approved when each decision has a task or an end (`MinutesSeal`); what is approved or cancelled never changes again.

                ## A decision

                """ + decisions();
    }

    private static String phases() {
        List<Arrow> arrows = Stream.of(PhaseMove.values())
                .map(move -> new Arrow(move, PHASE.word("move", move), List.of(move.from()), move.to(), move.shortestReason() > 0)).toList();
        StringBuilder out = drawn(PHASE, "state", PhaseState.values(), arrows)
                .append("\n| Move | On screen | From | To | By | Reason | Answers |\n|---|---|---|---|---|---|---|\n");
        for (PhaseMove move : PhaseMove.values()) {
            String reason = move.shortestReason() == 0 ? "–" : move.shortestReason() == 1 ? "asked" : move.shortestReason() + " characters or more";
            out.append("| `%s` | %s | `%s` | `%s` | %s | %s | %s |\n".formatted(move, PHASE.word("move", move), move.from(), move.to(),
                    PEOPLE.word("role", move.role()), reason, move.opensAttempt() ? "to be confirmed again" : "kept"));
        }
        return out.append(names(PHASE, "state", PhaseState.values())).toString();
    }

    private static String tasks() {
        return told(TASK, "state", TaskState.values(), Stream.of(TaskMove.values())
                .map(move -> new Arrow(move, TASK.word("move", move), move.from(), move.to(), move.asksReason())).toList());
    }

    private static String meetings() {
        return told(MEETING, "state", MeetingState.values(), Stream.of(MeetingMove.values())
                .map(move -> new Arrow(move, MEETING.word("move", move), List.of(move.from()), move.to(), move.asksReason())).toList());
    }

    /** On screen one chooses what it has become: a move has the name of the state it leads to. */
    private static String decisions() {
        return told(MEETING, "decision", DecisionState.values(), Stream.of(DecisionMove.values())
                .map(move -> new Arrow(move, MEETING.word("decision", move.to()), move.from(), move.to(), move.asksReason())).toList());
    }

    private static String told(FrenchWords words, String key, Enum<?>[] states, List<Arrow> arrows) {
        StringBuilder out = drawn(words, key, states, arrows).append("\n| Move | On screen | From | To | Reason |\n|---|---|---|---|---|\n");
        arrows.forEach(arrow -> out.append("| `%s` | %s | %s | `%s` | %s |\n".formatted(arrow.move(), arrow.word(),
                arrow.from().stream().map(state -> "`" + state + "`").collect(Collectors.joining(", ")), arrow.to(), arrow.asksReason() ? "asked" : "–")));
        return out.append(names(words, key, states)).toString();
    }

    /** A life cycle begins in the first of its states. */
    private static StringBuilder drawn(FrenchWords words, String key, Enum<?>[] states, List<Arrow> arrows) {
        StringBuilder out = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        for (Enum<?> state : states) {
            out.append("    state \"%s\" as %s\n".formatted(words.word(key, state), state));
        }
        out.append("    [*] --> ").append(states[0]).append('\n');
        arrows.forEach(arrow -> arrow.from().forEach(from -> out.append("    %s --> %s : %s\n".formatted(from, arrow.to(), arrow.word()))));
        return out.append("```\n");
    }

    private static String names(FrenchWords words, String key, Enum<?>[] states) {
        StringBuilder out = new StringBuilder("\n| State | On screen |\n|---|---|\n");
        for (Enum<?> state : states) {
            out.append("| `%s` | %s |\n".formatted(state, words.word(key, state)));
        }
        return out.toString();
    }
}
