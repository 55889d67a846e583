package fr.parvis.people.web;

import fr.parvis.people.Delegation;
import fr.parvis.people.DelegationMessages;
import fr.parvis.people.DelegationQueries;
import fr.parvis.people.DelegationQueries.DelegationRow;
import fr.parvis.people.DelegationRefusal;
import fr.parvis.people.DelegationSheet;
import fr.parvis.people.DelegationState;
import fr.parvis.people.Delegations;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.Reread;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Delegations (suppléances) of the towns one belongs to, through the API. */
@Path("/api/v1/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "delegations")
public class DelegationApi {

    /**
     * A delegation to record, which counts to the minute.
     *
     * @param departmentId whose head is replaced; absent for the role of DGS
     * @param delegatorId  whose role of DGS it is; not needed with a department
     */
    @Schema(name = "NewDelegation")
    public record New(long municipalityId, Long departmentId, Long delegatorId, long delegateId, Instant startsAt, Instant endsAt, String reference) {
    }

    /** A delegation; the department is null for the role of DGS, the delegator for a post that nobody holds. */
    public record DelegationJson(long id, long municipalityId, Long departmentId, Long delegatorId, String delegator, boolean interim, long delegateId,
            String delegate, Instant startsAt, Instant endsAt, String reference, String recordedBy, Instant recordedAt, String endedBy, Instant endedAt,
            DelegationState state) {

        static DelegationJson of(DelegationRow row, Instant now) {
            return new DelegationJson(row.id(), row.municipalityId(), row.departmentId(), row.delegatorId(), row.delegator(), row.interim(), row.delegateId(),
                    row.delegate(), row.startsAt(), row.endsAt(), row.reference(), row.recordedBy(), row.recordedAt(), row.endedBy(), row.endedAt(),
                    row.stateAt(now));
        }
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    Delegations delegations;

    @Inject
    DelegationQueries queries;

    @GET
    public RestResponse<PageOf<DelegationJson>> list(@BeanParam Paging paging, @Context UriInfo uri) {
        int page = paging.page(languages.locale());
        int size = paging.size(languages.locale());
        PageOf<DelegationRow> rows = queries.ofTowns(signedIn.actor().municipalityIds(), page, size);
        Instant now = clock.instant();
        return Links.page(new PageOf<>(rows.items().stream().map(row -> DelegationJson.of(row, now)).toList(), page, size, rows.total()), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = New.class)))
    @APIResponseSchema(value = DelegationJson.class, responseCode = "201")
    public Response record(String body) {
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Long town = inputs.needed("municipalityId", inputs.id("municipalityId", json.text("municipalityId")));
        DelegationSheet sheet = SentDelegation.json(inputs, json::text);
        inputs.orThrow();
        if (!signedIn.actor().belongsTo(town)) {
            throw Problems.notFound(languages.locale());
        }
        Delegations.Outcome outcome = delegations.record(town, sheet, signedIn.actor());
        if (outcome.refusal() != null) {
            refuse(inputs, outcome.refusal(), sheet.departmentId() == null ? "delegatorId" : "departmentId");
        }
        return Response.status(Response.Status.CREATED).entity(shown(outcome.delegation())).build();
    }

    /** Ends it before its time, from this moment on. */
    @POST
    @Path("{id}/end")
    public DelegationJson end(@PathParam("id") long id) {
        queries.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
        Delegations.Outcome outcome = delegations.end(id, signedIn.actor());
        if (outcome.refusal() != null) {
            refuse(new Inputs(languages.locale()), outcome.refusal(), "endsAt");
        }
        return shown(outcome.delegation());
    }

    private void refuse(Inputs inputs, DelegationRefusal refusal, String scopeField) {
        DelegationMessages say = Words.in(DelegationMessages.class, languages.locale());
        switch (refusal) {
            case NOT_ALLOWED -> throw Problems.notAllowed(say.refusal(refusal), languages.locale());
            case OVER, OVERLAP, CHAIN -> throw Problem.of(409).type("blocked").title(say.refusedTitle()).detail(say.refusal(refusal)).exception();
            default -> SentDelegation.refuse(inputs, refusal, scopeField);
        }
        inputs.orThrow();
    }

    private DelegationJson shown(Delegation one) {
        Reread.afterChange();
        return DelegationJson.of(queries.visible(signedIn.actor(), one.id).orElseThrow(), clock.instant());
    }
}
