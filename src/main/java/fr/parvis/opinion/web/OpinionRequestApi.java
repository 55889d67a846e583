package fr.parvis.opinion.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.opinion.OpinionMessages;
import fr.parvis.opinion.OpinionQueries;
import fr.parvis.opinion.OpinionQueries.AskedLine;
import fr.parvis.opinion.OpinionQueries.OpinionRow;
import fr.parvis.opinion.OpinionQueries.Shown;
import fr.parvis.opinion.OpinionRefusal.Reason;
import fr.parvis.opinion.OpinionRequest;
import fr.parvis.opinion.OpinionRequests;
import fr.parvis.opinion.OpinionRequests.Recipient;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opinions of a whole project through the API: the list, and one question on several datasets. */
@Path("/api/v1/projects/{id}/opinions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "legal check")
public class OpinionRequestApi {

    /** Somebody from outside, who answers by a link sent to the address. */
    public record Expert(String name, String email) {
    }

    /** One question on datasets of the project, put to a person of the town or to an expert; to the DPO when nobody is named. */
    public record AskSeveral(List<Long> datasetIds, Long askedToId, Expert expert, String question, LocalDate dueOn) {
    }

    /** What was asked; the items are answered one by one. */
    public record OpinionRequestJson(long id, long projectId, Long askedToId, Expert expert, String question, LocalDate dueOn, List<AskedLine> items) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenOpinions seen;

    @Inject
    OpinionQueries queries;

    @Inject
    OpinionRequests requests;

    @GET
    public PageOf<OpinionRow> list(@PathParam("id") long id, @QueryParam("shown") String shown, @BeanParam Paging paging) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        Shown which = inputs.choice("shown", shown, Shown.class);
        inputs.orThrow();
        return queries.ofProject(signedIn.actor(), project.id, which, paging.page(languages.locale()), paging.size(languages.locale()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = AskSeveral.class)))
    @APIResponseSchema(value = OpinionRequestJson.class, responseCode = "201")
    public Response ask(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        List<Long> ids = inputs.needed("datasetIds", json.ids("datasetIds", OpinionRequests.MOST));
        JsonBody expert = json.object("expert");
        Recipient to = expert == null ? Recipient.inside(inputs.id("askedToId", json.text("askedToId"))) : SentOpinion.recipient(inputs,
                json.text("askedToId"), expert.text("name"), expert.text("email"), "expert/name", "expert/email", true);
        String question = inputs.required("question", json.text("question"), 2000);
        LocalDate due = inputs.date("dueOn", json.text("dueOn"));
        List<Dataset> datasets = ids == null ? List.of() : seen.identified(project, ids);
        if (ids != null && (ids.isEmpty() || datasets.size() != ids.stream().distinct().count())) {
            inputs.refuse("datasetIds", "nothing-asked", Words.in(OpinionMessages.class, languages.locale()).reason(Reason.NOTHING_ASKED));
        }
        inputs.orThrow();
        OpinionRequest request = requests.ask(project, datasets, to, question, due, signedIn.actor(), languages.locale().getLanguage());
        return Response.status(Response.Status.CREATED).entity(new OpinionRequestJson(request.id, project.id, request.askedToId,
                request.outside() ? new Expert(request.expertName, request.expertEmail) : null, request.question, request.dueOn,
                queries.lines(request.id))).build();
    }
}
