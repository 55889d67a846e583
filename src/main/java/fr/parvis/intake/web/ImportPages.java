package fr.parvis.intake.web;

import fr.parvis.intake.ImportProgress;
import fr.parvis.intake.ImportQueries;
import fr.parvis.intake.Imports;
import fr.parvis.intake.IntakePageMessages;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.table.TableRefusal;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where the lead gives a file, and finds those given before. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

    @CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportList(long projectId, String project, boolean runs, long megabytes, List<ImportRow> rows, List<Choice> departments,
            Forms form) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    PeopleQueries people;

    @Inject
    SeenImports seen;

    @Inject
    IntakeAnswers answers;

    @Inject
    Uploads uploads;

    @Inject
    Imports imports;

    @Inject
    ImportProgress progress;

    @Inject
    ImportQueries queries;

    @GET
    @Path("projects/{id}/imports")
    public Response list(@PathParam("id") long id) {
        return page(200, seen.project(id), Forms.fresh());
    }

    @POST
    @Path("projects/{id}/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response receive(@PathParam("id") long id, @RestForm("file") FileUpload file, @RestForm("departmentId") String departmentId,
            @RestForm("progress") String key) {
        Project project = seen.run(id);
        IntakePageMessages say = Words.in(IntakePageMessages.class, languages.locale());
        Inputs inputs = new Inputs(languages.locale());
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putSingle("departmentId", departmentId == null ? "" : departmentId);
        Long department = inputs.id("departmentId", departmentId);
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            inputs.refuse("file", "missing", say.fileMissing());
        }
        if (inputs.errors().isEmpty()) {
            try (InputStream body = Files.newInputStream(file.uploadedFile())) {
                String name = Inputs.readable(file.fileName()) ? file.fileName() : "fichier";
                long made = progress.follow(signedIn.actor().personId(), key, headway -> uploads.reading(body,
                        path -> imports.receive(project, path, name, department, signedIn.actor(), languages.locale(), headway)));
                flash.say(say.received());
                return html.seeOther("/imports/" + made);
            } catch (TableRefusal.Refused refused) {
                inputs.refuse("file", refused.refusal().code(), refused.refusal().message(languages.locale()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return page(422, project, Forms.refused(typed, inputs));
    }

    private Response page(int status, Project project, Forms form) {
        boolean runs = project.isRunBy(signedIn.actor());
        List<ImportRow> rows = runs ? queries.ofProject(project.id).stream().map(one -> ImportRow.of(one, languages.locale())).toList() : List.of();
        List<Choice> departments = people.departments(project.municipalityId()).stream().map(one -> Choice.of(one.id(), one.name())).toList();
        return html.of(status, new ImportList(project.id, project.title, runs, Imports.LIMITS.fileBytes() >> 20, rows, departments, form));
    }
}
