package fr.parvis.dashboard;

import fr.parvis.project.ProjectQueries.SlipRow;
import fr.parvis.project.Slip;
import fr.parvis.project.SlipCause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A committed date that was moved, with the causes people gave.
 *
 * @param first day first committed to
 * @param now   day it stands at
 */
public record Slipping(Slip.Subject kind, long id, LocalDate first, LocalDate now, int times, Map<SlipCause, Integer> causes, String reason) {

    /** From the third move on a date is nobody's promise any more. */
    private static final int TOO_OFTEN = 3;

    public boolean tooOften() {
        return times >= TOO_OFTEN;
    }

    /** The moves of a project, latest first, as one line for each date; the most often moved first. */
    static List<Slipping> of(List<SlipRow> moves) {
        Map<String, List<SlipRow>> byDate = new LinkedHashMap<>();
        moves.forEach(move -> byDate.computeIfAbsent(move.subject() + "/" + move.subjectId(), any -> new ArrayList<>()).add(move));
        return byDate.values().stream().map(Slipping::one).sorted((a, b) -> b.times() - a.times()).toList();
    }

    private static Slipping one(List<SlipRow> moves) {
        Map<SlipCause, Integer> causes = new EnumMap<>(SlipCause.class);
        moves.forEach(move -> causes.merge(move.cause(), 1, Integer::sum));
        SlipRow latest = moves.get(0);
        return new Slipping(latest.subject(), latest.subjectId(), moves.get(moves.size() - 1).fromOn(), latest.toOn(), moves.size(), causes,
                latest.reason());
    }
}
