package fr.parvis.task.web;

import fr.parvis.method.Methods;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.task.TimelineQueries;
import fr.parvis.task.TimelineQueries.TimedRow;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The timeline drawn: phases and tasks with committed, foreseen and actual dates, and the same in a table. */
@RequestScoped
class TimelinePage {

    @CheckedTemplate(basePath = "task", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TaskTimeline(long projectId, String project, TimelineDrawing drawing, TaskPages.Asked asked) implements TemplateInstance {
    }

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    Html html;

    @Inject
    Methods methods;

    @Inject
    PhaseQueries phases;

    @Inject
    TimelineQueries queries;

    @Inject
    TaskFilters filters;

    Response shown(Project project, MultivaluedMap<String, String> asked) {
        Locale locale = languages.locale();
        LocalDate today = LocalDate.now(clock);
        List<PhaseRow> rows = phases.ofCurrentCycles(List.of(project.id)).getOrDefault(project.id, List.of());
        TimelineDrawing drawing = new TimelineView(locale, today, project.municipality.alsaceMoselle).of(rows, queries.tasks(project.id, filters.read(asked), today),
                queries.links(project.id), queries.slips(project.id), task -> title(task, project, locale));
        return html.ok(new TaskTimeline(project.id, project.title, drawing, new TaskPages.Asked(asked)));
    }

    private String title(TimedRow task, Project project, Locale locale) {
        return task.template() == null ? task.title() : methods.version(project.methodVersion).task(task.template())
                .filter(one -> one.title().fr().equals(task.title())).map(one -> one.title().in(locale)).orElse(task.title());
    }
}
