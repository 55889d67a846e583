package fr.parvis.notification.web;

import fr.parvis.ledger.LadderReply;
import fr.parvis.ledger.Rung;
import fr.parvis.ledger.WaitKind;
import fr.parvis.notification.Answering;
import fr.parvis.notification.Answering.Answer;
import fr.parvis.notification.Asked;
import fr.parvis.notification.LadderPageMessages;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.SlipCause;
import fr.parvis.publication.PublicationRefusal;
import fr.parvis.task.TaskRefusal;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers to the reminders of the owner of the token. */
@Path("/api/v1/reminders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "notifications")
public class AnswerApi {

    /** An answer; {@code cause} and {@code until} for what will be late, {@code words} for all but what is under way. */
    public record NewAnswer(LadderReply reply, SlipCause cause, LocalDate until, String words) {
    }

    /** A reminder: of what, since when it waits; {@code reply} is null while it is not answered, {@code waits} false once it is over. */
    public record ReminderJson(long id, WaitKind kind, long subjectId, Instant since, Rung rung, boolean waits, LadderReply reply) {

        static ReminderJson of(Asked it) {
            return new ReminderJson(it.step().id, it.step().kind, it.step().subjectId, it.step().since, it.step().rung, it.waits(),
                    it.answered() == null ? null : it.answered().answer);
        }
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    Answering answering;

    @GET
    public ReminderJson show(@PathParam("id") long id) {
        return ReminderJson.of(asked(id));
    }

    /** Answers 409 when it was answered already, or waits no more. */
    @POST
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = NewAnswer.class)))
    public ReminderJson answer(@PathParam("id") long id, String body) {
        Asked asked = asked(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Answer answer = SentAnswer.read(inputs, json::text, asked, LocalDate.now(clock));
        inputs.orThrow();
        LadderPageMessages say = Words.in(LadderPageMessages.class, languages.locale());
        try {
            if (!answering.answer(id, answer, signedIn.actor())) {
                throw refused(asked.answered() != null ? say.already() : say.gone());
            }
        } catch (TaskRefusal.Refused refused) {
            if (refused.refusal() instanceof TaskRefusal.Field) {
                SentAnswer.refused(inputs, refused.refusal());
                inputs.orThrow();
            }
            throw refused(say.refused());
        } catch (PublicationRefusal.Refused refused) {
            throw refused(say.refused());
        }
        return ReminderJson.of(asked(id));
    }

    private static RuntimeException refused(String words) {
        return Problem.of(409).type("not-from-here").title(words).detail(words).exception();
    }

    private Asked asked(long id) {
        return answering.asked(id, signedIn.actor()).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
