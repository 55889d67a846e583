package fr.parvis.awareness.web;

import fr.parvis.awareness.TrainingMessages;
import fr.parvis.awareness.TrainingPath;
import fr.parvis.awareness.TrainingQueries;
import fr.parvis.awareness.TrainingQueries.ModuleRow;
import fr.parvis.awareness.TrainingQueries.Progress;
import fr.parvis.awareness.TrainingQueries.TraineeRow;
import fr.parvis.people.Actor;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The training path with one's own progress, who of the town followed it, and the certificate. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class TrainingPages {

    /** Where the page belongs. */
    record Head(long projectId, String name, boolean inProject) {
    }

    /** A module as a row. */
    record Line(String code, String title, boolean compulsory, String kind, String state, int attempts, Integer score, Instant doneAt) {
    }

    /** One's own way along the path; {@code missing} names what is left of the compulsory modules. */
    record Way(List<Line> modules, long done, long compulsory, boolean certified, String missing, int needed) {
    }

    /** Who finished the path, where and when. */
    record Holder(String name, String town, Instant certifiedAt, List<String> modules) {
    }

    @CheckedTemplate(basePath = "awareness", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TrainingList(Head head, Way way, List<TraineeRow> trainees) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "awareness", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Certificate(Head head, Holder holder, String missing) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    SeenTraining seen;

    @Inject
    TrainingQueries queries;

    @GET
    @Path("projects/{id}/training")
    public Response list(@PathParam("id") long id) {
        Project project = seen.project(id);
        return html.ok(new TrainingList(head(project), way(progress(project)), queries.trainees(project.municipalityId())));
    }

    @GET
    @Path("projects/{id}/training" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format) {
        Project project = seen.project(id);
        TrainingMessages say = Words.in(TrainingMessages.class, languages.locale());
        long compulsory = progress(project).compulsory();
        ListFile list = new ListFile(format, "formation-projet-" + id, say.person(), say.modules(), say.certified(), say.lastOn());
        queries.trainees(project.municipalityId()).forEach(one -> list.row(one.name(), say.doneOf(one.done(), compulsory),
                one.done() == compulsory ? say.yes() : say.no(), one.lastAt()));
        return list.file();
    }

    /** What the person may print and hand in; what is missing instead, as long as something is. */
    @GET
    @Path("projects/{id}/training/certificate")
    public Response certificate(@PathParam("id") long id) {
        Project project = seen.project(id);
        Locale locale = languages.locale();
        Progress progress = progress(project);
        return html.ok(new Certificate(head(project), new Holder(signedIn.actor().name(), project.municipality.name, progress.certifiedAt(),
                progress.modules().stream().filter(ModuleRow::done).map(row -> row.module().title().in(locale)).toList()), missing(progress)));
    }

    private Progress progress(Project project) {
        Actor actor = signedIn.actor();
        return queries.progress(project.municipalityId(), actor.personId());
    }

    private Way way(Progress progress) {
        TrainingMessages say = Words.in(TrainingMessages.class, languages.locale());
        return new Way(progress.modules().stream().map(row -> line(row, say)).toList(), progress.done(), progress.compulsory(),
                progress.certified(), missing(progress), TrainingPath.NEEDED_PERCENT);
    }

    private Line line(ModuleRow row, TrainingMessages say) {
        return new Line(row.module().code(), row.module().title().in(languages.locale()), row.module().compulsory(),
                row.done() ? "good" : row.attempts() > 0 ? "warn" : "idle",
                row.done() ? say.done() : row.attempts() > 0 ? say.tried() : say.untried(), row.attempts(),
                row.done() ? row.score() : row.lastScore(), row.doneAt());
    }

    private String missing(Progress progress) {
        return progress.missing().stream().map(row -> row.module().title().in(languages.locale())).collect(Collectors.joining(", "));
    }

    private Head head(Project project) {
        boolean sees = seen.seesProject(project);
        return new Head(project.id, sees ? project.title : project.municipality.name, sees);
    }
}
