package fr.parvis.meeting.web;

import fr.parvis.meeting.Agendas;
import fr.parvis.meeting.Attendances;
import fr.parvis.meeting.Meeting;
import fr.parvis.meeting.MeetingChange;
import fr.parvis.meeting.MeetingChange.Point;
import fr.parvis.meeting.MeetingMessages;
import fr.parvis.meeting.MeetingPageMessages;
import fr.parvis.meeting.MeetingState;
import fr.parvis.meeting.Meetings;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The page of a meeting: what it is, its agenda, who is to be there, moving it on. {@link MinutesPages} takes what is said. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MeetingPage {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenMeetings seen;

    @Inject
    Meetings meetings;

    @Inject
    Agendas agendas;

    @Inject
    Attendances attendances;

    @Inject
    MeetingView view;

    @Inject
    MeetingActs acts;

    /** @param line the line in which the typing goes on */
    @GET
    @Path("meetings/{id}")
    public Response show(@PathParam("id") long id, @QueryParam("line") String line, @QueryParam("point") String point) {
        return view.page(200, seen.meeting(id), TypedForm.NONE, line, point);
    }

    @POST
    @Path("meetings/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Meeting meeting = seen.meeting(id);
        Inputs inputs = new Inputs(languages.locale());
        MeetingChange change = MeetingForms.details(form, inputs);
        long version = version(form, inputs);
        return acts.done(meeting, "details", inputs, form, () -> meetings.change(meeting, version, change, signedIn.actor()), say().saved(), "");
    }

    /** Moves the meeting to the state that the pressed button names. */
    @POST
    @Path("meetings/{id}/moves")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Meeting meeting = seen.meeting(id);
        Inputs inputs = new Inputs(languages.locale());
        MeetingState state = inputs.needed("state", inputs.choice("state", form.getFirst("state"), MeetingState.class));
        var change = MeetingChange.toState(state, inputs.optional("reason", form.getFirst("reason"), 2000));
        long version = version(form, inputs);
        return acts.done(meeting, "moves", inputs, form, () -> meetings.change(meeting, version, change, signedIn.actor()),
                state == null ? "" : say().moved(Words.in(MeetingMessages.class, languages.locale()).state(state)), "");
    }

    /** Adds the point of one line, or actions of earlier meetings that are ticked. */
    @POST
    @Path("meetings/{id}/points")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Meeting meeting = seen.meeting(id);
        Inputs inputs = new Inputs(languages.locale());
        if (!form.containsKey("point")) {
            List<Long> tasks = AgendaForms.carried(form, inputs);
            return acts.done(meeting, "carry", inputs, form, () -> agendas.carry(meeting, tasks, signedIn.actor()), say().pointAdded(), "?line=point");
        }
        Point point = AgendaForms.added(form, inputs);
        return acts.done(meeting, "point", inputs, form, () -> agendas.add(meeting, List.of(point), signedIn.actor()), say().pointAdded(), "?line=point");
    }

    @POST
    @Path("meetings/{id}/agenda")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agenda(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Meeting meeting = seen.meeting(id);
        Inputs inputs = new Inputs(languages.locale());
        var change = MeetingChange.ofAgenda(AgendaForms.agenda(form, inputs));
        long version = version(form, inputs);
        return acts.done(meeting, "agenda", inputs, form, () -> meetings.change(meeting, version, change, signedIn.actor()), say().saved(), "");
    }

    @POST
    @Path("meetings/{id}/participants")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response attend(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Meeting meeting = seen.meeting(id);
        Inputs inputs = new Inputs(languages.locale());
        var changes = MeetingForms.presences(form, inputs);
        var more = MeetingForms.added(form, inputs);
        return acts.done(meeting, "participants", inputs, form, () -> attendances.attend(meeting, changes, more, signedIn.actor()), say().saved(), "");
    }

    private static long version(MultivaluedMap<String, String> form, Inputs inputs) {
        Long version = inputs.id("version", form.getFirst("version"));
        return version == null ? -1 : version;
    }

    private MeetingPageMessages say() {
        return Words.in(MeetingPageMessages.class, languages.locale());
    }
}
