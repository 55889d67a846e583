package fr.parvis.intake.web;

import fr.parvis.platform.Words;
import fr.parvis.intake.IntakeMessages;
import fr.parvis.platform.table.TableRefusal;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Puts into words why a file was not taken. */
@ApplicationScoped
public class IntakeAnswers {

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(TableRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    Problem problem(TableRefusal refusal) {
        Locale locale = languages.locale();
        String message = refusal.message(locale);
        int status = refusal instanceof TableRefusal.FileTooLarge ? 413 : 422;
        return Problem.of(status).type("invalid").title(Words.in(IntakeMessages.class, locale).unreadable()).detail(message)
                .error("/file", refusal.code(), message);
    }
}
