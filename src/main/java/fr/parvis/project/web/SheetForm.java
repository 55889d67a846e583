package fr.parvis.project.web;

import fr.parvis.platform.Inputs;
import fr.parvis.project.Objective;
import fr.parvis.project.ProjectPageMessages;
import fr.parvis.project.ProjectSheet;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a project's sheet from a form: the wizard's and the sheet's page have the same fields. */
final class SheetForm {

    static final int MOST_GOALS = 5;

    private SheetForm() {
    }

    static ProjectSheet read(Inputs inputs, MultivaluedMap<String, String> form, ProjectPageMessages say) {
        return new ProjectSheet(inputs.required("title", form.getFirst("title"), 200), startsOn(inputs, form),
                inputs.id("leadId", form.getFirst("leadId")), seat(inputs, form, "sponsorId"), seat(inputs, form, "eluId"),
                "true".equals(form.getFirst("leadAttached")),
                inputs.optional("attachmentExemption", form.getFirst("attachmentExemption"), 2000), goals(inputs, form, say),
                new ProjectSheet.Stakes(inputs.optional("transparency", form.getFirst("transparency"), 1000),
                        inputs.optional("innovation", form.getFirst("innovation"), 1000),
                        inputs.optional("processes", form.getFirst("processes"), 1000)),
                new ProjectSheet.Deliberation(inputs.optional("deliberationNumber", form.getFirst("deliberationNumber"), 60),
                        inputs.date("deliberationOn", form.getFirst("deliberationOn"))), ids(inputs, form, "teamIds"), ids(inputs, form, "leavingIds"));
    }

    static LocalDate startsOn(Inputs inputs, MultivaluedMap<String, String> form) {
        return inputs.date("startsOn", form.getFirst("startsOn"));
    }

    /** The objectives that were begun; one that was begun is to be finished. */
    static List<Objective.Words> goals(Inputs inputs, MultivaluedMap<String, String> form, ProjectPageMessages say) {
        List<Objective.Words> goals = new ArrayList<>();
        for (int i = 1; i <= MOST_GOALS; i++) {
            String title = inputs.optional("goal" + i, form.getFirst("goal" + i), 300);
            String indicator = inputs.optional("indicator" + i, form.getFirst("indicator" + i), 300);
            String target = inputs.optional("target" + i, form.getFirst("target" + i), 200);
            if (title == null && indicator == null && target == null) {
                continue;
            }
            if (title == null || indicator == null || target == null) {
                inputs.refuse(title == null ? "goal" + i : indicator == null ? "indicator" + i : "target" + i, "incomplete",
                        say.goalIncomplete());
            }
            goals.add(new Objective.Words(title, indicator, target));
        }
        return goals;
    }

    /** Both forms show who sits there: empty is nobody. */
    private static ProjectSheet.Seat seat(Inputs inputs, MultivaluedMap<String, String> form, String name) {
        return new ProjectSheet.Seat(inputs.id(name, form.getFirst(name)));
    }

    private static List<Long> ids(Inputs inputs, MultivaluedMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of()).stream().map(typed -> inputs.id(name, typed)).filter(Objects::nonNull).distinct().toList();
    }
}
