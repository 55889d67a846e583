package fr.parvis.awareness.web;

import fr.parvis.awareness.AwarenessMessages;
import fr.parvis.awareness.AwarenessRefusal;
import fr.parvis.awareness.Interview;
import fr.parvis.awareness.InterviewChange;
import fr.parvis.awareness.InterviewMessages;
import fr.parvis.awareness.InterviewState;
import fr.parvis.awareness.InterviewVisas;
import fr.parvis.awareness.Interviews;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
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
import java.util.Optional;
import java.util.function.Supplier;

/** The page of an interview: agenda and minutes, moving it on, the visa of the head. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class InterviewPage {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenAwareness seen;

    @Inject
    Interviews interviews;

    @Inject
    InterviewVisas visas;

    @Inject
    InterviewView view;

    @Inject
    AwarenessAnswers answers;

    @GET
    @Path("interviews/{id}")
    public Response show(@PathParam("id") long id) {
        return view.page(200, seen.interview(id), Forms.fresh());
    }

    @POST
    @Path("interviews/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Interview interview = seen.interview(id);
        Inputs inputs = new Inputs(languages.locale());
        Long version = inputs.id("version", form.getFirst("version"));
        var change = new InterviewChange(Optional.ofNullable(inputs.date("plannedOn", form.getFirst("plannedOn"))),
                Optional.ofNullable(inputs.id("interviewerId", form.getFirst("interviewerId"))), null, null, null,
                SeenAwareness.minutes(inputs, form::containsKey, form::getFirst, ""));
        return done(interview, inputs, form, () -> interviews.change(interview, version == null ? -1 : version, change, signedIn.actor()),
                say().saved());
    }

    /** Moves the interview to the state that the pressed button names. */
    @POST
    @Path("interviews/{id}/moves")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Interview interview = seen.interview(id);
        Inputs inputs = new Inputs(languages.locale());
        Long version = inputs.id("version", form.getFirst("version"));
        InterviewState state = inputs.needed("state", inputs.choice("state", form.getFirst("state"), InterviewState.class));
        var change = InterviewChange.toState(state, inputs.date("heldOn", form.getFirst("heldOn")),
                inputs.optional("reason", form.getFirst("reason"), 2000));
        return done(interview, inputs, form, () -> interviews.change(interview, version == null ? -1 : version, change, signedIn.actor()),
                state == null ? "" : say().moved(words().state(state)));
    }

    @POST
    @Path("interviews/{id}/visas")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Interview interview = seen.interview(id);
        Inputs inputs = new Inputs(languages.locale());
        Long version = inputs.id("version", form.getFirst("version"));
        return done(interview, inputs, form, () -> visas.sign(interview, version == null ? -1 : version, signedIn.actor()), say().signDone());
    }

    private Response done(Interview interview, Inputs inputs, MultivaluedMap<String, String> form, Supplier<Interview> act, String said) {
        if (!inputs.errors().isEmpty()) {
            return view.page(422, interview, Forms.refused(form, inputs));
        }
        try {
            act.get();
            flash.say(said);
            return html.seeOther("/interviews/" + interview.id);
        } catch (AwarenessRefusal.Refused refused) {
            return answers.again(refused, form, (status, again) -> view.page(status, interview, again));
        }
    }

    private AwarenessMessages words() {
        return Words.in(AwarenessMessages.class, languages.locale());
    }

    private InterviewMessages say() {
        return Words.in(InterviewMessages.class, languages.locale());
    }
}
