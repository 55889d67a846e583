package fr.parvis.law.web;

import fr.parvis.law.LawMessages;
import fr.parvis.law.LawRefusal;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Puts the refusals about obligations into words, for the API and the pages alike. */
@ApplicationScoped
public class LawAnswers {

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(LawRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    /** The refusal as a problem, whose detail says what to do. */
    public Problem problem(LawRefusal refusal) {
        Locale locale = languages.locale();
        LawMessages say = Words.in(LawMessages.class, locale);
        if (refusal instanceof LawRefusal.NotAllowed) {
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.notAllowed());
        }
        if (refusal instanceof LawRefusal.Stale stale) {
            return Problem.of(412).type("stale").title(say.titleStale()).detail(say.stale(stale.by(), Dates.longInstant(stale.when(), locale)));
        }
        LawRefusal.Field field = (LawRefusal.Field) refusal;
        String words = say.reason(field.reason());
        return Problem.of(422).type("invalid").title(words).detail(words)
                .error("/" + field.name(), field.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
    }
}
