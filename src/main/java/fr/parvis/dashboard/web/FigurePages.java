package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DepartmentFact;
import fr.parvis.dashboard.FactQueries;
import fr.parvis.dashboard.Figure;
import fr.parvis.dashboard.FigureItem;
import fr.parvis.dashboard.FigureMessages;
import fr.parvis.dashboard.ProjectFacts;
import fr.parvis.dashboard.WaitQueries;
import fr.parvis.people.web.SignedIn;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The list behind a figure: as long as the figure says, for everybody. */
@Path("/")
@Authenticated
public class FigurePages {

    /** @param code of the department one asked for, null for all */
    record Head(long id, String project, String figure, String name, String rule, String department, String code, boolean decisions, String query) {
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
    WaitQueries waits;

    @GET
    @Path("projects/{id}/figures/{figure}")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("id") long id, @PathParam("figure") String name, @QueryParam("department") String code, @BeanParam Paging paging,
            @Context UriInfo uri) {
        Locale locale = languages.locale();
        Project project = seen.of(id);
        Figure figure = seen.figure(name);
        DepartmentFact department = seen.department(project, code);
        FigureMessages say = Words.in(FigureMessages.class, locale);
        return html.ok(new FigureList(new Head(id, project.title, figure.name(), say.name(figure), say.rule(figure), department == null ? null
                : department.name(), department == null ? null : department.code(), !figure.ofDatasets(), uri.getRequestUri().getRawQuery()),
                page(project, figure, department, paging.page(locale), paging.size(locale))));
    }

    @GET
    @Path("projects/{id}/figures/{figure}.csv")
    @Produces(Csvs.TYPE)
    public Response csv(@PathParam("id") long id, @PathParam("figure") String name, @QueryParam("department") String code) {
        return file(id, name, code).csv();
    }

    @GET
    @Path("projects/{id}/figures/{figure}.xlsx")
    @Produces(Csvs.WORKBOOK)
    public Response workbook(@PathParam("id") long id, @PathParam("figure") String name, @QueryParam("department") String code) {
        return file(id, name, code).xlsx(Words.in(FigureMessages.class, languages.locale()).name(seen.figure(name)));
    }

    /** One page of the list behind a figure, in words. */
    PageOf<FigureLine> page(Project project, Figure figure, DepartmentFact department, int page, int size) {
        ProjectFacts now = facts.now(project);
        List<FigureItem> items = department == null ? now.items(figure) : now.items(figure, department.id());
        List<FigureItem> shown = items.stream().skip((long) (page - 1) * size).limit(size).toList();
        return new PageOf<>(FigureLine.of(shown, now, waits.reader(signedIn.actor(), project), project.id, languages.locale()), page, size, items.size());
    }

    private Download file(long id, String name, String code) {
        Project project = seen.of(id);
        Figure figure = seen.figure(name);
        FigureMessages say = Words.in(FigureMessages.class, languages.locale());
        List<FigureLine> lines = page(project, figure, seen.department(project, code), 1, Integer.MAX_VALUE).items();
        List<List<?>> rows = new ArrayList<>();
        if (figure.ofDatasets()) {
            lines.forEach(line -> rows.add(Arrays.asList(line.number(), line.title(), line.department(), line.openness(), line.state(), line.published(),
                    line.nextDue())));
            return new Download(fileName(figure, id), List.of(say.columnNumber(), say.columnTitle(), say.columnDepartment(), say.columnOpenness(),
                    say.columnState(), say.columnPublished(), say.columnNextDue()), rows);
        }
        lines.forEach(line -> rows.add(Arrays.asList(line.title(), line.by(), line.on(), line.state(), line.reason())));
        return new Download(fileName(figure, id), List.of(say.columnDecision(), say.columnBy(), say.columnWhen(), say.columnState(), say.columnReason()),
                rows);
    }

    private static String fileName(Figure figure, long id) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-projet-" + id;
    }
}
