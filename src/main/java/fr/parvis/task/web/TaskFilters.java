package fr.parvis.task.web;

import fr.parvis.method.PhaseCode;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Languages;
import fr.parvis.task.TaskQueries.Filter;
import fr.parvis.task.TaskState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;

/** Reads from the query of an address which tasks somebody wants to see. */
@ApplicationScoped
class TaskFilters {

    @Inject
    Languages languages;

    /** @throws fr.parvis.platform.Invalid when a value cannot be one */
    Filter read(MultivaluedMap<String, String> asked) {
        Inputs inputs = new Inputs(languages.locale());
        Filter filter = new Filter(inputs.choice("phase", asked.getFirst("phase"), PhaseCode.class),
                inputs.choice("state", asked.getFirst("state"), TaskState.class), inputs.id("owner", asked.getFirst("owner")),
                "true".equals(asked.getFirst("open")), "true".equals(asked.getFirst("late")), inputs.optional("q", asked.getFirst("q"), 200), null);
        inputs.orThrow();
        return filter;
    }
}
