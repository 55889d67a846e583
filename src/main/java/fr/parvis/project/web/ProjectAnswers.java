package fr.parvis.project.web;

import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.ContactMessages;
import fr.parvis.project.ProjectMessages;
import fr.parvis.project.ProjectRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Puts the refusals about projects into words, for the API and the pages alike. */
@ApplicationScoped
public class ProjectAnswers {

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(ProjectRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    /** The refusal as a problem, whose detail says what to do. */
    public Problem problem(ProjectRefusal refusal) {
        Locale locale = languages.locale();
        ProjectMessages say = Words.in(ProjectMessages.class, locale);
        if (refusal instanceof ProjectRefusal.NotAllowed not) {
            return Problems.notAllowed(not.reason().words(say), locale).problem();
        }
        if (refusal instanceof ProjectRefusal.Stale stale) {
            Problem problem = IfMatch.stale(locale).problem();
            return stale.byName() == null ? problem
                    : problem.detail(Words.in(ContactMessages.class, locale).stale(stale.byName(), Dates.longInstant(stale.at(), locale)));
        }
        ProjectRefusal.Field field = (ProjectRefusal.Field) refusal;
        String words = field.reason().words(say);
        return Problem.of(422).type("invalid").title(words).detail(words)
                .error("/" + field.name(), field.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
    }
}
