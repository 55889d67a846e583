package fr.parvis.gap.web;

import fr.parvis.gap.GapMessages;
import fr.parvis.gap.GapRefusal;
import fr.parvis.gap.Questionnaire;
import fr.parvis.gap.Questionnaire.Question;
import fr.parvis.gap.QuestionnaireMessages;
import fr.parvis.gap.QuestionnaireQueries;
import fr.parvis.gap.Questionnaires;
import fr.parvis.law.FactAnswer;
import fr.parvis.people.Department;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a department says it has, one question after the other. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class QuestionnairePages {

    /** A question with the answers to choose from; {@code said} tells who answered, null while nobody has. */
    record Asked(Question question, String said, String comment, String error, List<Choice> answers) {

        public String field() {
            return "comment-" + question.key();
        }
    }

    /** Questions of one kind. */
    record Part(String title, String words, List<Asked> questions) {
    }

    /** A questionnaire; {@code next} is the key of the first question without answer, null when none is left. */
    record View(long projectId, String project, String code, String department, boolean answers, long answered, int total, String next, int leftOut,
            List<Choice> departments, List<Part> parts) {
    }

    @CheckedTemplate(basePath = "gap", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuestionSheet(View view, Forms form) implements TemplateInstance {
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
    SeenGaps seen;

    @Inject
    GapAnswers refusals;

    @Inject
    Questionnaires questionnaires;

    @Inject
    QuestionnaireQueries queries;

    @GET
    @Path("projects/{id}/questionnaire")
    public Response show(@PathParam("id") long id, @QueryParam("department") String department) {
        Project project = seen.project(id);
        return page(200, project, seen.department(project, department), Forms.fresh());
    }

    /** Takes one answer and goes on to the next question. */
    @POST
    @Path("projects/{id}/questionnaire")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Department department = seen.department(project, form.getFirst("department"));
        Inputs inputs = new Inputs(languages.locale());
        String key = inputs.required("question", form.getFirst("question"), 20);
        FactAnswer given = SentGap.chosen(inputs, "answer", form.getFirst("answer"), FactAnswer.class);
        String comment = inputs.optional("comment-" + key, form.getFirst("comment-" + key), 1000);
        if (!inputs.errors().isEmpty()) {
            return page(422, project, department, Forms.refused(form, inputs));
        }
        try {
            questionnaires.answer(project, department, key, given, comment, signedIn.actor());
        } catch (GapRefusal.Refused refused) {
            return refusals.refused(refused, form, (status, again) -> page(status, project, department, again));
        }
        Questionnaire now = queries.of(project, department, signedIn.actor());
        flash.say(Words.in(QuestionnaireMessages.class, languages.locale()).kept(now.answered(), now.questions().size()));
        String next = now.nextAfter(key).map(one -> "#q-" + one.key()).orElse("#progress");
        return html.seeOther("/projects/" + id + "/questionnaire?department=" + department.code + next);
    }

    private Response page(int status, Project project, Department department, Forms form) {
        QuestionnaireMessages say = Words.in(QuestionnaireMessages.class, languages.locale());
        Questionnaire it = queries.of(project, department, signedIn.actor());
        List<Part> parts = new ArrayList<>(List.of(new Part(say.listed(), say.listedWords(), asked(it.listed(), form))));
        it.usual().stream().collect(Collectors.groupingBy(Question::tool, TreeMap::new, Collectors.toList()))
                .forEach((tool, questions) -> parts.add(new Part(say.tool(tool), say.usualWords(), asked(questions, form))));
        return html.of(status, new QuestionSheet(new View(project.id, project.title, department.code, department.name,
                Questionnaires.answers(signedIn.actor(), project, department), it.answered(), it.questions().size(),
                it.next().map(Question::key).orElse(null), it.leftOut(),
                seen.departments(project).stream().map(one -> Choice.of(one.code, one.name)).toList(), parts), form));
    }

    private List<Asked> asked(List<Question> questions, Forms form) {
        GapMessages say = Words.in(GapMessages.class, languages.locale());
        List<Choice> answers = Arrays.stream(FactAnswer.values()).map(one -> Choice.of(one, say.answer(one))).toList();
        return questions.stream().map(one -> new Asked(one, !one.answered() ? null : Words.in(QuestionnaireMessages.class, languages.locale())
                .answeredBy(one.by(), Dates.longInstant(one.at(), languages.locale())),
                form.typed().containsKey("comment-" + one.key()) ? form.value("comment-" + one.key(), null) : one.comment(),
                form.error("comment-" + one.key()), answers)).toList();
    }
}
