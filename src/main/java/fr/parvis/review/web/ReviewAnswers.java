package fr.parvis.review.web;

import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.RefusedForm;
import fr.parvis.review.ReviewMessages;
import fr.parvis.review.ReviewRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Puts the refusals about a review into words, for the API and the pages alike. */
@ApplicationScoped
public class ReviewAnswers {

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(ReviewRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    /** @param again draws the page with the given status and form */
    Response again(ReviewRefusal.Refused refused, MultivaluedMap<String, String> form, BiFunction<Integer, Forms, Response> again) {
        return RefusedForm.again(problem(refused.refusal()), form, again);
    }

    private Problem problem(ReviewRefusal refusal) {
        ReviewMessages say = Words.in(ReviewMessages.class, languages.locale());
        if (refusal instanceof ReviewRefusal.NotAllowed not) {
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.act(not.act()));
        }
        if (refusal instanceof ReviewRefusal.Stale) {
            return Problem.of(412).type("stale").title(say.titleStale()).detail(say.stale());
        }
        if (refusal instanceof ReviewRefusal.Conflict conflict) {
            return Problem.of(409).type("blocked").title(say.titleConflict()).detail(say.reason(conflict.reason()));
        }
        if (refusal instanceof ReviewRefusal.Moved moved) {
            String words = say.levelMoved(moved.stands());
            return Problem.of(412).type("stale").title(say.titleStale()).detail(words).error("/" + moved.name(), "stale", words);
        }
        ReviewRefusal.Field field = (ReviewRefusal.Field) refusal;
        String words = say.reason(field.reason());
        return Problem.of(422).type("invalid").title(words).detail(words)
                .error("/" + field.name(), field.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
    }
}
