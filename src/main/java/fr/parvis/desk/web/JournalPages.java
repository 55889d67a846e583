package fr.parvis.desk.web;

import fr.parvis.desk.PastState;
import fr.parvis.desk.PastState.Picture;
import fr.parvis.journal.JournalChain;
import fr.parvis.journal.JournalLine;
import fr.parvis.journal.Narration;
import fr.parvis.journal.Verification;
import fr.parvis.method.MethodMessages;
import fr.parvis.people.Municipality;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectHistory;
import fr.parvis.project.ProjectMessages;
import fr.parvis.project.ProjectPageMessages;
import fr.parvis.task.TaskMessages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The history of a project in sentences, its state on a past day, and the verification of a municipality's chain. */
@Path("/")
@Authenticated
public class JournalPages {

    private static final int MOST_EXPORTED = 50_000;

    /** A row told. */
    record Told(Instant at, String sentence, String by, String reason) {
    }

    /** The state on a day, in words; {@code words} says the day. */
    record Past(String words, List<String> lines) {
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JournalPage(Project project, PageOf<Told> page, String query, Past past, Forms form) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record VerificationPage(Municipality town, Verification found, String words) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    ProjectHistory history;

    @Inject
    JournalChain chain;

    @Inject
    Narration narration;

    @Inject
    PastState past;

    @GET
    @Path("projects/{id}/journal")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = visible(id);
        Inputs inputs = new Inputs(languages.locale());
        String typed = uri.getQueryParameters().getFirst("on");
        LocalDate on = inputs.date("on", typed);
        PageOf<Told> lines = history.read(signedIn.actor(), id, paging.page(languages.locale()), paging.size(languages.locale())).map(this::told);
        return html.of(inputs.errors().isEmpty() ? 200 : 422, new JournalPage(project, lines, uri.getRequestUri().getRawQuery(),
                on == null ? null : words(past.of(project, on), languages.locale()), Forms.refused(uri.getQueryParameters(), inputs)));
    }

    @GET
    @Path("projects/{id}/journal" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format) {
        visible(id);
        ProjectPageMessages say = Words.in(ProjectPageMessages.class, languages.locale());
        ListFile list = new ListFile(format, "historique-projet-" + id, say.journalWhen(), say.journalWhat(), say.journalWho(), say.journalWhy(),
                say.journalBefore(), say.journalAfter(),
                say.journalHash());
        history.read(signedIn.actor(), id, 1, MOST_EXPORTED).items().forEach(line -> list.row(line.at(), narration.tell(line, languages.locale()),
                line.signature(languages.locale()), line.reason(), line.before(), line.after(), line.hash()));
        return list.file();
    }

    @GET
    @Path("municipalities/{id}/journal")
    @Produces(MediaType.TEXT_HTML)
    public Response verify(@PathParam("id") long id) {
        Municipality town = administered(id);
        Verification found = chain.verify(id);
        ProjectPageMessages say = Words.in(ProjectPageMessages.class, languages.locale());
        return html.ok(new VerificationPage(town, found, found.valid() ? say.verifyValid(found.entries())
                : say.verifyBroken(found.firstBroken(), say.fault(found.fault()))));
    }

    @GET
    @Path("municipalities/{id}/journal.jsonl")
    @Produces("application/x-ndjson")
    public Response exportChain(@PathParam("id") long id) {
        administered(id);
        StreamingOutput rows = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            chain.export(id, writer);
            writer.flush();
        };
        return Response.ok(rows).header("Content-Disposition", "attachment; filename=\"journal-" + id + ".jsonl\"").build();
    }

    private Past words(Picture picture, Locale locale) {
        ProjectPageMessages say = Words.in(ProjectPageMessages.class, locale);
        String day = Dates.longDate(picture.on(), locale);
        if (picture.cycle() == 0) {
            return new Past(say.stateNone(day), List.of());
        }
        List<String> lines = new ArrayList<>(picture.phases().stream().map(phase -> Words.in(MethodMessages.class, locale)
                .phase(phase.phase()) + " – " + Words.in(PhaseMessages.class, locale).state(phase.state())).toList());
        picture.tasks().forEach((state, count) -> lines.add(say.stateTasks(count, Words.in(TaskMessages.class, locale).state(state))));
        return new Past(say.stateWords(day), lines);
    }

    private Told told(JournalLine line) {
        return new Told(line.at(), narration.tell(line, languages.locale()), line.signature(languages.locale()), line.reason());
    }

    private Project visible(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    private Municipality administered(long id) {
        if (!signedIn.actor().belongsTo(id)) {
            throw Problems.notFound(languages.locale());
        }
        if (!signedIn.actor().has(id, Role.ADMIN)) {
            throw Problems.notAllowed(Words.in(ProjectMessages.class, languages.locale()).verificationIsTheAdmins(), languages.locale());
        }
        return Municipality.findById(id);
    }
}
