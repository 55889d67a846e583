package fr.parvis.dashboard.web;


import fr.parvis.dashboard.Overview;
import fr.parvis.dashboard.OverviewQueries;
import fr.parvis.dashboard.Period;
import fr.parvis.dashboard.Reader;
import fr.parvis.dashboard.WaitQueries;
import fr.parvis.dashboard.WaitQueries.WaitingList;
import fr.parvis.inventory.Dataset;
import fr.parvis.ledger.Custodies;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitWords;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The dashboard of a project through the API: its figures, the lists behind them, and what waits on whom. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "dashboard")
public class DashboardApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenProject seen;

    @Inject
    OverviewQueries overviews;

    @Inject
    WaitQueries waits;

    @Inject
    Custodies custodies;

    @Inject
    PeopleQueries people;

    @Inject
    WaitWords words;

    @Inject
    FigurePages figures;

    @GET
    @Path("projects/{id}/dashboard")
    public DashboardJson.Dashboard show(@PathParam("id") long id, @QueryParam("period") String period, @QueryParam("since") String since) {
        Project project = seen.of(id);
        Inputs inputs = new Inputs(languages.locale());
        Period asked = seen.period(inputs, period, since, null);
        inputs.orThrow();
        Overview overview = overviews.of(project, asked);
        return DashboardJson.Dashboard.of(overview, json(overview.waits(), overview.today(), overview.project().methodVersion(), project),
                overview.watches().stream().map(one -> DashboardJson.WatchJson.of(one, AttentionViews.watch(one, languages.locale()))).toList());
    }

    /** @param on a past day, in whose evening the figure was counted; without it, now */
    @GET
    @Path("projects/{id}/figures/{figure}")
    public RestResponse<PageOf<DashboardJson.ItemJson>> figure(@PathParam("id") long id, @PathParam("figure") String figure, @QueryParam("department") String department,
            @QueryParam("on") String on, @BeanParam Paging paging, @Context UriInfo uri) {
        Locale locale = languages.locale();
        Project project = seen.of(id);
        PageOf<FigureLine> page = figures.page(project, seen.figure(figure), seen.department(project, department), figures.evening(on),
                paging.page(locale), paging.size(locale));
        return Links.page(page.map(DashboardJson.ItemJson::of), uri);
    }

    @GET
    @Path("projects/{id}/waiting")
    public PageOf<DashboardJson.WaitJson> waiting(@PathParam("id") long id) {
        Project project = seen.of(id);
        WaitingList list = waits.of(project);
        return PageOf.whole(json(list.waits(), list.today(), list.project().methodVersion(), project));
    }

    @GET
    @Path("datasets/{id}/custody")
    public DashboardJson.CustodyJson custody(@PathParam("id") long id) {
        Dataset dataset = Dataset.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
        return DashboardJson.CustodyJson.of(custodies.of(dataset, people.names(List.of(dataset.project.leadId)).get(dataset.project.leadId)));
    }

    private List<DashboardJson.WaitJson> json(List<Wait> all, LocalDate today, String methodVersion, Project project) {
        Reader reader = waits.reader(signedIn.actor(), project);
        Locale locale = languages.locale();
        return waits.climbs(project, all, today).stream().map(climb -> climb.seen(reader.view(climb.of())))
                .map(climb -> DashboardJson.WaitJson.of(climb.of(), words.what(climb.of(), methodVersion, locale), LadderJson.of(climb, locale))).toList();
    }
}
