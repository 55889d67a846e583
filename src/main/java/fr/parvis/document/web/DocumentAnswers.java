package fr.parvis.document.web;

import fr.parvis.document.DocumentMessages;
import fr.parvis.document.DocumentRefusal;
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

/** Puts the refusals about documents into words, for the API and the pages alike. */
@ApplicationScoped
public class DocumentAnswers {

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(DocumentRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    Problem problem(DocumentRefusal refusal) {
        Locale locale = languages.locale();
        DocumentMessages say = Words.in(DocumentMessages.class, locale);
        if (refusal instanceof DocumentRefusal.NotAllowed) {
            return Problem.of(403).type("not-allowed").title(say.refusalTitle()).detail(say.notAllowed());
        }
        if (refusal instanceof DocumentRefusal.Settled) {
            return Problem.of(409).type("blocked").title(say.refusalTitle()).detail(say.settled());
        }
        if (refusal instanceof DocumentRefusal.Gone) {
            return Problem.of(409).type("blocked").title(say.refusalTitle()).detail(say.goneAlready());
        }
        if (refusal instanceof DocumentRefusal.ThingUnknown) {
            return Problem.of(422).type("invalid").title(say.refusalTitle()).detail(say.thingUnknown()).error("/attachedId", "unknown", say.thingUnknown());
        }
        DocumentRefusal.File file = (DocumentRefusal.File) refusal;
        String words = file.reason() == DocumentRefusal.Reason.EXTENSION_LIES ? say.lies(say.kind(file.kind())) : say.reason(file.reason());
        return Problem.of(file.reason() == DocumentRefusal.Reason.TOO_LARGE ? 413 : 422).type("invalid").title(say.refusalTitle()).detail(words)
                .error("/file", file.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
    }
}
