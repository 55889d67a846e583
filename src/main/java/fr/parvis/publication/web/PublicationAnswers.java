package fr.parvis.publication.web;

import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.publication.PublicationMessages;
import fr.parvis.publication.PublicationRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Puts the refusals about publication into words. */
@ApplicationScoped
public class PublicationAnswers {

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(PublicationRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    /** The refusal as a problem, whose detail says what to do. */
    public Problem problem(PublicationRefusal refusal) {
        PublicationMessages say = Words.in(PublicationMessages.class, languages.locale());
        if (refusal instanceof PublicationRefusal.NotAllowed) {
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.notAllowed());
        }
        if (refusal instanceof PublicationRefusal.Blocked blocked) {
            return Problem.of(409).type("blocked").title(say.titleBlocked()).detail(say.blocked(blocked.blockers().size())).with("blockers",
                    blocked.blockers().stream().map(one -> Map.of("code", one.name(), "message", say.blocker(one))).toList());
        }
        if (refusal instanceof PublicationRefusal.InTheFuture) {
            return Problem.of(422).type("invalid").title(say.future()).detail(say.future()).error("/publishedOn", "in-the-future", say.future());
        }
        return Problem.of(409).type("blocked").title(say.titleBlocked()).detail(say.withdrawn());
    }
}
