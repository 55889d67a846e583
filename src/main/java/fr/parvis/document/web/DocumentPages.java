package fr.parvis.document.web;

import fr.parvis.document.Document;
import fr.parvis.document.DocumentMessages;
import fr.parvis.document.DocumentQueries;
import fr.parvis.document.DocumentRefusal;
import fr.parvis.document.DocumentVersion;
import fr.parvis.document.Documents;
import fr.parvis.document.FileCheck;
import fr.parvis.document.GivenFile;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.RefusedForm;
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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The documents of a project and the page of each. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DocumentPages {

    /** What the list is about. */
    record Head(long projectId, String project, boolean adds, long megabytes, String words, String query) {
    }

    /** A version as a line. */
    record VersionLine(int number, String name, String size, boolean shown, String by, Instant at) {
    }

    /** A document with all that is known of it. */
    record Shown(long projectId, DocumentViews.Line line, boolean picture, boolean opens, boolean changes, String gone, long megabytes, int latest,
            List<VersionLine> versions) {
    }

    @CheckedTemplate(basePath = "document", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocumentList(Head head, PageOf<DocumentViews.Line> page, Forms form) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "document", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocumentSheet(Shown shown, Forms form) implements TemplateInstance {
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
    Documents documents;

    @Inject
    DocumentQueries queries;

    @Inject
    DocumentUploads uploads;

    @Inject
    DocumentAnswers answers;

    @Inject
    DocumentViews views;

    @GET
    @Replayed
    @Path("projects/{id}/documents")
    public Response list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        return list(200, project(id), paging, uri, Forms.fresh());
    }

    /** {@code kind} and {@code thing} say what it belongs to; the answer leads back there. */
    @POST
    @Path("projects/{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("id") long id, @RestForm("file") FileUpload file, @RestForm("title") String title, @RestForm("kind") String kind,
            @RestForm("thing") String thing, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = project(id);
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putSingle("title", title == null ? "" : title);
        Inputs inputs = new Inputs(languages.locale());
        String words = inputs.optional("title", title, 300);
        String of = inputs.optional("kind", kind, 20);
        Long which = inputs.id("thing", thing);
        return taken(file, inputs, typed, (status, forms) -> list(status, project, paging, uri, forms), given -> {
            documents.add(project, new Documents.New(words == null ? given.name() : words, of, of == null ? null : which), given, signedIn.actor());
            flash.say(say().added());
            return documents.thing(of, which, signedIn.actor()).map(one -> one.path() + "#documents").orElse("/projects/" + id + "/documents");
        });
    }

    @GET
    @Path("documents/{id}")
    public Response show(@PathParam("id") long id) {
        return sheet(200, visible(id), Forms.fresh());
    }

    @POST
    @Path("documents/{id}/versions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response renew(@PathParam("id") long id, @RestForm("file") FileUpload file) {
        Document document = visible(id);
        return taken(file, new Inputs(languages.locale()), new MultivaluedHashMap<>(), (status, forms) -> sheet(status, document, forms), given -> {
            documents.renew(document, given, signedIn.actor());
            flash.say(say().renewed());
            return "/documents/" + id;
        });
    }

    @POST
    @Path("documents/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Document document = visible(id);
        Inputs inputs = new Inputs(languages.locale());
        String reason = inputs.required("reason", form.getFirst("reason"), 2000);
        if (!inputs.errors().isEmpty()) {
            return sheet(422, document, Forms.refused(form, inputs));
        }
        try {
            documents.withdraw(document, reason, signedIn.actor());
        } catch (DocumentRefusal.Refused refused) {
            return RefusedForm.again(answers.problem(refused.refusal()), form, (status, forms) -> sheet(status, document, forms));
        }
        flash.say(say().withdrawn());
        return html.seeOther("/projects/" + document.project.id + "/documents");
    }

    private Response taken(FileUpload file, Inputs inputs, MultivaluedMap<String, String> typed, BiFunction<Integer, Forms, Response> again,
            Function<GivenFile, String> act) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            inputs.refuse("file", "missing", say().fieldFileMissing());
        }
        if (!inputs.errors().isEmpty()) {
            return again.apply(422, Forms.refused(typed, inputs));
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return html.seeOther(uploads.reading(body, file.fileName(), act));
        } catch (DocumentRefusal.Refused refused) {
            Problem problem = answers.problem(refused.refusal());
            return RefusedForm.again(problem, "file", typed, again);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Response list(int status, Project project, Paging paging, UriInfo uri, Forms form) {
        Inputs inputs = new Inputs(languages.locale());
        String words = inputs.optional("q", uri.getQueryParameters().getFirst("q"), 200);
        inputs.orThrow();
        PageOf<DocumentViews.Line> page = queries.ofProject(project.id, words, paging.page(languages.locale()), paging.size(languages.locale()))
                .map(views::lineWithThing);
        return html.of(status, new DocumentList(new Head(project.id, project.title, project.isRunBy(signedIn.actor()), FileCheck.MOST >> 20, words,
                uri.getRequestUri().getRawQuery()), page, form));
    }

    private Response sheet(int status, Document document, Forms form) {
        List<DocumentVersion> versions = queries.versions(document.id);
        DocumentVersion last = versions.get(0);
        DocumentViews.Line line = new DocumentViews.Line(document.id, document.title, last.name, views.size(last.kind, last.byteCount), last.acts,
                documents.thing(document.attachedKind, document.attachedId, signedIn.actor()).map(one -> one.label()).orElse(null),
                documents.thing(document.attachedKind, document.attachedId, signedIn.actor()).map(one -> one.path()).orElse(null), last.addedByName, last.addedAt);
        boolean changes = !document.withdrawn() && documents.adds(document.project, document.attachedKind, document.attachedId, signedIn.actor());
        return html.of(status, new DocumentSheet(new Shown(document.project.id, line, !document.withdrawn() && last.kind.picture(), last.kind.shown() && !last.acts,
                changes, document.withdrawnReason().orElse(null), FileCheck.MOST >> 20, last.number, versions.stream().map(one -> new VersionLine(one.number, one.name,
                        views.size(one.kind, one.byteCount), one.kind.shown() && !one.acts, one.addedByName, one.addedAt)).toList()), form));
    }

    private DocumentMessages say() {
        return Words.in(DocumentMessages.class, languages.locale());
    }

    private Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    private Document visible(long id) {
        return Document.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
