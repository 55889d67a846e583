package fr.parvis.desk.web;

import fr.parvis.desk.Waiting;
import fr.parvis.desk.Waiting.DecisionRow;
import fr.parvis.desk.Waiting.Everything;
import fr.parvis.desk.DeskMessages;
import fr.parvis.gap.ArbitrationMessages;
import fr.parvis.gap.Arbitrations.WaitingArbitration;
import fr.parvis.inventory.VisaMessages;
import fr.parvis.inventory.VisaQueries.WaitingVisa;
import fr.parvis.law.ObligationPageMessages;
import fr.parvis.law.ObligationQueries.TownLaw;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.Methods;
import fr.parvis.opinion.OpinionPageMessages;
import fr.parvis.opinion.OpinionQueries.WaitingOpinion;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.publication.DiffusionMessages;
import fr.parvis.publication.UpdateQueries.WaitingUpdates;
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
import java.util.function.Function;
import java.util.stream.Stream;

/** «Ce qui m’attend»: the first page one sees. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class HomePages {

    /** A decision as a line. */
    record Decision(String title, String project, String path, String since) {
    }

    /** A task as a line. */
    record Line(long id, String reference, String title, String project, LocalDate dueOn, String asked, String kind, String state) {
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(List<Decision> decisions, List<Decision> law, List<Decision> updates, List<Line> late, List<Line> open, List<Waiting.BoardRow> boards) implements TemplateInstance {
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
    @Path("")
    public Response show() {
        Locale locale = languages.locale();
        Everything all = waiting.of(signedIn.actor());
        List<Decision> decisions = Stream.of(all.decisions().stream().map(decision -> decision(decision, locale)),
                all.arbitrations().stream().map(line -> arbitration(line, locale)), all.visas().stream().map(visa -> visa(visa, locale)),
                all.opinions().stream().map(one -> opinion(one, locale)))
                .flatMap(Function.identity()).toList();
        return html.ok(new HomePage(decisions, all.law().stream().map(town -> law(town, locale)).toList(),
                all.updates().stream().map(row -> updates(row, locale)).toList(),
                all.late().stream().map(task -> line(task, "bad", locale)).toList(),
                all.open().stream().map(task -> line(task, null, locale)).toList(), all.boards()));
    }

    private static Decision decision(DecisionRow row, Locale locale) {
        DeskMessages say = Words.in(DeskMessages.class, locale);
        String phase = Words.in(MethodMessages.class, locale).phase(row.phase());
        return new Decision(row.regularises() ? say.homeRegularise(phase) : say.homeDecideGate(phase), row.projectTitle(),
                "/projects/" + row.projectId(),
                row.submittedAt() == null ? null : say.homeSubmitted(Dates.longInstant(row.submittedAt(), locale)));
    }

    private static Decision visa(WaitingVisa row, Locale locale) {
        VisaMessages say = Words.in(VisaMessages.class, locale);
        return new Decision(say.waiting(row.lines(), row.department()), row.project(), "/visas/" + row.requestId(),
                say.askedBy(row.askedBy()) + ", " + say.before(Dates.longDate(row.dueOn(), locale)));
    }

    private static Decision arbitration(WaitingArbitration row, Locale locale) {
        ArbitrationMessages say = Words.in(ArbitrationMessages.class, locale);
        return new Decision(say.waiting(row.number(), row.title()), row.project(), "/datasets/" + row.datasetId() + "/arbitration",
                say.askedBy(row.askedBy(), Dates.longInstant(row.askedAt(), locale)));
    }

    private static Decision opinion(WaitingOpinion row, Locale locale) {
        OpinionPageMessages say = Words.in(OpinionPageMessages.class, locale);
        String since = say.askedBy(row.askedBy(), Dates.longInstant(row.askedAt(), locale));
        return new Decision(say.waiting(row.lines(), row.question()), row.project(), "/opinions/requests/" + row.requestId(),
                row.dueOn() == null ? since : since + ". " + say.before(Dates.longDate(row.dueOn(), locale)));
    }

    private static Decision law(TownLaw town, Locale locale) {
        return new Decision(Words.in(ObligationPageMessages.class, locale).waiting(town.overdue().size()), town.town(),
                "/municipalities/" + town.municipalityId() + "/obligations", null);
    }

    private static Decision updates(WaitingUpdates row, Locale locale) {
        DiffusionMessages say = Words.in(DiffusionMessages.class, locale);
        return new Decision(say.waiting(row.count()), row.project(), "/projects/" + row.projectId() + "/diffusion?state=UPDATE_DUE&mine=true",
                say.waitingSince(Dates.longDate(row.since(), locale)));
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
