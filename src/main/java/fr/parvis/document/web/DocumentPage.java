package fr.parvis.document.web;

import fr.parvis.document.Attachable;
import fr.parvis.document.Document;
import fr.parvis.document.DocumentMessages;
import fr.parvis.document.DocumentQueries;
import fr.parvis.document.DocumentRefusal;
import fr.parvis.document.DocumentVersion;
import fr.parvis.document.Documents;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.RefusedForm;
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
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The page of a document: what it is, its versions, adding one, withdrawing it. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DocumentPage {

    /** A version as a line. */
    record VersionLine(int number, String name, String size, boolean shown, String by, Instant at) {
    }

    /** A document with all that is known of it. */
    record Shown(long projectId, DocumentViews.Line line, boolean picture, boolean opens, boolean changes, String gone, int latest,
            List<VersionLine> versions) {
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
    DocumentTaking taking;

    @Inject
    DocumentAnswers answers;

    @Inject
    DocumentViews views;

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
        return taking.taken(file, new Inputs(languages.locale()), new MultivaluedHashMap<>(), (status, forms) -> sheet(status, document, forms), given -> {
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

    private Response sheet(int status, Document document, Forms form) {
        List<DocumentVersion> versions = queries.versions(document.id);
        DocumentVersion last = versions.get(0);
        Attachable.Thing thing = documents.thing(document.attachedKind, document.attachedId, signedIn.actor()).orElse(null);
        DocumentViews.Line line = new DocumentViews.Line(document.id, document.title, last.name, views.size(last.kind, last.byteCount), last.acts,
                thing == null ? null : thing.label(), thing == null ? null : thing.path(), last.addedByName, last.addedAt);
        boolean changes = !document.withdrawn() && documents.adds(document.project, document.attachedKind, document.attachedId, signedIn.actor());
        return html.of(status, new DocumentSheet(new Shown(document.project.id, line, !document.withdrawn() && last.kind.picture(), last.kind.shown() && !last.acts,
                changes, document.withdrawnReason().orElse(null), last.number, versions.stream().map(one -> new VersionLine(one.number, one.name,
                        views.size(one.kind, one.byteCount), one.kind.shown() && !one.acts, one.addedByName, one.addedAt)).toList()), form));
    }

    private DocumentMessages say() {
        return Words.in(DocumentMessages.class, languages.locale());
    }

    private Document visible(long id) {
        return Document.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
