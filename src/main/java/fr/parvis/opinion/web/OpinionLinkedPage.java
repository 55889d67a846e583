package fr.parvis.opinion.web;

import fr.parvis.opinion.OpinionPageMessages;
import fr.parvis.opinion.OpinionQueries;
import fr.parvis.opinion.OpinionQueries.AskedLine;
import fr.parvis.opinion.OpinionRefusal;
import fr.parvis.opinion.OpinionRequest;
import fr.parvis.opinion.OpinionRequests;
import fr.parvis.opinion.OpinionRequests.Given;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.LinkedPage;
import fr.parvis.platform.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Consumer;

/** An opinion as a link from a mail opens it: the same lines, the same answers, the same verb. */
@RequestScoped
public class OpinionLinkedPage implements LinkedPage {

    @CheckedTemplate(basePath = "opinion", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OpinionByLink(OpinionSheetShown shown, String ahead, String action, Forms form) implements TemplateInstance {
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
    SeenOpinions seen;

    @Inject
    OpinionQueries queries;

    @Inject
    OpinionRequests requests;

    @Inject
    OpinionAnswers refusals;

    @Override
    public String kind() {
        return "OPINION";
    }

    @Override
    public Response show(long id, String home) {
        return page(200, seen.request(id), Forms.fresh(), home);
    }

    @Override
    public Response decide(long id, String home, MultivaluedMap<String, String> form, Consumer<Runnable> taking) {
        OpinionRequest request = seen.request(id);
        Inputs inputs = new Inputs(languages.locale());
        List<Given> given = SentOpinion.answers(inputs, form, queries.lines(id));
        if (!inputs.errors().isEmpty()) {
            return page(422, request, Forms.refused(form, inputs), home);
        }
        try {
            taking.accept(() -> requests.answer(request, given, signedIn.actor()));
            flash.say(Words.in(OpinionPageMessages.class, languages.locale()).given());
            return html.seeOther(home);
        } catch (OpinionRefusal.Refused refused) {
            Problem problem = refusals.problem(refused.refusal());
            inputs.refuse(problem.getErrors().isEmpty() ? "outcome" : problem.getErrors().get(0).get("pointer").substring(1), "refused",
                    problem.getDetail());
            return page(problem.getStatus(), seen.changed(id), Forms.refused(form, inputs), home);
        }
    }

    private Response page(int status, OpinionRequest request, Forms form, String home) {
        List<AskedLine> lines = queries.lines(request.id);
        return html.of(status, new OpinionByLink(OpinionSheetShown.of(request, lines, signedIn.actor().name(), true, false, languages.locale()),
                seen.ahead(request, lines), home + "/decisions", form));
    }
}
