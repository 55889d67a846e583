package fr.parvis.inventory.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetFilter;
import fr.parvis.inventory.DatasetOrigin;
import fr.parvis.inventory.DatasetQueries;
import fr.parvis.inventory.DatasetQueries.DatasetRow;
import fr.parvis.inventory.DatasetQueries.DepartmentCount;
import fr.parvis.inventory.DatasetSort;
import fr.parvis.inventory.Datasets;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.InventoryPageMessages;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Replayed;
import fr.parvis.project.Project;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The inventory of a project: list with filters, adding by hand. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DatasetPages {

    /** A dataset as a row. */
    record Line(DatasetRow row, String status, String kind, String side, String band, String openness, String visa) {
    }

    /** What the list is about. */
    record Head(long projectId, String project, boolean runs, boolean adds, InventoryList list, List<DepartmentCount> counts, long total) {
    }

    @CheckedTemplate(basePath = "inventory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DatasetList(Head head, PageOf<Line> page, Forms form) implements TemplateInstance {
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
    Flash flash;

    @Inject
    SeenDatasets seen;

    @Inject
    InventoryForms forms;

    @Inject
    Datasets datasets;

    @Inject
    DatasetQueries queries;

    @GET
    @Replayed
    @Path("projects/{id}/datasets")
    public Response list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        return page(200, seen.project(id), paging, uri, Forms.fresh());
    }

    @POST
    @Path("projects/{id}/datasets")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> form, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        SentFields words = SentFields.of(form, inputs);
        inputs.required("title", form.getFirst("title"), 350);
        Long department = inputs.needed("departmentId", inputs.id("departmentId", form.getFirst("departmentId")));
        if (!inputs.errors().isEmpty()) {
            return page(422, project, paging, uri, Forms.refused(form, inputs));
        }
        try {
            Dataset dataset = datasets.add(project, department, DatasetOrigin.ADDED, words.change(null), signedIn.actor());
            flash.say(Words.in(InventoryPageMessages.class, languages.locale()).added(dataset.number));
            return html.seeOther("/datasets/" + dataset.id);
        } catch (InventoryRefusal.Refused refused) {
            return forms.refused(refused, form, (status, again) -> page(status, project, paging, uri, again));
        }
    }

    private Response page(int status, Project project, Paging paging, UriInfo uri, Forms form) {
        Locale locale = languages.locale();
        LocalDate today = LocalDate.now(clock);
        Inputs inputs = new Inputs(locale);
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        DatasetFilter filter = seen.filter(project, query, inputs);
        inputs.orThrow();
        List<DepartmentCount> counts = queries.byDepartment(project.municipalityId(), project.id);
        InventoryList list = InventoryList.of(project.id, uri, counts, locale);
        DatasetSort sort = list.sort();
        PageOf<Line> lines = queries.ofProject(signedIn.actor(), project.id, filter, sort, list.descending(), today, paging.page(locale),
                paging.size(locale)).map(row -> line(row, today, locale));
        boolean adds = project.isRunBy(signedIn.actor()) || seen.answersInTown(project.municipalityId());
        return html.of(status, new DatasetList(new Head(project.id, project.title, project.isRunBy(signedIn.actor()), adds, list, counts,
                counts.stream().mapToLong(DepartmentCount::datasets).sum()), lines, form));
    }

    private static Line line(DatasetRow row, LocalDate today, Locale locale) {
        InventoryMessages say = Words.in(InventoryMessages.class, locale);
        String kind = switch (row.status(today)) {
            case TO_QUALIFY, WITHDRAWN -> "idle";
            case CONFIRMED, PRIORITISED, TO_PREPARE -> "note";
            case UNDER_CHECK, UPDATE_DUE -> "warn";
            case PUBLISHED -> "good";
        };
        return new Line(row, say.status(row.status(today)), kind, row.sideState() == null ? null : say.side(row.sideState()),
                row.band() == null ? null : row.band().name(), say.openness(row.openness()), say.visa(row.visa()));
    }
}
