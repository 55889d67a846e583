package fr.parvis.opinion.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.opinion.OpinionMessages;
import fr.parvis.opinion.OpinionPageMessages;
import fr.parvis.opinion.OpinionQueries;
import fr.parvis.opinion.OpinionQueries.OpinionRow;
import fr.parvis.opinion.OpinionQueries.Shown;
import fr.parvis.opinion.OpinionRefusal;
import fr.parvis.opinion.OpinionRequest;
import fr.parvis.opinion.OpinionRequests;
import fr.parvis.opinion.OpinionRequests.Recipient;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Csv;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.WorkingDays;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problem;
import fr.parvis.project.Project;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The opinions of a project: whom, on what, since when, what they said; and asking for one on several datasets at once. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OpinionListPages {

    private static final int MOST = 10_000;

    /** What the list is about; {@code numbers} are the datasets that were ticked in the inventory. */
    record Head(long projectId, String project, boolean asks, boolean outside, boolean opens, String numbers, List<Choice> people, List<Choice> choices,
            String shown, String query) {
    }

    /** A line; {@code days} are the working days for which it has been awaited, null when it is not. */
    record Line(OpinionRow row, String askedTo, String days, String state, String look) {
    }

    @CheckedTemplate(basePath = "opinion", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OpinionList(Head head, PageOf<Line> page, Forms form) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenOpinions seen;

    @Inject
    PeopleQueries people;

    @Inject
    OpinionQueries queries;

    @Inject
    OpinionRequests requests;

    @Inject
    OpinionAnswers refusals;

    @GET
    @Path("projects/{id}/opinions")
    public Response list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        return page(200, seen.project(id), paging, uri, Forms.fresh());
    }

    @POST
    @Path("projects/{id}/opinions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("id") long id, MultivaluedMap<String, String> form, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        List<Dataset> datasets = seen.named(project, inputs.required("numbers", form.getFirst("numbers"), 2000), inputs);
        String question = inputs.required("question", form.getFirst("question"), 2000);
        Recipient to = SentOpinion.recipient(inputs, form.getFirst("askedToId"), form.getFirst("expertName"), form.getFirst("expertEmail"), "expertName",
                "expertEmail", false);
        LocalDate due = inputs.date("dueOn", form.getFirst("dueOn"));
        if (!inputs.errors().isEmpty()) {
            return page(422, project, paging, uri, Forms.refused(form, inputs));
        }
        try {
            OpinionRequest request = requests.ask(project, datasets, to, question, due, signedIn.actor(), languages.locale().getLanguage());
            flash.say(say().asked(request.outside() ? request.expertName : people.names(List.of(request.askedToId)).get(request.askedToId)));
            return html.seeOther("/opinions/requests/" + request.id);
        } catch (OpinionRefusal.Refused refused) {
            Problem problem = refusals.problem(refused.refusal());
            if (problem.getStatus() == 403) {
                throw problem.exception();
            }
            String field = problem.getErrors().isEmpty() ? "numbers" : problem.getErrors().get(0).get("pointer").substring(1);
            inputs.refuse(field.equals("datasetIds") ? "numbers" : field, "refused", problem.getDetail());
            return page(problem.getStatus(), project, paging, uri, Forms.refused(form, inputs));
        }
    }

    /** The opinions that the filter of the address lets through. */
    @GET
    @Path("projects/{id}/opinions.csv")
    @Produces(Csvs.TYPE)
    public Response csv(@PathParam("id") long id, @Context UriInfo uri) {
        Project project = seen.project(id);
        OpinionPageMessages say = say();
        Csv csv = new Csv(say.columnDataset(), say.columnAskedTo(), say.columnQuestion(), say.columnAskedBy(), say.columnSince(), say.columnDue(),
                say.columnAnswer(), say.columnWords());
        queries.ofProject(signedIn.actor(), id, shown(uri), 1, MOST).items().stream().map(row -> line(project, row)).forEach(one -> csv.row(
                one.row().number(), one.askedTo(), one.row().question(), one.row().askedBy(), one.row().askedAt(), one.row().dueOn(), one.state(),
                one.row().words()));
        return Csvs.attachment(csv, "avis-projet-" + id + ".csv");
    }

    private Response page(int status, Project project, Paging paging, UriInfo uri, Forms form) {
        Locale locale = languages.locale();
        Shown shown = shown(uri);
        PageOf<Line> page = queries.ofProject(signedIn.actor(), project.id, shown, paging.page(locale), paging.size(locale))
                .map(row -> line(project, row));
        boolean asks = seen.asks(project);
        String numbers = asks ? ticked(project, uri) : "";
        List<Choice> choices = Arrays.stream(Shown.values()).map(one -> Choice.of(one, say().shown(one))).toList();
        List<Choice> whom = asks ? people.people(project.municipalityId()).stream().map(one -> Choice.of(one.id(), one.name())).toList() : List.of();
        return html.of(status, new OpinionList(new Head(project.id, project.title, asks, project.isRunBy(signedIn.actor()),
                form.errors().any() || !numbers.isEmpty(), numbers, whom, choices, shown == null ? "" : shown.name(),
                uri.getRequestUri().getRawQuery()), page, form));
    }

    private Shown shown(UriInfo uri) {
        Inputs inputs = new Inputs(languages.locale());
        Shown shown = inputs.choice("shown", uri.getQueryParameters().getFirst("shown"), Shown.class);
        inputs.orThrow();
        return shown;
    }

    /** The numbers of the datasets ticked in the inventory; what names nothing that the person sees is left out. */
    private String ticked(Project project, UriInfo uri) {
        List<Long> ids = uri.getQueryParameters().getOrDefault("dataset", List.of()).stream().filter(one -> one.matches("\\d{1,18}"))
                .limit(OpinionRequests.MOST).map(Long::valueOf).toList();
        return seen.identified(project, ids).stream().map(one -> one.number).collect(Collectors.joining(", "));
    }

    private Line line(Project project, OpinionRow row) {
        Locale locale = languages.locale();
        String askedTo = row.askedToId() == null ? Words.in(OpinionMessages.class, locale).signedOutside(row.askedTo()) : row.askedTo();
        int days = new WorkingDays(project.municipality.alsaceMoselle).between(row.askedAt().atZone(Clocks.PARIS).toLocalDate(), LocalDate.now(clock));
        return new Line(row, askedTo, row.awaited() ? say().days(days) : null, OpinionSheetShown.state(row.outcome(), row.withdrawnAt() != null,
                locale), OpinionSheetShown.look(row.outcome(), row.withdrawnAt() != null));
    }

    private OpinionPageMessages say() {
        return Words.in(OpinionPageMessages.class, languages.locale());
    }
}
