package fr.parvis.document.web;

import fr.parvis.document.DocumentMessages;
import fr.parvis.document.DocumentQueries;
import fr.parvis.document.DocumentQueries.DocumentRow;
import fr.parvis.document.Documents;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problems;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The documents of a project: the list, and adding one to the project or to a thing of it. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DocumentPages {

    /** What the list is about. */
    record Head(long projectId, String project, boolean adds, String words, String query) {
    }

    @CheckedTemplate(basePath = "document", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocumentList(Head head, PageOf<DocumentViews.Line> page, Forms form) implements TemplateInstance {
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
    DocumentViews views;

    @GET
    @Replayed
    @Path("projects/{id}/documents")
    public Response list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = project(id);
        return list(200, project, project.isRunBy(signedIn.actor()), paging, uri, Forms.fresh());
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
        // Whoever is refused tries again for the same thing.
        typed.putSingle("kind", kind == null ? "" : kind);
        typed.putSingle("thing", thing == null ? "" : thing);
        Inputs inputs = new Inputs(languages.locale());
        String words = inputs.optional("title", title, 300);
        String of = inputs.optional("kind", kind, 20);
        Long which = inputs.id("thing", thing);
        boolean adds = documents.adds(project, of, which, signedIn.actor());
        return taking.taken(file, inputs, typed, (status, forms) -> list(status, project, adds, paging, uri, forms), given -> {
            documents.add(project, new Documents.New(words == null ? given.name() : words, of, of == null ? null : which), given, signedIn.actor());
            flash.say(say().added());
            return documents.thing(of, which, signedIn.actor()).map(one -> one.path() + "#documents").orElse("/projects/" + id + "/documents");
        });
    }

    private Response list(int status, Project project, boolean adds, Paging paging, UriInfo uri, Forms form) {
        Inputs inputs = new Inputs(languages.locale());
        String words = inputs.optional("q", uri.getQueryParameters().getFirst("q"), 200);
        inputs.orThrow();
        PageOf<DocumentRow> rows = queries.ofProject(project.id, words, paging.page(languages.locale()), paging.size(languages.locale()));
        PageOf<DocumentViews.Line> page = new PageOf<>(views.lines(rows.items()), rows.page(), rows.size(), rows.total());
        return html.of(status, new DocumentList(new Head(project.id, project.title, adds, words,
                uri.getRequestUri().getRawQuery()), page, form));
    }

    private DocumentMessages say() {
        return Words.in(DocumentMessages.class, languages.locale());
    }

    private Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
