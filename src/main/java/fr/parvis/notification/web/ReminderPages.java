package fr.parvis.notification.web;

import fr.parvis.ledger.LadderReply;
import fr.parvis.notification.Answering;
import fr.parvis.notification.Answering.Answer;
import fr.parvis.notification.Answering.Asked;
import fr.parvis.notification.LadderPageMessages;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.WorkingDays;
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

    /** @param over what is said instead of the form once it was answered or waits no more; null while it is to be answered */
    record View(long id, long projectId, String what, String path, int days, String over) {
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
        } catch (TaskRefusal.Refused | PublicationRefusal.Refused refused) {
            inputs.refuse("reply", "refused", say().refused());
            return html.of(409, page(asked(id), Forms.refused(form, inputs)));
        }
        flash.say(say().sent());
        return html.seeOther(path(asked));
    }

    private Asked asked(long id) {
        return answering.asked(id, signedIn.actor()).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    private ReminderSheet page(Asked asked, Forms form) {
        Locale locale = languages.locale();
        LadderPageMessages say = say();
        boolean task = asked.task() != null;
        String what = task ? asked.task().title : asked.dataset().number + " " + asked.dataset().names.title;
        String over = asked.answered() != null ? say.already() : asked.waits() ? null : say.gone();
        int days = new WorkingDays(asked.project().municipality.alsaceMoselle).between(asked.step().since.atZone(Clocks.PARIS).toLocalDate(), LocalDate.now(clock));
        ProjectMessages causes = Words.in(ProjectMessages.class, locale);
        return new ReminderSheet(new View(asked.step().id, asked.project().id, what, path(asked), days, over), Stream.of(LadderReply.values())
                .map(reply -> Choice.of(reply, task ? say.taskReply(reply) : say.updateReply(reply))).toList(),
                Stream.of(SlipCause.values()).map(cause -> Choice.of(cause, causes.cause(cause))).toList(), form);
    }

    private static String path(Asked asked) {
        return asked.task() != null ? "/tasks/" + asked.task().id : "/datasets/" + asked.dataset().id + "/diffusion";
    }

    private LadderPageMessages say() {
        return Words.in(LadderPageMessages.class, languages.locale());
    }
}
