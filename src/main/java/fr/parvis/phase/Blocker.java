package fr.parvis.phase;

import fr.parvis.method.Label;
import fr.parvis.people.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that stands in the way of a move.
 *
 * @param condition the condition of the method that is not met, null when the rule is the life cycle's own
 * @param label     the condition in words, null likewise
 * @param liftedBy  who can lift it
 * @param since     since when it waits, null when unknown
 * @param fixAt     path of the page where it is lifted
 * @param figures   what the words need: counts, names
 */
public record Blocker(BlockerCode code, String condition, Label label, Role liftedBy, Instant since, String fixAt,
        Map<String, String> figures) {

    public String message(Locale locale) {
        return label == null ? code.message(figures, locale) : label.in(locale) + " " + code.message(figures, locale);
    }

    /** Two blockers with one key are the same obstacle, seen twice. */
    public String key() {
        return condition == null ? code.name() : condition;
    }
}
