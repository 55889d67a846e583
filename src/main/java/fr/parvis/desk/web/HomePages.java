package fr.parvis.desk.web;

import fr.parvis.desk.Waiting;
import fr.parvis.desk.Waiting.Everything;
import fr.parvis.desk.WaitingLines;
import fr.parvis.desk.WaitingLines.WaitingLine;
import fr.parvis.desk.DeskMessages;
import fr.parvis.method.Methods;
import fr.parvis.people.DelegationWords;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Replayed;
import fr.parvis.task.TaskMessages;
import fr.parvis.task.TaskQueries.TaskRow;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** «Ce qui m’attend»: the first page one sees. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class HomePages {

    /** A task as a line. */
    record Line(long id, String reference, String title, String project, LocalDate dueOn, String asked, String kind, String state) {
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(List<WaitingLine> decisions, List<WaitingLine> law, List<WaitingLine> updates, List<Line> late, List<Line> open,
            List<Waiting.BoardRow> boards, List<String> mandates) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Waiting waiting;

    @Inject
    Methods methods;

    @GET
    @Replayed
    @Path("")
    public Response show() {
        Locale locale = languages.locale();
        Everything all = waiting.of(signedIn.actor());
        List<String> mandates = signedIn.actor().mandates().inForce().stream().map(one -> DelegationWords.standing(one, locale)).toList();
        return html.ok(new HomePage(WaitingLines.decisions(all, locale), WaitingLines.law(all, locale), WaitingLines.updates(all, locale),
                all.late().stream().map(task -> line(task, "bad", locale)).toList(),
                all.open().stream().map(task -> line(task, null, locale)).toList(), all.boards(), mandates));
    }

    private Line line(TaskRow task, String kind, Locale locale) {
        DeskMessages say = Words.in(DeskMessages.class, locale);
        String state = Words.in(TaskMessages.class, locale).state(task.state());
        String shown = kind != null ? kind : switch (task.state()) {
            case STARTED -> "note";
            case WAITING -> "warn";
            default -> "idle";
        };
        return new Line(task.id(), task.reference(), task.title(methods, locale), task.projectTitle(), task.dueOn(),
                task.requestedByName() == null ? null : say.homeAsked(task.requestedByName()), shown, state);
    }
}
