package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DepartmentFact;
import fr.parvis.dashboard.FactQueries;
import fr.parvis.dashboard.Figure;
import fr.parvis.dashboard.FigureItem;
import fr.parvis.dashboard.FigureMessages;
import fr.parvis.dashboard.PastFacts;
import fr.parvis.dashboard.ProjectFacts;
import fr.parvis.dashboard.SnapshotMessages;
import fr.parvis.dashboard.SnapshotRefusal;
import fr.parvis.dashboard.WaitQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Paging;
import fr.parvis.project.Project;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The list behind a figure: as long as the figure says, for everybody. */
@Path("/")
@Authenticated
public class FigurePages {

    /**
     * @param department the one asked for, null for all
     * @param evening    the past day asked for, null for today
     * @param query      of the page, {@code files} of the same list as a file, {@code whole} of that of all departments
     */
    record Head(long id, String project, String figure, String name, String rule, String department, LocalDate evening, boolean decisions, String query,
            String files, String whole) {
    }

    @CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FigureList(Head head, PageOf<FigureLine> page) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    SeenProject seen;

    @Inject
    FactQueries facts;

    @Inject
    PastFacts past;

    @Inject
    WaitQueries waits;

    @Inject
    SeenSnapshots snapshots;

    @Inject
    Clock clock;

    @GET
    @Path("projects/{id}/figures/{figure}")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("id") long id, @PathParam("figure") String name, @QueryParam("department") String code,
            @QueryParam("on") String on, @BeanParam Paging paging, @Context UriInfo uri) {
        Locale locale = languages.locale();
        Project project = seen.of(id);
        Figure figure = seen.figure(name);
        DepartmentFact department = seen.department(project, code);
        LocalDate evening = evening(on);
        FigureMessages say = Words.in(FigureMessages.class, locale);
        String whole = evening == null ? "" : "?on=" + evening;
        String files = department == null ? whole : (evening == null ? "?" : whole + "&") + "department=" + department.code();
        return html.ok(new FigureList(new Head(id, project.title, figure.name(), say.name(figure), say.rule(figure), department == null ? null
                : department.name(), evening, !figure.ofDatasets(), uri.getRequestUri().getRawQuery(), files, whole),
                page(project, figure, department, evening, paging.page(locale), paging.size(locale))));
    }

    @GET
    @Path("projects/{id}/figures/{figure}.csv")
    @Produces(Csvs.TYPE)
    public Response csv(@PathParam("id") long id, @PathParam("figure") String name, @QueryParam("department") String code, @QueryParam("on") String on) {
        return file(id, name, code, on).csv();
    }

    @GET
    @Path("projects/{id}/figures/{figure}.xlsx")
    @Produces(Csvs.WORKBOOK)
    public Response workbook(@PathParam("id") long id, @PathParam("figure") String name, @QueryParam("department") String code,
            @QueryParam("on") String on) {
        return file(id, name, code, on).xlsx(Words.in(FigureMessages.class, languages.locale()).name(seen.figure(name)));
    }

    /**
     * One page of the list behind a figure, in words.
     *
     * @param evening of which it is; null for now
     * @throws SnapshotRefusal.Refused when the evening lies ahead or before the project
     */
    PageOf<FigureLine> page(Project project, Figure figure, DepartmentFact department, LocalDate evening, int page, int size) {
        ProjectFacts then = evening == null ? facts.now(project) : past.on(project, "on", evening);
        List<FigureItem> items = department == null ? then.items(figure) : then.items(figure, department.id());
        List<FigureItem> shown = items.stream().skip((long) (page - 1) * size).limit(size).toList();
        KnownDatasets known = evening == null ? KnownDatasets.now(waits.reader(signedIn.actor(), project))
                : KnownDatasets.then(snapshots.names(project), Words.in(SnapshotMessages.class, languages.locale()).gone());
        return new PageOf<>(FigureLine.of(shown, then, known, project.id, languages.locale()), page, size, items.size());
    }

    /** The past day the address names; null for today, and where it names none. */
    LocalDate evening(String on) {
        Inputs inputs = new Inputs(languages.locale());
        LocalDate day = inputs.date("on", on);
        inputs.orThrow();
        return LocalDate.now(clock).equals(day) ? null : day;
    }

    private Download file(long id, String name, String code, String on) {
        Project project = seen.of(id);
        Figure figure = seen.figure(name);
        FigureMessages say = Words.in(FigureMessages.class, languages.locale());
        LocalDate evening = evening(on);
        List<FigureLine> lines = page(project, figure, seen.department(project, code), evening, 1, Integer.MAX_VALUE).items();
        List<List<?>> rows = new ArrayList<>();
        if (figure.ofDatasets()) {
            lines.forEach(line -> rows.add(Arrays.asList(line.number(), line.title(), line.department(), line.openness(), line.state(), line.published(),
                    line.nextDue())));
            return new Download(fileName(figure, id, evening), List.of(say.columnNumber(), say.columnTitle(), say.columnDepartment(), say.columnOpenness(),
                    say.columnState(), say.columnPublished(), say.columnNextDue()), rows);
        }
        lines.forEach(line -> rows.add(Arrays.asList(line.title(), line.by(), line.on(), line.state(), line.reason())));
        return new Download(fileName(figure, id, evening), List.of(say.columnDecision(), say.columnBy(), say.columnWhen(), say.columnState(), say.columnReason()),
                rows);
    }

    private static String fileName(Figure figure, long id, LocalDate evening) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-projet-" + id + (evening == null ? "" : "-" + evening);
    }
}
