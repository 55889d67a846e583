package fr.parvis.task.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.RefusedForm;
import fr.parvis.project.Project;
import fr.parvis.project.SlipCause;
import fr.parvis.task.TimelineMessages;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;

/** Moving a date on the timeline, by whatever hand. */
@Path("/")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class TimelinePages {

    /** What is wrong with the date that moves is about no field of the page: the summary says it and leads nowhere. */
    private static final String NOWHERE = "";

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    TimelineDates dates;

    @Inject
    TimelinePage page;

    /** Moves a date: {@code move} is what has it and the version that was seen, as in {@code task:12:3}, and {@code to} the day. */
    @POST
    @Path("projects/{id}/timeline/moves")
    public Response move(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
        Inputs inputs = new Inputs(languages.locale());
        TimelineMove sent = TimelineMove.read(form.getFirst("move")).orElse(null);
        TimelineQuestion question = sent == null ? null : dates.question(project, sent).orElse(null);
        if (question == null) {
            inputs.refuse(NOWHERE, "unknown", say().notHere());
            return again(422, project, null, Forms.refused(form, inputs));
        }
        LocalDate to = inputs.needed("to", inputs.date("to", form.getFirst("to")));
        var said = new TimelineDates.Said(to, inputs.choice("cause", form.getFirst("cause"), SlipCause.class), inputs.optional("why", form.getFirst("why"), 2000),
                "true".equals(form.getFirst("followingToo")));
        if (!inputs.errors().isEmpty()) {
            return again(422, project, question.seen(sent), Forms.refused(form, inputs));
        }
        boolean asked = form.containsKey("asked");
        if (question.phase() && !asked && project.isRunBy(signedIn.actor())) {
            // Whether the phases that follow move too is for a person to say.
            return again(422, project, question.seen(sent), typed(form));
        }
        Optional<Problem> refused = dates.move(project, sent, said);
        if (refused.isPresent()) {
            return refused(project, question, sent, refused.get(), form, asked);
        }
        flash.say(say().moved(question.name(), Dates.longDate(to, languages.locale())));
        return html.seeOther("/projects/" + id + "/tasks?" + ViewQuery.TIMELINE.sent(form) + "#" + sent.row());
    }

    /** The timeline as it is now, the date where it was, with why, or the question that is still open. */
    private Response refused(Project project, TimelineQuestion question, TimelineMove sent, Problem problem, MultivaluedMap<String, String> form, boolean asked) {
        if (problem.getStatus() == 403) {
            throw problem.exception();
        }
        Inputs inputs = new Inputs(languages.locale());
        if (problem.getStatus() == 409) {
            inputs.refuse(NOWHERE, "refused", problem.getDetail());
            return again(409, project, null, Forms.refused(form, inputs));
        }
        if (problem.getErrors().isEmpty()) {
            return again(problem.getStatus(), project, question.because(problem.getDetail()), typed(form));
        }
        String field = RefusedForm.field(problem, "to").replace("dueOn", "to");
        if (asked || !field.equals("cause")) {
            inputs.refuse(field, "refused", problem.getDetail());
        }
        return again(problem.getStatus(), project, question.seen(sent), Forms.refused(form, inputs));
    }

    private static Forms typed(MultivaluedMap<String, String> form) {
        return new Forms(form, Forms.fresh().errors());
    }

    private Response again(int status, Project project, TimelineQuestion question, Forms form) {
        return page.shown(status, project, ViewQuery.TIMELINE.asked(form.typed()), question, form);
    }

    private TimelineMessages say() {
        return Words.in(TimelineMessages.class, languages.locale());
    }
}
