package fr.parvis.awareness.web;

import fr.parvis.awareness.AwarenessMessages;
import fr.parvis.awareness.AwarenessRefusal;
import fr.parvis.people.web.DelegationAnswers;
import fr.parvis.platform.Dates;
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

/** Puts the refusals about interviews and meetings into words, for the API and the pages alike. */
@ApplicationScoped
public class AwarenessAnswers {

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(AwarenessRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    /** Shows a form again, with what was typed and the words of the refusal at their field. */
    Response again(AwarenessRefusal.Refused refused, MultivaluedMap<String, String> form, BiFunction<Integer, Forms, Response> page) {
        return RefusedForm.again(problem(refused.refusal()), form, page);
    }

    /** The refusal as a problem, whose detail says what to do. */
    Problem problem(AwarenessRefusal refusal) {
        Locale locale = languages.locale();
        AwarenessMessages say = Words.in(AwarenessMessages.class, locale);
        if (refusal instanceof AwarenessRefusal.NotAllowed) {
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.notAllowed());
        }
        if (refusal instanceof AwarenessRefusal.NotTheirs not) {
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.notTheirs(not.department()));
        }
        if (refusal instanceof AwarenessRefusal.MandateEnded ended) {
            return DelegationAnswers.ended(ended.mandate(), locale);
        }
        if (refusal instanceof AwarenessRefusal.OwnMinutes) {
            return Problem.of(409).type("blocked").title(say.titleBlocked()).detail(say.ownMinutes());
        }
        if (refusal instanceof AwarenessRefusal.NothingToSign) {
            return Problem.of(409).type("blocked").title(say.titleBlocked()).detail(say.nothingToSign());
        }
        if (refusal instanceof AwarenessRefusal.Stale stale) {
            return Problem.of(412).type("stale").title(say.titleStale()).detail(say.stale(stale.by(), Dates.longInstant(stale.when(), locale)));
        }
        if (refusal instanceof AwarenessRefusal.NotFromHere not) {
            return Problem.of(409).type("not-from-here").title(say.titleNotFromHere())
                    .detail(say.notFromHere(say.state(not.from()), say.state(not.to())));
        }
        AwarenessRefusal.Field field = (AwarenessRefusal.Field) refusal;
        String words = say.reason(field.reason());
        return Problem.of(422).type("invalid").title(words).detail(words)
                .error("/" + field.name(), field.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
    }
}
