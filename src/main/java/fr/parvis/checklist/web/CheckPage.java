package fr.parvis.checklist.web;

import fr.parvis.checklist.Answer;
import fr.parvis.checklist.ChecklistMessages;
import fr.parvis.checklist.ChecklistQueries;
import fr.parvis.checklist.ChecklistQueries.CheckRow;
import fr.parvis.checklist.GateCheck;
import fr.parvis.method.MethodMessages;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The page of a question of a gate: what was answered in each attempt, and the documents that prove it. It is answered on the project's page. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CheckPage {

    /** A question in words; {@code answer} is null while nobody answered. */
    record Shown(long id, long projectId, String project, String phase, String code, String question, String answer, String evidence, String comment, String by,
            Instant at) {
    }

    /** An answer of another attempt. */
    record Attempt(long id, int number, String answer) {
    }

    @CheckedTemplate(basePath = "checklist", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckSheet(Shown check, List<Attempt> others) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    ChecklistQueries queries;

    @GET
    @Path("checks/{id}")
    public Response show(@PathParam("id") long id) {
        Locale locale = languages.locale();
        GateCheck check = GateCheck.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(locale));
        List<CheckRow> attempts = queries.attempts(check);
        CheckRow row = attempts.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        return html.ok(new CheckSheet(new Shown(id, check.phase.project.id, check.phase.project.title, Words.in(MethodMessages.class, locale).phase(check.phase.code()),
                row.condition().code(), row.condition().label().in(locale), words(row.answer(), locale), row.evidence(), row.comment(), row.answeredBy(), row.answeredAt()),
                attempts.stream().filter(one -> one.id() != id).map(one -> new Attempt(one.id(), one.attempt(), words(one.answer(), locale))).toList()));
    }

    private static String words(Answer answer, Locale locale) {
        return answer == null ? null : Words.in(ChecklistMessages.class, locale).answer(answer);
    }
}
