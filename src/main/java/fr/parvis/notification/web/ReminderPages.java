package fr.parvis.notification.web;

import fr.parvis.ledger.LadderReply;
import fr.parvis.notification.Answering;
import fr.parvis.notification.Answering.Answer;
import fr.parvis.notification.Asked;
import fr.parvis.notification.LadderPageMessages;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.ProjectMessages;
import fr.parvis.project.SlipCause;
import fr.parvis.publication.PublicationRefusal;
import fr.parvis.task.TaskRefusal;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The page to which a reminder leads: four honest answers, for whom it was written to and nobody else. */
@Path("/reminders/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ReminderPages {

    /**
     * A reminder.
     *
     * @param days how long it has waited; null once it does not
     * @param over what is said instead of the form once it was answered or waits no more; null while it is to be answered
     */
    record View(long id, long projectId, String what, String path, Integer days, String over) {
    }

    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReminderSheet(View view, List<Choice> replies, List<Choice> causes, Forms form) implements TemplateInstance {
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
    Clock clock;

    @Inject
    Answering answering;

    @GET
    public Response show(@PathParam("id") long id) {
        return html.ok(page(asked(id), Forms.fresh()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Asked asked = asked(id);
        Inputs inputs = new Inputs(languages.locale());
        Answer answer = SentAnswer.read(inputs, form::getFirst, asked, LocalDate.now(clock));
        if (answer == null) {
            return html.refused(page(asked, Forms.refused(form, inputs)));
        }
        try {
            if (!answering.answer(id, answer, signedIn.actor())) {
                return html.of(409, page(asked(id), Forms.fresh()));
            }
        } catch (TaskRefusal.Refused refused) {
            SentAnswer.refused(inputs, refused.refusal());
            return html.of(refused.refusal() instanceof TaskRefusal.Field ? 422 : 409, page(asked(id), Forms.refused(form, inputs)));
        } catch (PublicationRefusal.Refused refused) {
            inputs.refuse("reply", "refused", say().refused());
            return html.of(409, page(asked(id), Forms.refused(form, inputs)));
        }
        flash.say(say().sent());
        return html.seeOther(asked.path());
    }

    private Asked asked(long id) {
        return answering.asked(id, signedIn.actor()).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    private ReminderSheet page(Asked asked, Forms form) {
        Locale locale = languages.locale();
        LadderPageMessages say = say();
        boolean task = asked.task() != null;
        String over = asked.answered() != null ? say.already() : asked.waits() ? null : say.gone();
        ProjectMessages causes = Words.in(ProjectMessages.class, locale);
        return new ReminderSheet(new View(asked.step().id, asked.project().id, asked.what(), asked.path(), asked.waits() ? (Integer) asked.pending().heldDays() : null, over), Stream.of(LadderReply.values())
                .map(reply -> Choice.of(reply, task ? say.taskReply(reply) : say.updateReply(reply))).toList(),
                Stream.of(SlipCause.values()).map(cause -> Choice.of(cause, causes.cause(cause))).toList(), form);
    }

    private LadderPageMessages say() {
        return Words.in(LadderPageMessages.class, languages.locale());
    }
}
