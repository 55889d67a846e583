package fr.parvis.task.web;

import fr.parvis.method.MethodMessages;
import fr.parvis.method.Methods;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.CouncilSittings;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.platform.WorkingDays;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectMessages;
import fr.parvis.project.SlipCause;
import fr.parvis.task.Forecast;
import fr.parvis.task.PhaseForecast;
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
    record TaskTimeline(Head head, TimelineDrawing drawing, Offered offered, TaskPages.Asked asked, TimelineQuestion question, Forms form) implements TemplateInstance {
    }

    /** What the page is about. */
    record Head(long projectId, String project, long townId, String query, int cutAt) {
    }

    /** What filters and question choose from. */
    record Offered(List<Choice> phases, List<Choice> people, List<Choice> causes) {
    }

    @Inject
    SignedIn signedIn;

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

    @Inject
    TimelineDates dates;

    @Inject
    CouncilSittings sittings;

    /** The timeline; with the question of {@code moving}, as in {@code task:12}, where that is a date its reader may move. */
    Response shown(Project project, MultivaluedMap<String, String> asked) {
        TimelineQuestion question = TimelineMove.read(asked.getFirst("moving")).flatMap(move -> dates.offered(project, move)).orElse(null);
        return shown(200, project, asked, question, Forms.fresh());
    }

    Response shown(int status, Project project, MultivaluedMap<String, String> asked, TimelineQuestion question, Forms form) {
        Locale locale = languages.locale();
        LocalDate today = LocalDate.now(clock);
        List<PhaseRow> rows = phases.ofCurrentCycles(List.of(project.id)).getOrDefault(project.id, List.of());
        List<TimedRow> tasks = queries.tasks(project.id, filters.read(asked), today);
        List<Forecast.Link> links = queries.links(project.id);
        boolean alsaceMoselle = project.municipality.alsaceMoselle;
        WorkingDays calendar = new WorkingDays(alsaceMoselle);
        List<Forecast.Dated> dated = queries.dated(project.id);
        Map<Long, LocalDate> ends = Forecast.of(dated, links, today, calendar);
        Map<PhaseCode, PhaseForecast.Span> spans = PhaseForecast.of(rows.stream().map(PhaseForecast.Planned::of).toList(), PhaseForecast.lastTasks(dated, ends), today,
                calendar);
        List<LocalDate> council = sittings.of(project.municipalityId()).stream().map(CouncilSittings.Sitting::heldOn).toList();
        TimelineDrawing drawing = new TimelineView(locale, today, alsaceMoselle, council, new TimelineHands(project, signedIn.actor(), locale)).of(rows, tasks, ends, spans,
                links, queries.slips(project.id), task -> TaskQueries.title(methods, project.methodVersion, task.template(), task.title(), locale));
        int cutAt = tasks.size() < TimelineQueries.MOST ? 0 : TimelineQueries.MOST;
        return html.of(status, new TaskTimeline(new Head(project.id, project.title, project.municipalityId(), ViewQuery.TIMELINE.of(asked), cutAt), drawing, offered(project, locale), new TaskPages.Asked(asked),
                question, form));
    }

    private Offered offered(Project project, Locale locale) {
        return new Offered(Arrays.stream(PhaseCode.values()).map(phase -> Choice.of(phase, Words.in(MethodMessages.class, locale).phase(phase))).toList(),
                people.people(project.municipalityId()).stream().map(person -> Choice.of(person.id(), person.name())).toList(),
                Arrays.stream(SlipCause.values()).map(cause -> Choice.of(cause, Words.in(ProjectMessages.class, locale).cause(cause))).toList());
    }
}
