package fr.parvis.opinion.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.opinion.LegalAnswer;
import fr.parvis.opinion.LegalCheck;
import fr.parvis.opinion.LegalCheckMessages;
import fr.parvis.opinion.LegalChecks;
import fr.parvis.opinion.LegalQuestion;
import fr.parvis.opinion.LegalQuestions;
import fr.parvis.opinion.OpinionRefusal;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.RefusedForm;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The legal check of a dataset and the opinions on it, on one page: where the link of a mail leads. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class LegalCheckPages {

    @CheckedTemplate(basePath = "opinion", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LegalCheckSheet(LegalCheckShown shown, List<Choice> people, Forms form) implements TemplateInstance {
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
    PeopleQueries people;

    @Inject
    LegalQuestions questions;

    @Inject
    LegalChecks checks;

    @Inject
    OpinionAnswers answers;

    @GET
    @Path("datasets/{id}/legal-check")
    public Response show(@PathParam("id") long id) {
        return page(200, dataset(id), Forms.fresh());
    }

    /** Saves the answers; the button that signs saves them first. */
    @POST
    @Path("datasets/{id}/legal-check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Dataset dataset = dataset(id);
        Inputs inputs = new Inputs(languages.locale());
        List<LegalChecks.Given> given = new ArrayList<>();
        for (LegalQuestion question : questions.all()) {
            LegalAnswer answer = inputs.choice(question.code(), form.getFirst(question.code()), LegalAnswer.class);
            String comment = inputs.optional(question.code() + "-comment", form.getFirst(question.code() + "-comment"), 2000);
            if (answer != null) {
                given.add(new LegalChecks.Given(question.code(), answer, comment));
            }
        }
        Long version = inputs.id("version", form.getFirst("version"));
        return act(dataset, form, inputs, () -> {
            checks.answer(dataset, version, given, signedIn.actor());
            if (!"sign".equals(form.getFirst("then"))) {
                return say().saved();
            }
            checks.sign(dataset, signedIn.actor());
            return say().signed();
        });
    }

    Response act(Dataset dataset, MultivaluedMap<String, String> form, Inputs inputs, Supplier<String> act) {
        if (!inputs.errors().isEmpty()) {
            return page(422, dataset, Forms.refused(form, inputs));
        }
        try {
            flash.say(act.get());
        } catch (OpinionRefusal.Refused refused) {
            return RefusedForm.again(answers.problem(refused.refusal()), form, (status, again) -> page(status, dataset, again));
        }
        return html.seeOther("/datasets/" + dataset.id + "/legal-check");
    }

    Response page(int status, Dataset dataset, Forms form) {
        LegalCheck.getEntityManager().clear();
        LegalCheckView view = LegalCheckView.of(LegalCheck.of(dataset.id).orElse(null), questions.all(), languages.locale());
        return html.of(status, new LegalCheckSheet(LegalCheckShown.of(dataset, view, signedIn.actor(), form, languages.locale()),
                people.people(dataset.municipalityId).stream().map(one -> Choice.of(one.id(), one.name())).toList(), form));
    }

    private LegalCheckMessages say() {
        return Words.in(LegalCheckMessages.class, languages.locale());
    }

    Dataset dataset(long id) {
        return Dataset.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
