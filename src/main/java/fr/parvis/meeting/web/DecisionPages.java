package fr.parvis.meeting.web;

import fr.parvis.meeting.Decision;
import fr.parvis.meeting.DecisionRegisterMessages;
import fr.parvis.meeting.Decisions;
import fr.parvis.meeting.FollowUps.NewAction;
import fr.parvis.meeting.MeetingRefusal;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The register of a project's decisions: looking through it, writing into it. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DecisionPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenMeetings seen;

    @Inject
    Decisions decisions;

    @Inject
    DecisionView view;

    @Inject
    MeetingAnswers answers;

    @GET
    @Path("projects/{id}/decisions")
    public Response list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        return view.page(200, seen.project(id), paging, uri, Forms.fresh());
    }

    /** Writes a decision that was taken outside a meeting. */
    @POST
    @Path("projects/{id}/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("id") long id, MultivaluedMap<String, String> form, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        var words = MeetingForms.recorded(form, inputs);
        NewAction action = MeetingForms.action(form, inputs);
        if (!inputs.errors().isEmpty()) {
            return view.page(422, project, paging, uri, Forms.refused(form, inputs));
        }
        try {
            Decision made = decisions.record(project, null, words, action == null ? List.of() : List.of(action), signedIn.actor());
            flash.say(say().recorded(made.reference()));
            return html.seeOther("/decisions/" + made.id);
        } catch (MeetingRefusal.Refused refused) {
            return answers.again(refused, "record", form, (status, again) -> view.page(status, project, paging, uri, again));
        }
    }

    private DecisionRegisterMessages say() {
        return Words.in(DecisionRegisterMessages.class, languages.locale());
    }
}
