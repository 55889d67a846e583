package fr.parvis.gap.web;

import fr.parvis.gap.GapMessages;
import fr.parvis.gap.GapRefusal;
import fr.parvis.people.web.DelegationAnswers;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.RefusedForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Puts the refusals about gaps into words, for the API and the pages alike. */
@ApplicationScoped
public class GapAnswers {

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(GapRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    /** @param again draws the page with the given status and form */
    Response refused(GapRefusal.Refused refused, MultivaluedMap<String, String> form, BiFunction<Integer, Forms, Response> again) {
        return RefusedForm.again(problem(refused.refusal()), form, again);
    }

    private Problem problem(GapRefusal refusal) {
        GapMessages say = Words.in(GapMessages.class, languages.locale());
        if (refusal instanceof GapRefusal.NotAllowed not) {
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.act(not.act()));
        }
        if (refusal instanceof GapRefusal.MandateEnded ended) {
            return DelegationAnswers.ended(ended.mandate(), languages.locale());
        }
        if (refusal instanceof GapRefusal.Stale) {
            return Problem.of(412).type("stale").title(say.titleStale()).detail(say.stale());
        }
        if (refusal instanceof GapRefusal.Conflict conflict) {
            return Problem.of(409).type("blocked").title(say.titleConflict()).detail(say.reason(conflict.reason()));
        }
        GapRefusal.Field field = (GapRefusal.Field) refusal;
        String words = say.reason(field.reason());
        return Problem.of(422).type("invalid").title(words).detail(words)
                .error("/" + field.name(), field.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
    }
}
