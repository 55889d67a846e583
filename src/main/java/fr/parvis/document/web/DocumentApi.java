package fr.parvis.document.web;

import fr.parvis.document.Document;
import fr.parvis.document.DocumentQueries;
import fr.parvis.document.Documents;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Documents through the API: a file is the raw body, its name and place are in the address. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "documents")
public class DocumentApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Documents documents;

    @Inject
    DocumentQueries queries;

    @Inject
    DocumentUploads uploads;

    @Inject
    DocumentContent content;

    @GET
    @Path("projects/{id}/documents")
    public PageOf<DocumentJson> list(@PathParam("id") long id, @QueryParam("q") String words, @BeanParam Paging paging) {
        project(id);
        Inputs inputs = new Inputs(languages.locale());
        String wanted = inputs.optional("q", words, 200);
        inputs.orThrow();
        return queries.ofProject(id, wanted, paging.page(languages.locale()), paging.size(languages.locale())).map(DocumentJson::of);
    }

    /**
     * Takes a file in; its type is found out from what is in it.
     *
     * @param name         what the file is called, with its extension
     * @param title        of the document; without it, the name
     * @param projectId    the project it is of
     * @param attachedKind kind of the thing it belongs to, {@code TASK}; none for the project itself
     */
    @POST
    @Path("documents")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<DocumentJson> add(@QueryParam("name") String name, @QueryParam("title") String title, @QueryParam("projectId") String projectId,
            @QueryParam("attachedKind") String attachedKind, @QueryParam("attachedId") String attachedId, InputStream body) {
        Inputs inputs = new Inputs(languages.locale());
        String called = inputs.required("name", name, 200);
        String words = inputs.optional("title", title, 300);
        Long of = inputs.needed("projectId", inputs.id("projectId", projectId));
        String kind = inputs.optional("attachedKind", attachedKind, 20);
        Long thing = inputs.id("attachedId", attachedId);
        if (kind != null) {
            inputs.needed("attachedId", thing);
        }
        inputs.orThrow();
        Project project = project(of);
        Document made = uploads.reading(body, called, file -> documents.add(project, new Documents.New(words == null ? file.name() : words, kind,
                kind == null ? null : thing), file, signedIn.actor()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, DocumentJson.of(queries.row(made.id)))
                .location(URI.create("/api/v1/documents/" + made.id)).build();
    }

    @GET
    @Path("documents/{id}")
    public DocumentJson show(@PathParam("id") long id) {
        return DocumentJson.of(queries.row(visible(id).id));
    }

    /** @param version number of the version; without it, the latest */
    @GET
    @Path("documents/{id}/content")
    @Produces(MediaType.WILDCARD)
    @APIResponse(responseCode = "200", description = "The file, with the type that was found out when it came in",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") long id, @QueryParam("version") String version) {
        return content.file(id, version, false);
    }

    /** Adds a version; the file that is in place already is refused. */
    @POST
    @Path("documents/{id}/versions")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<DocumentJson> renew(@PathParam("id") long id, @QueryParam("name") String name, InputStream body) {
        Document document = visible(id);
        Inputs inputs = new Inputs(languages.locale());
        String called = inputs.required("name", name, 200);
        inputs.orThrow();
        uploads.reading(body, called, file -> documents.renew(document, file, signedIn.actor()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, DocumentJson.of(queries.row(id)))
                .location(URI.create("/api/v1/documents/" + id)).build();
    }

    private Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    private Document visible(long id) {
        return Document.visible(signedIn.actor(), id).filter(one -> !one.withdrawn()).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
