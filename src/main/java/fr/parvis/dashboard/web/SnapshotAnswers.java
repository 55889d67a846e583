package fr.parvis.dashboard.web;

import fr.parvis.dashboard.SnapshotMessages;
import fr.parvis.dashboard.SnapshotRefusal;
import fr.parvis.platform.Dates;
import fr.parvis.platform.FieldError;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Puts the refusals about photos into words, for the API and the pages alike. */
@ApplicationScoped
public class SnapshotAnswers {

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(SnapshotRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    /** The form as it was typed with the refusal under its field; what no form can mend is an error page. */
    Forms form(SnapshotRefusal.Refused refused, MultivaluedMap<String, String> typed) {
        Problem problem = problem(refused.refusal());
        if (problem.getErrors().isEmpty()) {
            throw problem.exception();
        }
        return Forms.refused(typed, List.of(new FieldError(problem.getErrors().get(0).get("pointer"), "refused", problem.getDetail())));
    }

    private Problem problem(SnapshotRefusal refusal) {
        SnapshotMessages say = Words.in(SnapshotMessages.class, languages.locale());
        if (refusal instanceof SnapshotRefusal.NotAllowed) {
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.notAllowed());
        }
        if (refusal instanceof SnapshotRefusal.Altered altered) {
            return Problem.of(409).type("blocked").title(say.titleAltered()).detail(say.altered(Dates.longInstant(altered.takenAt(), languages.locale())));
        }
        if (refusal instanceof SnapshotRefusal.BeforeTheProject before) {
            return field(before.field(), "before-the-project", say, say.beforeTheProject(date(before.day()), date(before.begun())));
        }
        if (refusal instanceof SnapshotRefusal.InTheFuture future) {
            return field(future.field(), "in-the-future", say, say.inTheFuture(date(future.day())));
        }
        return field(((SnapshotRefusal.NotAMoment) refusal).field(), "not-a-moment", say, say.notAMoment());
    }

    private static Problem field(String name, String code, SnapshotMessages say, String words) {
        return Problem.of(422).type("invalid").title(say.titleMoment()).detail(words).error("/" + name, code, words);
    }

    private String date(LocalDate day) {
        return Dates.fullDate(day, languages.locale());
    }
}
