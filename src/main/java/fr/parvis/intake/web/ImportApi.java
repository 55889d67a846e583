package fr.parvis.intake.web;

import fr.parvis.intake.Headway;
import fr.parvis.intake.ImportQueries;
import fr.parvis.intake.Imports;
import fr.parvis.intake.LineOutcome;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports through the API: a file in, its proposal out. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "imports")
public class ImportApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenImports seen;

    @Inject
    Uploads uploads;

    @Inject
    Imports imports;

    @Inject
    ImportQueries queries;

    @GET
    @Path("projects/{id}/imports")
    public PageOf<ImportJson> list(@PathParam("id") long id) {
        return PageOf.whole(queries.ofProject(seen.run(id).id).stream().map(one -> ImportJson.of(one, List.of())).toList());
    }

    /**
     * Reads a CSV or XLSX file, whatever its columns, and answers what it would change; nothing is changed yet.
     *
     * @param name         what the file is called
     * @param departmentId department of the lines that name none
     */
    @POST
    @Path("projects/{id}/imports")
    @Consumes({"text/csv", "text/plain", Csvs.WORKBOOK, "application/vnd.ms-excel", "application/octet-stream"})
    @APIResponseSchema(value = ImportJson.class, responseCode = "201")
    public Response receive(@PathParam("id") long id, @QueryParam("name") String name, @QueryParam("departmentId") String departmentId,
            InputStream body) {
        Project project = seen.run(id);
        Inputs inputs = new Inputs(languages.locale());
        String called = inputs.required("name", name, 200);
        Long department = inputs.id("departmentId", departmentId);
        inputs.orThrow();
        long made = uploads.reading(body, file -> imports.receive(project, file, called, department, signedIn.actor(), languages.locale(),
                Headway.UNHEARD));
        return Response.created(URI.create("/api/v1/imports/" + made)).entity(told(made)).build();
    }

    @GET
    @Path("imports/{id}")
    public ImportJson show(@PathParam("id") long id) {
        return told(seen.seen(id).id);
    }

    /** The lines of the file with what each comes to; {@code outcome} leaves one kind, without it those that change nothing are left out. */
    @GET
    @Path("imports/{id}/lines")
    public RestResponse<PageOf<ImportJson.ImportedLine>> lines(@PathParam("id") long id, @QueryParam("outcome") String outcome, @BeanParam Paging paging, @Context UriInfo uri) {
        seen.seen(id);
        Inputs inputs = new Inputs(languages.locale());
        LineOutcome wanted = inputs.choice("outcome", outcome, LineOutcome.class);
        inputs.orThrow();
        return Links.page(queries.lines(id, wanted, paging.page(languages.locale()), paging.size(languages.locale())).map(ImportJson.ImportedLine::of), uri);
    }

    private ImportJson told(long id) {
        return ImportJson.of(seen.changed(id), queries.faults(id));
    }
}
