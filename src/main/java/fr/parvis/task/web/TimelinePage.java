package fr.parvis.task.web;

import fr.parvis.method.MethodMessages;
import fr.parvis.method.Methods;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.PeopleQueries;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.platform.WorkingDays;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.task.Forecast;
import fr.parvis.task.TaskQueries;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The timeline drawn: phases and tasks with committed, foreseen and actual dates, and the same in a table. */
@RequestScoped
class TimelinePage {

    @CheckedTemplate(basePath = "task", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TaskTimeline(long projectId, String project, TimelineDrawing drawing, int cutAt, List<Choice> phases, List<Choice> people, TaskPages.Asked asked)
            implements TemplateInstance {
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
    PeopleQueries people;

    @Inject
    TimelineQueries queries;

    @Inject
    TaskFilters filters;

    Response shown(Project project, MultivaluedMap<String, String> asked) {
        Locale locale = languages.locale();
        LocalDate today = LocalDate.now(clock);
        List<PhaseRow> rows = phases.ofCurrentCycles(List.of(project.id)).getOrDefault(project.id, List.of());
        List<TimedRow> tasks = queries.tasks(project.id, filters.read(asked), today);
        List<Forecast.Link> links = queries.links(project.id);
        Map<Long, LocalDate> ends = Forecast.of(queries.dated(project.id), links, today, new WorkingDays(project.municipality.alsaceMoselle));
        TimelineDrawing drawing = new TimelineView(locale, today, project.municipality.alsaceMoselle).of(rows, tasks, ends, links, queries.slips(project.id),
                task -> TaskQueries.title(methods, project.methodVersion, task.template(), task.title(), locale));
        return html.ok(new TaskTimeline(project.id, project.title, drawing, tasks.size() < TimelineQueries.MOST ? 0 : TimelineQueries.MOST,
                Arrays.stream(PhaseCode.values()).map(phase -> Choice.of(phase, Words.in(MethodMessages.class, locale).phase(phase))).toList(),
                people.people(project.municipalityId()).stream().map(person -> Choice.of(person.id(), person.name())).toList(), new TaskPages.Asked(asked)));
    }
}
