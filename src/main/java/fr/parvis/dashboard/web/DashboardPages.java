package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DashboardMessages;
import fr.parvis.dashboard.Overview;
import fr.parvis.dashboard.OverviewQueries;
import fr.parvis.dashboard.Period;
import fr.parvis.dashboard.Reader;
import fr.parvis.dashboard.Snapshots;
import fr.parvis.dashboard.WaitQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.Verdicts;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Replayed;
import fr.parvis.project.Project;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The dashboard of a project: what waits, what is wrong, where it stands, what changed. */
@Path("/")
@Authenticated
public class DashboardPages {

    /**
     * @param since    the day typed or chosen
     * @param saying   whether the form that was refused is the verdict's
     * @param prepares whether this reader may freeze the figures for a committee
     */
    record Asked(String period, String since, List<Choice> periods, boolean saying, boolean prepares) {
    }

    @CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DashboardPage(DashboardView view, Asked asked, Forms form, int shortest) implements TemplateInstance {
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
    OverviewQueries overviews;

    @Inject
    WaitQueries waits;

    @Inject
    DashboardViews views;

    @GET
    @Replayed
    @Path("projects/{id}/dashboard")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("id") long id, @Context UriInfo uri) {
        Project project = seen.of(id);
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Inputs inputs = new Inputs(languages.locale());
        period(inputs, query);
        return page(inputs.errors().isEmpty() ? 200 : 422, project, query, inputs.errors().isEmpty() ? Forms.fresh() : Forms.refused(query, inputs));
    }

    @GET
    @Path("projects/{id}/dashboard.csv")
    @Produces(Csvs.TYPE)
    public Response csv(@PathParam("id") long id, @Context UriInfo uri) {
        return file(id, uri).csv();
    }

    @GET
    @Path("projects/{id}/dashboard.xlsx")
    @Produces(Csvs.WORKBOOK)
    public Response workbook(@PathParam("id") long id, @Context UriInfo uri) {
        return file(id, uri).xlsx(uri.getQueryParameters().getFirst("list") == null ? say().departmentsTitle() : say().trendTitle());
    }

    /** The whole page, also around a form that was refused. */
    Response page(int status, Project project, MultivaluedMap<String, String> query, Forms form) {
        Locale locale = languages.locale();
        Period asked = period(new Inputs(locale), query);
        Overview overview = overviews.of(project, asked);
        Reader reader = waits.reader(signedIn.actor(), project);
        DepartmentTable table = DepartmentTable.of(overview, query.getFirst("sort"), asked == null ? "" : "period=" + asked.kind()
                + (asked.kind() == Period.Kind.DAY ? "&since=" + asked.since() : "") + "&", locale);
        DashboardMessages say = say();
        List<Choice> periods = Arrays.stream(Period.Kind.values()).filter(kind -> kind != Period.Kind.PHOTO || overview.photo())
                .map(kind -> Choice.of(kind, say.period(kind))).toList();
        return html.of(status, new DashboardPage(views.view(overview, reader, table, locale),
                new Asked(overview.period().kind().name(), overview.period().kind() == Period.Kind.DAY ? overview.period().since().toString() : "",
                        periods, form.errors().any() && form.error("period") == null && form.error("since") == null,
                        Snapshots.mayTake(signedIn.actor(), project)), form, Verdicts.SHORTEST_REASON));
    }

    private Period period(Inputs inputs, MultivaluedMap<String, String> query) {
        return seen.period(inputs, query.getFirst("period"), query.getFirst("since"), query.getFirst("shown"));
    }

    private Download file(long id, UriInfo uri) {
        Overview overview = overviews.of(seen.of(id), null);
        String list = uri.getQueryParameters().getFirst("list");
        return list != null ? DashboardFiles.of(list, overview, languages.locale())
                : DashboardFiles.departments(overview, uri.getQueryParameters().getFirst("sort"), languages.locale());
    }

    private DashboardMessages say() {
        return Words.in(DashboardMessages.class, languages.locale());
    }
}
