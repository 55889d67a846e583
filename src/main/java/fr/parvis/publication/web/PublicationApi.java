package fr.parvis.publication.web;

import fr.parvis.inventory.Channel;
import fr.parvis.inventory.Dataset;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.publication.Publication;
import fr.parvis.publication.Publications;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publications of datasets through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "publication")
public class PublicationApi {

    /** Where and when a dataset was published. */
    public record Entered(Channel channel, String url, LocalDate publishedOn) {
    }

    /** When a published dataset was refreshed and with what; {@code nextUpdateDue} is answered, not sent. */
    public record Updated(LocalDate updatedOn, String object, LocalDate nextUpdateDue) {
    }

    /** Why something is withdrawn. */
    public record Reason(String reason) {
    }

    /** A publication; {@code withdrawnOn} is null while it stands. */
    public record PublicationJson(long id, long datasetId, Channel channel, String url, LocalDate publishedOn, String enteredBy,
            LocalDate withdrawnOn, String withdrawnReason) {

        static PublicationJson of(Publication it) {
            return new PublicationJson(it.id, it.datasetId, it.channel, it.url, it.publishedOn, it.enteredByName, it.withdrawnOn(),
                    it.withdrawnReason());
        }
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Publications publications;

    @GET
    @Path("datasets/{id}/publications")
    public PageOf<PublicationJson> list(@PathParam("id") long id) {
        dataset(id);
        List<PublicationJson> all = Publication.of(id).stream().map(PublicationJson::of).toList();
        return PageOf.whole(all);
    }

    /** Enters a publication that took place: 409 with every point that stands against it. */
    @POST
    @Path("datasets/{id}/publications")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Entered.class)))
    @APIResponseSchema(value = PublicationJson.class, responseCode = "201")
    public Response enter(@PathParam("id") long id, String body) {
        Dataset dataset = dataset(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Channel channel = inputs.needed("channel", inputs.choice("channel", json.text("channel"), Channel.class));
        String url = inputs.needed("url", inputs.link("url", json.text("url")));
        LocalDate on = inputs.needed("publishedOn", inputs.date("publishedOn", json.text("publishedOn")));
        inputs.orThrow();
        Publication publication = publications.enter(dataset, channel, url, on, signedIn.actor());
        return Response.status(Response.Status.CREATED).entity(PublicationJson.of(publication)).build();
    }

    /** Enters that the published dataset was refreshed; the next update falls due from that day. */
    @POST
    @Path("datasets/{id}/updates")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Updated.class)))
    public Updated update(@PathParam("id") long id, String body) {
        Dataset dataset = dataset(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        LocalDate on = inputs.needed("updatedOn", inputs.date("updatedOn", json.text("updatedOn")));
        String object = inputs.optional("object", json.text("object"), 1000);
        inputs.orThrow();
        publications.update(dataset, on, object, signedIn.actor());
        Dataset.getEntityManager().clear();
        return new Updated(on, object, dataset(id).coverage.nextUpdateDue);
    }

    @POST
    @Path("publications/{id}/withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class)))
    public PublicationJson withdraw(@PathParam("id") long id, String body) {
        Publication publication = Publication.findById(id);
        if (publication == null) {
            throw Problems.notFound(languages.locale());
        }
        Dataset dataset = dataset(publication.datasetId);
        JsonBody json = JsonBody.read(body, languages.locale());
        String reason = json.inputs().reason("reason", json.text("reason"), 10, 1000);
        json.inputs().orThrow();
        return PublicationJson.of(publications.withdraw(dataset, publication, reason, signedIn.actor()));
    }

    private Dataset dataset(long id) {
        return Dataset.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
