package fr.parvis.dashboard.web;

import fr.parvis.dashboard.Comparison;
import fr.parvis.dashboard.ComparisonWords;
import fr.parvis.dashboard.Comparisons;
import fr.parvis.dashboard.Moment;
import fr.parvis.dashboard.Snapshot;
import fr.parvis.dashboard.SnapshotMessages;
import fr.parvis.dashboard.SnapshotQueries;
import fr.parvis.dashboard.SnapshotRefusal;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is different between two moments of a project, in sentences: two photos, two days, or one of each. */
@Path("/")
@Authenticated
public class ComparisonPages {

    /** What was asked for and what came of it; {@code sentences} is null while nothing could be compared. */
    record Told(String from, String to, List<String> sentences, List<ComparedRow> rows) {
    }

    @CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ComparisonPage(long projectId, String project, Told told, List<Choice> photos, String query, Forms form) implements TemplateInstance {
    }

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    SeenSnapshots seen;

    @Inject
    SnapshotAnswers refusals;

    @Inject
    SnapshotQueries queries;

    @Inject
    Comparisons comparisons;

    @Inject
    Clock clock;

    /** Each moment is a photo ({@code fromPhoto}, {@code toPhoto}) or a day ({@code from}, {@code to}); without the later one, now. */
    @GET
    @Path("projects/{id}/comparison")
    @Produces(MediaType.TEXT_HTML)
    public Response between(@PathParam("id") long id, @Context UriInfo uri) {
        return page(seen.project(id), uri.getQueryParameters());
    }

    @GET
    @Path("projects/{id}/comparison" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response file(@PathParam("id") long id, @PathParam("format") String format, @Context UriInfo uri) {
        Told told = told(seen.project(id), uri.getQueryParameters());
        SnapshotMessages say = say();
        ListFile list = new ListFile(format, "comparaison-projet-" + id, say.columnFigure(), told.from(), told.to());
        told.rows().forEach(row -> list.row(row.name(), row.before(), row.after()));
        return list.file();
    }

    /** A photo and what {@code with} names: another photo or a day; without it, now. */
    @GET
    @Path("snapshots/{id}/comparison")
    @Produces(MediaType.TEXT_HTML)
    public Response with(@PathParam("id") long id, @Context UriInfo uri) {
        Snapshot snapshot = seen.snapshot(id);
        String with = uri.getQueryParameters().getFirst("with");
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        asked.putSingle("fromPhoto", Long.toString(id));
        if (with != null && !with.isBlank()) {
            asked.putSingle(with.matches("[0-9]+") ? "toPhoto" : "to", with);
        }
        return page(snapshot.project, asked);
    }

    private Response page(Project project, MultivaluedMap<String, String> asked) {
        List<Choice> photos = queries.ofProject(project.id).stream().map(one -> Choice.of(one.id(), Dates.longInstant(one.takenAt(),
                languages.locale()) + (one.title() == null ? "" : " – " + one.title()))).toList();
        String query = MomentsAsked.query(asked);
        if (asked.isEmpty()) {
            return html.ok(new ComparisonPage(project.id, project.title, null, photos, query, Forms.fresh()));
        }
        try {
            Told told = told(project, asked);
            return html.ok(new ComparisonPage(project.id, project.title, told, photos, query, new Forms(asked, Forms.fresh().errors())));
        } catch (SnapshotRefusal.Refused refused) {
            return html.refused(new ComparisonPage(project.id, project.title, null, photos, query, refusals.form(refused, asked)));
        }
    }

    private Told told(Project project, MultivaluedMap<String, String> asked) {
        MomentsAsked moments = MomentsAsked.read(asked);
        Comparison difference = comparisons.between(project, moments.fromField(), moments.from(), moments.toField(), moments.to());
        return new Told(name(difference.from()), name(difference.to()),
                ComparisonWords.of(difference, seen.numbers(project), languages.locale()),
                ComparedRow.of(difference, project.id, LocalDate.now(clock), languages.locale()));
    }

    private String name(Moment moment) {
        String day = Dates.fullDate(moment.on(), languages.locale());
        return moment.photo() == null ? day : say().photoOf(day);
    }

    private SnapshotMessages say() {
        return Words.in(SnapshotMessages.class, languages.locale());
    }
}
