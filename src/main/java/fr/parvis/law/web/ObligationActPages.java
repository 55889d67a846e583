package fr.parvis.law.web;

import fr.parvis.law.FactAnswer;
import fr.parvis.law.HeldObligation.Proof;
import fr.parvis.law.LawFlag;
import fr.parvis.law.LawRefusal;
import fr.parvis.law.LawRule;
import fr.parvis.law.ObligationPageMessages;
import fr.parvis.law.Obligations;
import fr.parvis.law.web.ObligationPages.Refused;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.RefusedForm;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** What lead and DGS do on «Vos obligations»: answer the questions, record what is held, take a record back. */
@Path("/")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class ObligationActPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenTowns seen;

    @Inject
    LawAnswers answers;

    @Inject
    Obligations obligations;

    @Inject
    ObligationPages pages;

    @POST
    @Path("municipalities/{id}/obligations/facts")
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        seen.mine(id);
        Inputs inputs = new Inputs(languages.locale());
        Map<LawFlag, FactAnswer> given = new EnumMap<>(LawFlag.class);
        for (LawFlag flag : LawFlag.ASKED) {
            FactAnswer answer = inputs.choice(flag.code(), form.getFirst(flag.code()), FactAnswer.class);
            if (answer != null) {
                given.put(flag, answer);
            }
        }
        Long version = inputs.id("version", form.getFirst("version"));
        Function<Integer, Response> again = status -> pages.page(status, id, Forms.refused(form, inputs), Refused.NONE);
        return done(inputs, again, id, "", say().saidAnswered(),
                () -> obligations.answer(id, version == null ? -1 : version, given, signedIn.actor()));
    }

    @POST
    @Path("municipalities/{id}/obligations/{rule}/holdings")
    public Response hold(@PathParam("id") long id, @PathParam("rule") String rule, MultivaluedMap<String, String> form) {
        seen.mine(id);
        LawRule known = seen.rule(rule);
        Inputs inputs = new Inputs(languages.locale());
        Proof proof = ObligationApi.proof(inputs.number("year", form.getFirst("year")), inputs, form.getFirst("heldOn"), form.getFirst("address"),
                form.getFirst("note"));
        return done(inputs, again(id, known, form, inputs), id, rule, say().saidHeld(),
                () -> obligations.hold(id, known, proof, signedIn.actor()));
    }

    @POST
    @Path("municipalities/{id}/obligations/{rule}/withdrawals")
    public Response withdraw(@PathParam("id") long id, @PathParam("rule") String rule, MultivaluedMap<String, String> form) {
        seen.mine(id);
        LawRule known = seen.rule(rule);
        Inputs inputs = new Inputs(languages.locale());
        Integer year = inputs.number("year", form.getFirst("year"));
        String reason = inputs.required("reason", form.getFirst("reason"), 2000);
        return done(inputs, again(id, known, form, inputs), id, rule, say().saidWithdrawn(),
                () -> obligations.withdraw(id, known, year, reason, signedIn.actor()));
    }

    private Function<Integer, Response> again(long id, LawRule rule, MultivaluedMap<String, String> form, Inputs inputs) {
        return status -> pages.page(status, id, Forms.fresh(), new Refused(rule.id(), Forms.refused(form, inputs)));
    }

    /** Does it and leads back to the page, or shows the page again with what was typed and why it was refused. */
    private Response done(Inputs inputs, Function<Integer, Response> again, long id, String anchor, String said, Runnable act) {
        if (!obligations.mayChange(id, signedIn.actor())) {
            throw answers.problem(new LawRefusal.NotAllowed()).exception();
        }
        if (!inputs.errors().isEmpty()) {
            return again.apply(422);
        }
        try {
            act.run();
        } catch (LawRefusal.Refused refused) {
            Problem problem = answers.problem(refused.refusal());
            inputs.refuse(RefusedForm.field(problem, "version"), RefusedForm.code(problem), problem.getDetail());
            return again.apply(problem.getStatus());
        }
        flash.say(said);
        return html.seeOther("/municipalities/" + id + "/obligations" + (anchor.isEmpty() ? "" : "#" + anchor));
    }

    private ObligationPageMessages say() {
        return Words.in(ObligationPageMessages.class, languages.locale());
    }
}
