package fr.parvis.opinion.web;

import fr.parvis.opinion.OpinionPageMessages;
import fr.parvis.opinion.OpinionQueries;
import fr.parvis.opinion.OpinionQueries.AskedLine;
import fr.parvis.opinion.OpinionRefusal;
import fr.parvis.opinion.OpinionRequest;
import fr.parvis.opinion.OpinionRequests;
import fr.parvis.opinion.OpinionRequests.Given;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** One request with all its lines: where who was asked answers them at once, and who asked follows, takes back or sends again. */
@Path("/opinions/requests/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OpinionRequestPages {

    @CheckedTemplate(basePath = "opinion", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OpinionSheet(OpinionSheetShown shown, String ahead, Forms form) implements TemplateInstance {
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
    SeenOpinions seen;

    @Inject
    PeopleQueries people;

    @Inject
    OpinionQueries queries;

    @Inject
    OpinionRequests requests;

    @Inject
    OpinionAnswers refusals;

    @GET
    public Response show(@PathParam("id") long id) {
        return page(200, seen.request(id), Forms.fresh());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        OpinionRequest request = seen.request(id);
        Inputs inputs = new Inputs(languages.locale());
        List<Given> given = SentOpinion.answers(inputs, form, mine(request) ? queries.lines(id) : List.of());
        if (mine(request) && !inputs.errors().isEmpty()) {
            return page(422, request, Forms.refused(form, inputs));
        }
        return act(request, form, () -> {
            requests.answer(request, given, signedIn.actor());
            return say().given();
        });
    }

    @POST
    @Path("withdrawals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        OpinionRequest request = seen.request(id);
        return act(request, form, () -> {
            requests.withdraw(request, signedIn.actor());
            return say().withdrawn();
        });
    }

    @POST
    @Path("mailings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendAgain(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        OpinionRequest request = seen.request(id);
        return act(request, form, () -> {
            requests.sendAgain(request, signedIn.actor());
            return say().sentAgain(request.expertEmail);
        });
    }

    private Response act(OpinionRequest request, MultivaluedMap<String, String> form, Supplier<String> act) {
        try {
            flash.say(act.get());
            return html.seeOther("/opinions/requests/" + request.id);
        } catch (OpinionRefusal.Refused refused) {
            Problem problem = refusals.problem(refused.refusal());
            if (problem.getStatus() == 403) {
                throw problem.exception();
            }
            Inputs inputs = new Inputs(languages.locale());
            inputs.refuse(problem.getErrors().isEmpty() ? "outcome" : problem.getErrors().get(0).get("pointer").substring(1), "refused",
                    problem.getDetail());
            return page(problem.getStatus(), seen.changed(request.id), Forms.refused(form, inputs));
        }
    }

    private boolean mine(OpinionRequest request) {
        return Long.valueOf(signedIn.actor().personId()).equals(request.askedToId);
    }

    private Response page(int status, OpinionRequest request, Forms form) {
        List<AskedLine> lines = mine(request) ? queries.lines(request.id) : queries.lines(signedIn.actor(), request.id);
        String askedTo = request.outside() ? request.expertName : people.names(List.of(request.askedToId)).get(request.askedToId);
        return html.of(status, new OpinionSheet(OpinionSheetShown.of(request, lines, askedTo, mine(request), request.project.isRunBy(signedIn.actor()),
                languages.locale()), seen.ahead(request, lines), form));
    }

    private OpinionPageMessages say() {
        return Words.in(OpinionPageMessages.class, languages.locale());
    }
}
