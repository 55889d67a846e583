package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.review.ReviewRefusal;
import fr.parvis.review.Survey;
import fr.parvis.review.SurveyAnswer.Reply;
import fr.parvis.review.SurveyAnswers;
import fr.parvis.review.SurveyAnswers.Mine;
import fr.parvis.review.SurveyMessages;
import fr.parvis.review.SurveyQuestion;
import fr.parvis.review.SurveyQuestion.Kind;
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
import java.util.Optional;

/** The page on which one person answers the review survey, one question after the other. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {

    /** A question with its buttons; {@code told} is what was answered, in words. */
    record Asked(String code, int number, String text, Kind kind, List<Choice> buttons, String chosen, String typed, String told, String error) {

        public boolean hours() {
            return kind == Kind.HOURS;
        }

        public boolean wordsOnly() {
            return kind == Kind.TEXT;
        }

        public String field() {
            return (hours() ? "hours-" : "words-") + code;
        }
    }

    /** @param next code of the first question without answer, null when none is left; {@code refused} is where on the page stands what was not taken */
    record View(long id, String project, String by, String words, boolean anonymous, boolean open, boolean forgotten, String closes, long answered,
            String next, String refused, List<Asked> questions) {
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnswerSheet(View view, Forms form) implements TemplateInstance {
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
    SeenReview seen;

    @Inject
    SurveyAnswers surveys;

    @Inject
    ReviewAnswers answers;

    @GET
    @Path("reviews/answers/{id}")
    public Response show(@PathParam("id") long id) {
        return page(200, seen.survey(id), Forms.fresh());
    }

    /** Keeps one answer and goes on to the next question; a comment kept alone leaves the mark as it stands. */
    @POST
    @Path("reviews/answers/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Survey survey = seen.survey(id);
        Inputs inputs = new Inputs(languages.locale());
        String code = inputs.required("question", form.getFirst("question"), 10);
        boolean clear = "true".equals(form.getFirst("clear"));
        Reply reply = clear ? new Reply(null, null, null, null)
                : SentSurvey.reply(inputs, name -> Optional.ofNullable(form.getFirst(name)).orElseGet(() -> form.getFirst("kept-" + name)));
        if (!inputs.errors().isEmpty()) {
            return page(422, survey, Forms.refused(form, inputs));
        }
        try {
            surveys.answer(survey, code, reply, signedIn.actor());
        } catch (ReviewRefusal.Refused refused) {
            return answers.again(refused, form, (status, again) -> page(status, survey, again));
        }
        Mine now = surveys.of(survey, signedIn.actor());
        flash.say(say().kept(now.answered(), now.questions().size()));
        return html.seeOther("/reviews/answers/" + id + (clear ? "#q-" + code : now.nextAfter(code).map(one -> "#q-" + one.code()).orElse("#progress")));
    }

    private Response page(int status, Survey survey, Forms form) {
        Mine mine = surveys.of(survey, signedIn.actor());
        List<Asked> all = mine.questions().stream().map(one -> asked(one, mine, form)).toList();
        String refused = all.stream().filter(one -> one.error() != null).findFirst().map(one -> "q-" + one.code()).orElse("progress");
        return html.of(status, new AnswerSheet(new View(survey.id, survey.project.title, survey.openedByName, survey.words, survey.anonymous(),
                mine.open(), mine.forgotten(), Dates.longDate(survey.closesOn(), languages.locale()), mine.answered(),
                mine.nextAfter("").map(SurveyQuestion::code).orElse(null), refused, all), form));
    }

    private Asked asked(SurveyQuestion question, Mine mine, Forms form) {
        SurveyMessages say = say();
        Reply reply = mine.replies().getOrDefault(question.code(), new Reply(null, null, null, null));
        boolean typedHere = question.code().equals(form.typed().getFirst("question"));
        List<Choice> buttons = switch (question.kind()) {
            case MARK -> List.of(Choice.of(1, say.mark1()), Choice.of(2, say.mark2()), Choice.of(3, say.mark3()), Choice.of(4, say.mark4()),
                    Choice.of(5, say.mark5()));
            case YES_NO -> List.of(Choice.of(true, say.yes()), Choice.of(false, say.no()));
            default -> List.of();
        };
        String chosen = reply.mark() != null ? reply.mark().toString() : reply.agreed() == null ? null : reply.agreed().toString();
        String kept = question.kind() == Kind.HOURS ? reply.hours() == null ? null : Shown.number(reply.hours(), languages.locale()) : reply.words();
        String error = typedHere && form.errors().any() ? form.errors().all().get(0).message() : null;
        String told = buttons.stream().filter(one -> one.value().equals(chosen)).map(Choice::label).findFirst()
                .orElse(kept == null ? null : question.kind() == Kind.HOURS ? say.inHours(kept) : kept);
        return new Asked(question.code(), Integer.parseInt(question.code().substring(1)), question.text().in(languages.locale()), question.kind(), buttons,
                chosen, typedHere ? form.value(question.kind() == Kind.HOURS ? "hours" : "words", kept) : kept, told, error);
    }

    private SurveyMessages say() {
        return Words.in(SurveyMessages.class, languages.locale());
    }
}
