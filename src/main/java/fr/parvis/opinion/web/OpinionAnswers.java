package fr.parvis.opinion.web;

import fr.parvis.opinion.OpinionMessages;
import fr.parvis.opinion.OpinionRefusal;
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

/** Puts the refusals about legal checks and opinions into words, for the API and the pages alike. */
@ApplicationScoped
public class OpinionAnswers {

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(OpinionRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    /** The refusal as a problem, whose detail says what to do. */
    public Problem problem(OpinionRefusal refusal) {
        OpinionMessages say = Words.in(OpinionMessages.class, languages.locale());
        if (refusal instanceof OpinionRefusal.NotAllowed not) {
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.act(not.act()));
        }
        if (refusal instanceof OpinionRefusal.Stale) {
            return Problem.of(412).type("stale").title(say.titleStale()).detail(say.staleWords());
        }
        if (refusal instanceof OpinionRefusal.Conflict conflict) {
            String reason = say.reason(conflict.reason());
            return Problem.of(409).type("blocked").title(say.titleConflict())
                    .detail(conflict.detail().isEmpty() ? reason : say.conflict(reason, conflict.detail()));
        }
        OpinionRefusal.Field field = (OpinionRefusal.Field) refusal;
        String words = say.reason(field.reason());
        return Problem.of(422).type("invalid").title(words).detail(words)
                .error("/" + field.name(), field.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
    }
}
