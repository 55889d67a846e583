package fr.parvis.project.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.Reread;
import fr.parvis.project.CellKey;
import fr.parvis.project.ContactMatrix;
import fr.parvis.project.ContactPart;
import fr.parvis.project.ContactQueries;
import fr.parvis.project.Contacts;
import fr.parvis.project.Involvement;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectQueries;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who to turn to in each department at each phase of a project, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "projects")
public class ContactApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Contacts contacts;

    @Inject
    ContactQueries matrices;

    @Inject
    ProjectQueries queries;

    /** Those that are named, wherever they stand. */
    @GET
    @Path("projects/{id}/interlocutors")
    public PageOf<ContactJson.Named> list(@PathParam("id") long id) {
        return PageOf.whole(queries.interlocutors(visible(id).id).stream().map(ContactJson.Named::of).toList());
    }

    /** The whole matrix: the project first, then each department; every cell with whoever stands there, or vacant. */
    @GET
    @Path("projects/{id}/raci")
    public PageOf<ContactJson.Row> matrix(@PathParam("id") long id) {
        return PageOf.whole(ContactJson.rows(matrices.matrix(visible(id))));
    }

    /** One cell, {@code 12-SCOPING} (a department at a phase), {@code 12-ALL} (at all of them) or {@code project-SCOPING}; its version is its {@code ETag}. */
    @GET
    @Path("projects/{id}/raci/{cell}")
    public RestResponse<ContactJson.Cell> cell(@PathParam("id") long id, @PathParam("cell") String cell) {
        ContactMatrix.Cell shown = cell(visible(id), cell);
        return IfMatch.tagged(ContactJson.Cell.of(shown), shown.version());
    }

    /** Names the people of a cell, all of them; {@code If-Match} is asked for, so that nobody's choice is overwritten unread. */
    @PUT
    @Path("projects/{id}/raci/{cell}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ContactJson.Change.class)))
    public RestResponse<ContactJson.Cell> name(@PathParam("id") long id, @PathParam("cell") String cell, @HeaderParam("If-Match") String ifMatch,
            String body) {
        Project project = visible(id);
        ContactMatrix.Cell now = cell(project, cell);
        long seen = IfMatch.version(ifMatch, now.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        List<JsonBody> people = inputs.needed("people", json.objects("people", 2 * Contacts.MOST));
        List<ContactPart> parts = people == null ? List.of() : people.stream().map(ContactApi::part).filter(Objects::nonNull).toList();
        inputs.orThrow();
        contacts.name(project, now.key(), seen, parts, signedIn.actor());
        Reread.afterChange();
        return cell(id, cell);
    }

    private static ContactPart part(JsonBody json) {
        Inputs inputs = json.inputs();
        Long person = inputs.needed(json.path("personId"), inputs.id(json.path("personId"), json.text("personId")));
        List<String> texts = inputs.needed(json.path("involvements"), json.texts("involvements", Involvement.values().length));
        List<Involvement> all = new ArrayList<>();
        if (texts != null) {
            texts.forEach(text -> all.add(inputs.choice(json.path("involvements"), text, Involvement.class)));
            all.removeIf(Objects::isNull);
        }
        return person == null ? null : new ContactPart(person, all);
    }

    private ContactMatrix.Cell cell(Project project, String cell) {
        return CellKey.read(cell).map(matrices.matrix(project)::cell).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    private Project visible(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
