package fr.parvis.meeting.web;

import fr.parvis.meeting.Decision;
import fr.parvis.meeting.DecisionQueries;
import fr.parvis.meeting.DecisionQueries.DecisionRow;
import fr.parvis.meeting.DecisionRegisterMessages;
import fr.parvis.meeting.DecisionState;
import fr.parvis.meeting.Decisions;
import fr.parvis.meeting.FollowUps.NewAction;
import fr.parvis.meeting.MeetingMessages;
import fr.parvis.meeting.MeetingRefusal;
import fr.parvis.meeting.web.MeetingLines.DecisionLine;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Reread;
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
import java.util.Arrays;
import java.util.List;

/** The page of a decision: what it says, what became of it, the tasks that follow. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DecisionPage {

    /** Where it belongs, and whether the reader may write. */
    record Head(long projectId, String project, boolean runs) {
    }

    /** What the forms choose from. */
    record Choices(List<Choice> states, List<Choice> people) {
    }

    @CheckedTemplate(basePath = "meeting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DecisionSheet(Head head, DecisionLine line, Choices choices, TypedForm draft) implements TemplateInstance {
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
    SeenMeetings seen;

    @Inject
    PeopleQueries people;

    @Inject
    Decisions decisions;

    @Inject
    DecisionQueries queries;

    @Inject
    MeetingAnswers answers;

    @GET
    @Path("decisions/{id}")
    public Response show(@PathParam("id") long id) {
        return page(200, seen.decision(id), TypedForm.NONE);
    }

    /** Says what became of a decision. */
    @POST
    @Path("decisions/{id}/moves")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Decision decision = seen.decision(id);
        Inputs inputs = new Inputs(languages.locale());
        DecisionState state = inputs.needed("state", inputs.choice("state", form.getFirst("state"), DecisionState.class));
        String reason = inputs.optional("reason", form.getFirst("reason"), 2000);
        Long version = inputs.id("version", form.getFirst("version"));
        return done(decision, "moves", inputs, form, () -> decisions.become(decision, version == null ? -1 : version, state, reason, signedIn.actor()),
                state == null ? "" : say().moved(decision.reference(), words().decision(state)));
    }

    /** Adds a task that follows from a decision. */
    @POST
    @Path("decisions/{id}/actions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response follow(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Decision decision = seen.decision(id);
        Inputs inputs = new Inputs(languages.locale());
        NewAction action = inputs.needed("action", MeetingForms.action(form, inputs));
        return done(decision, "actions", inputs, form, () -> decisions.follow(decision, action, signedIn.actor()), say().followed(decision.reference()));
    }

    private Response done(Decision decision, String name, Inputs inputs, MultivaluedMap<String, String> form, Runnable act, String said) {
        if (!inputs.errors().isEmpty()) {
            return page(422, decision, new TypedForm(name, Forms.refused(form, inputs)));
        }
        try {
            act.run();
            flash.say(said);
            return html.seeOther("meeting".equals(form.getFirst("from")) && decision.meetingId != null ? "/meetings/" + decision.meetingId
                    : "/decisions/" + decision.id);
        } catch (MeetingRefusal.Refused refused) {
            Reread.afterChange();
            return answers.again(refused, name, form, (status, again) -> page(status, decision, new TypedForm(name, again)));
        }
    }

    private Response page(int status, Decision decision, TypedForm draft) {
        DecisionRow row = queries.row(decision.id);
        boolean runs = decision.project.isRunBy(signedIn.actor());
        Choices choices = !runs ? new Choices(List.of(), List.of()) : new Choices(
                Arrays.stream(DecisionState.values()).map(state -> Choice.of(state, words().decision(state))).toList(),
                people.people(decision.municipalityId).stream().map(one -> Choice.of(one.id(), one.name())).toList());
        return html.of(status, new DecisionSheet(new Head(decision.project.id, decision.project.title, runs), DecisionLine.of(row,
                queries.tasksOf(List.of(row.id())).getOrDefault(row.id(), List.of()), languages.locale()), choices, draft));
    }

    private MeetingMessages words() {
        return Words.in(MeetingMessages.class, languages.locale());
    }

    private DecisionRegisterMessages say() {
        return Words.in(DecisionRegisterMessages.class, languages.locale());
    }
}
