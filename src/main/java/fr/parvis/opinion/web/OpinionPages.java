package fr.parvis.opinion.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.OpinionState;
import fr.parvis.opinion.LegalCheckMessages;
import fr.parvis.opinion.Opinion;
import fr.parvis.opinion.Opinions;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
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

/** Opinions asked and given on the page of the legal check. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OpinionPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Opinions opinions;

    @Inject
    LegalCheckPages page;

    @POST
    @Path("datasets/{id}/opinions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Dataset dataset = page.dataset(id);
        Inputs inputs = new Inputs(languages.locale());
        Long to = inputs.id("askedToId", form.getFirst("askedToId"));
        String question = inputs.required("question", form.getFirst("question"), 2000);
        LocalDate due = inputs.date("dueOn", form.getFirst("dueOn"));
        return page.act(dataset, form, inputs, () -> say().asked(opinions.ask(dataset, to, question, due, signedIn.actor()).askedToName));
    }

    /** Answers an opinion, or lifts its condition, as the pressed button says. */
    @POST
    @Path("opinions/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Opinion opinion = Opinion.findById(id);
        if (opinion == null) {
            throw Problems.notFound(languages.locale());
        }
        Dataset dataset = page.dataset(opinion.datasetId);
        Inputs inputs = new Inputs(languages.locale());
        String words = inputs.optional("words", form.getFirst("words"), 4000);
        OpinionState outcome = inputs.choice("outcome", form.getFirst("outcome"), OpinionState.class);
        boolean lifts = "lift".equals(form.getFirst("then"));
        if (!lifts && (outcome == null || outcome == OpinionState.NONE || outcome == OpinionState.ASKED)) {
            inputs.missing("outcome");
        } else if (lifts && words == null) {
            inputs.missing("words");
        }
        return page.act(dataset, form, inputs, () -> {
            if (lifts) {
                opinions.lift(dataset, opinion, words, signedIn.actor());
                return say().lifted();
            }
            opinions.give(dataset, opinion, outcome, words, signedIn.actor());
            return say().given();
        });
    }

    private LegalCheckMessages say() {
        return Words.in(LegalCheckMessages.class, languages.locale());
    }
}
