package fr.parvis.meeting.web;

import fr.parvis.meeting.Meeting;
import fr.parvis.meeting.MeetingMessages;
import fr.parvis.meeting.MeetingPageMessages;
import fr.parvis.meeting.MeetingSheetQueries;
import fr.parvis.meeting.MeetingSheetQueries.MeetingSheet;
import fr.parvis.meeting.Minutes;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.pdf.Pdf;
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

/** The minutes of a meeting: typed while it is held, line after line; and as a document. */
@Path("/")
@Authenticated
public class MinutesPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenMeetings seen;

    @Inject
    Minutes minutes;

    @Inject
    MeetingSheetQueries queries;

    @Inject
    MeetingActs acts;

    /** Everything on the form is kept at once, whichever line Enter was pressed in; the typing goes on in that line. */
    @POST
    @Path("meetings/{id}/minutes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response write(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Meeting meeting = seen.meeting(id);
        Inputs inputs = new Inputs(languages.locale());
        MeetingPageMessages say = Words.in(MeetingPageMessages.class, languages.locale());
        var decision = MeetingForms.decision(form, Words.in(MeetingMessages.class, languages.locale()).decider(meeting.kind), inputs);
        var action = MeetingForms.action(form, inputs);
        var entry = new Minutes.Entry(MeetingForms.words(form, inputs), decision, action, inputs.id("ofDecision", form.getFirst("ofDecision")));
        String line = decision != null ? "?line=decision" + (decision.itemId() == null ? "" : "&point=" + decision.itemId()) : action != null ? "?line=action" : "";
        return acts.done(meeting, "minutes", inputs, form, () -> minutes.write(meeting, entry, signedIn.actor()),
                decision != null ? say.decisionKept() : action != null ? say.actionKept() : say.minutesKept(), line);
    }

    @GET
    @Path("meetings/{id}/minutes.pdf")
    @Produces(Pdf.MEDIA_TYPE)
    public Response pdf(@PathParam("id") long id) {
        MeetingSheet sheet = queries.sheet(seen.meeting(id).id);
        return Response.ok(MinutesDocument.render(sheet, languages.locale()), Pdf.MEDIA_TYPE)
                .header("Content-Disposition", "inline; filename=\"compte-rendu-" + id + ".pdf\"").build();
    }
}
