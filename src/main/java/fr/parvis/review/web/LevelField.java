package fr.parvis.review.web;

import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Forms;
import fr.parvis.review.Maturity.Level;
import fr.parvis.review.MaturityActivity;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A level of the form of maturity.
 *
 * @param chosen what the form shows: what was chosen in one that was refused, what stands now where nothing was
 * @param was    what it was when the form was drawn: only what differs from it is a change
 */
public record LevelField(String name, String chosen, String was) {

    private static final String WAS = "was-";

    public String mark() {
        return WAS + name;
    }

    static LevelField of(String name, Integer stands, Forms form) {
        String now = stands == null ? "" : stands.toString();
        String chosen = form.value(name, now);
        String was = form.value(WAS + name, now);
        if (!form.typed().containsKey(name) || chosen.equals(was)) {
            return new LevelField(name, now, now);
        }
        // Who has been told that somebody was quicker chooses over what stands now.
        boolean told = form.errors().all().stream().anyMatch(error -> error.code().equals(Forms.STALE) && error.pointer().equals("/" + name));
        return new LevelField(name, chosen, told ? now : was);
    }

    /** What a form changes, activity by activity. */
    static Map<MaturityActivity, UnaryOperator<Level>> changes(MultivaluedMap<String, String> form, Inputs inputs) {
        Map<MaturityActivity, UnaryOperator<Level>> changes = new EnumMap<>(MaturityActivity.class);
        for (MaturityActivity activity : MaturityActivity.values()) {
            String reached = Level.reachedField(activity);
            String wanted = Level.wantedField(activity);
            if (form.containsKey(reached) || form.containsKey(wanted)) {
                Level seen = new Level(inputs.number(reached, form.getFirst(WAS + reached)), inputs.number(wanted, form.getFirst(WAS + wanted)));
                Level said = new Level(form.containsKey(reached) ? inputs.number(reached, form.getFirst(reached)) : seen.reached(),
                        form.containsKey(wanted) ? inputs.number(wanted, form.getFirst(wanted)) : seen.wanted());
                changes.put(activity, stands -> stands.revised(activity, seen, said));
            }
        }
        return changes;
    }
}
