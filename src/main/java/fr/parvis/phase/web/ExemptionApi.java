package fr.parvis.phase.web;

import fr.parvis.people.Role;
import fr.parvis.people.web.DelegationAnswers;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.Exemptions;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectMessages;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The exemption from author ≠ approver through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "phases")
public class ExemptionApi {

    private static final int SHORTEST_REASON = 20;

    /** Who may decide what they asked for, and why the town cannot do otherwise. */
    public record Exemption(Long personId, String reason) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Exemptions exemptions;

    @POST
    @Path("projects/{id}/exemptions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Exemption.class)))
    @APIResponseSchema(value = Exemption.class, responseCode = "201")
    public Response grant(@PathParam("id") long id, String body) {
        Locale locale = languages.locale();
        Project project = Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(locale));
        JsonBody json = JsonBody.read(body, locale);
        Inputs inputs = json.inputs();
        Long person = inputs.needed("personId", inputs.id("personId", json.text("personId")));
        String reason = inputs.reason("reason", json.text("reason"), SHORTEST_REASON, 2000);
        inputs.orThrow();
        PhaseMessages say = Words.in(PhaseMessages.class, locale);
        switch (exemptions.grant(project, person, reason, signedIn.actor())) {
            case GRANTED -> {
                return Response.status(201).entity(new Exemption(person, reason)).build();
            }
            case NOT_YOU -> throw DelegationAnswers.endedOr(signedIn.actor().ended(project.municipalityId(), Role.DGS), say.exemptionNotYou(), locale);
            case NOT_YOURSELF -> throw Problems.notAllowed(say.exemptionForDgs(), locale);
            case PERSON_UNKNOWN -> inputs.refuse("personId", "unknown", Words.in(ProjectMessages.class, locale).personUnknown());
        }
        inputs.orThrow();
        throw new IllegalStateException("A refused field ends the request");
    }
}
