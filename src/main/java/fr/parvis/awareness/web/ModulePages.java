package fr.parvis.awareness.web;

import fr.parvis.awareness.Training;
import fr.parvis.awareness.TrainingMessages;
import fr.parvis.awareness.TrainingPath;
import fr.parvis.awareness.TrainingPath.Module;
import fr.parvis.awareness.TrainingPath.Question;
import fr.parvis.awareness.TrainingPaths;
import fr.parvis.awareness.TrainingQueries;
import fr.parvis.awareness.TrainingQueries.ModuleRow;
import fr.parvis.people.web.SignedIn;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A module of the training path: its text, its quiz, and the answers last given with why they are right or wrong. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ModulePages {

    /** A module to read; {@code next} is the module after it, null for the last. */
    record Text(long projectId, String code, String title, List<String> paragraphs, String next, boolean inProject) {
    }

    /** A question to answer. */
    record Asked(String field, String text, List<Choice> choices) {
    }

    /** An answer that was given. */
    record Given(String question, String answer, String right, boolean good, String why) {
    }

    /** How the last attempt ended. */
    record Outcome(boolean done, String kind, String words, List<Given> given) {
    }

    @CheckedTemplate(basePath = "awareness", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ModuleSheet(Text text, List<Asked> quiz, String quizWords, Outcome outcome, Forms form) implements TemplateInstance {
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
    SeenTraining seen;

    @Inject
    TrainingPaths paths;

    @Inject
    TrainingQueries queries;

    @Inject
    Training training;

    @GET
    @Path("projects/{id}/training/{module}")
    public Response show(@PathParam("id") long id, @PathParam("module") String code) {
        return page(200, seen.project(id), seen.module(code), Forms.fresh());
    }

    @POST
    @Path("projects/{id}/training/{module}/attempts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") long id, @PathParam("module") String code, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Module module = seen.module(code);
        Inputs inputs = new Inputs(languages.locale());
        Map<Integer, String> answers = TrainingAnswers.read(module, inputs, ModulePages::field, number -> form.getFirst(field(number)));
        if (!inputs.errors().isEmpty()) {
            return page(422, project, module, Forms.refused(form, inputs));
        }
        Training.Result result = training.attempt(project, module, answers, signedIn.actor());
        flash.say(words(result.score()));
        return html.seeOther("/projects/" + id + "/training/" + code);
    }

    private static String field(int number) {
        return "q" + number;
    }

    private String words(int score) {
        TrainingMessages say = Words.in(TrainingMessages.class, languages.locale());
        return score >= TrainingPath.NEEDED_PERCENT ? say.passed(score) : say.failed(score, TrainingPath.NEEDED_PERCENT);
    }

    private Response page(int status, Project project, Module module, Forms form) {
        Locale locale = languages.locale();
        ModuleRow row = queries.progress(project.municipalityId(), signedIn.actor().personId()).modules().stream()
                .filter(one -> one.module().code().equals(module.code())).findFirst().orElseThrow();
        List<String> codes = paths.current().modules().stream().map(Module::code).toList();
        int place = codes.indexOf(module.code());
        Text text = new Text(project.id, module.code(), module.title().in(locale), module.paragraphs().stream().map(one -> one.in(locale)).toList(),
                place + 1 < codes.size() ? codes.get(place + 1) : null, seen.seesProject(project));
        return html.of(status, new ModuleSheet(text, module.questions().stream().map(question -> asked(question, locale)).toList(),
                Words.in(TrainingMessages.class, locale).quizWords(module.needed(), module.questions().size()), outcome(row, locale), form));
    }

    private static Asked asked(Question question, Locale locale) {
        return new Asked(field(question.number()), question.number() + ". " + question.text().in(locale),
                question.options().stream().map(option -> Choice.of(option.key(), option.text().in(locale))).toList());
    }

    private Outcome outcome(ModuleRow row, Locale locale) {
        if (row.attempts() == 0) {
            return null;
        }
        List<Given> given = row.last().isEmpty() ? List.of() : Training.corrections(row.module(), row.last()).stream()
                .map(one -> new Given(one.question().text().in(locale), option(one.question(), one.given(), locale),
                        option(one.question(), one.question().right(), locale), one.right(), one.question().why().in(locale))).toList();
        return new Outcome(row.done(), row.lastScore() >= TrainingPath.NEEDED_PERCENT ? "good" : "warn", words(row.lastScore()), given);
    }

    private static String option(Question question, String key, Locale locale) {
        return question.options().stream().filter(option -> option.key().equals(key)).map(option -> option.text().in(locale)).findFirst()
                .orElse("–");
    }
}
