package fr.parvis.desk.web;

import fr.parvis.desk.DeskMessages;
import fr.parvis.method.MethodMessages;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.PhaseState;
import fr.parvis.phase.StatedVerdict;
import fr.parvis.phase.Verdict;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Replayed;
import fr.parvis.project.ProjectQueries;
import fr.parvis.project.ProjectQueries.ProjectRow;
import fr.parvis.task.VerdictQueries;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The projects one may see, with the phase each is in. */
@Path("/")
@Authenticated
public class ProjectListPages {

    private static final int MOST_EXPORTED = 10_000;

    /** A project as a row. */
    record Line(long id, String title, String town, int cycle, String phase, String kind, String state, String look, String verdict,
            LocalDate gateOn, String lead) {
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProjectList(PageOf<Line> page, String query, boolean creates) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    ProjectQueries projects;

    @Inject
    PhaseQueries phases;

    @Inject
    VerdictQueries verdicts;

    @GET
    @Replayed
    @Path("projects")
    @Produces(MediaType.TEXT_HTML)
    public Response list(@BeanParam Paging paging, @Context UriInfo uri) {
        Actor actor = signedIn.actor();
        boolean creates = actor.municipalityIds().stream().anyMatch(town -> actor.has(town, Role.LEAD, Role.DGS));
        return html.ok(new ProjectList(lines(actor, paging.page(languages.locale()), paging.size(languages.locale())),
                uri.getRequestUri().getRawQuery(), creates));
    }

    @GET
    @Path("projects" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("format") String format) {
        DeskMessages say = Words.in(DeskMessages.class, languages.locale());
        ListFile list = new ListFile(format, "projets", say.columnProject(), say.columnTown(), say.columnCycle(), say.columnPhase(),
                say.columnState(), say.columnVerdict(), say.columnGate(), say.columnLead());
        lines(signedIn.actor(), 1, MOST_EXPORTED).items().forEach(line -> list.row(line.title(), line.town(), line.cycle(), line.phase(),
                line.state(), line.verdict(), line.gateOn(), line.lead()));
        return list.file();
    }

    private PageOf<Line> lines(Actor actor, int page, int size) {
        Locale locale = languages.locale();
        PageOf<ProjectRow> rows = projects.visible(actor, page, size);
        Map<Long, List<PhaseRow>> byProject = phases.ofCurrentCycles(rows.items().stream().map(ProjectRow::id).toList());
        Map<Long, StatedVerdict> stated = verdicts.of(byProject);
        return rows.map(row -> line(row, byProject.get(row.id()), stated.get(row.id()).shown(), locale));
    }

    private static Line line(ProjectRow row, List<PhaseRow> phases, Verdict verdict, Locale locale) {
        PhaseRow now = phases.stream().filter(phase -> phase.state() != PhaseState.DONE).findFirst().orElse(phases.get(phases.size() - 1));
        String kind = switch (now.state()) {
            case PLANNED -> "idle";
            case ACTIVE -> "note";
            case IN_REVIEW -> "warn";
            case DONE -> "good";
        };
        return new Line(row.id(), row.title(), row.municipalityName(), row.cycle(), Words.in(MethodMessages.class, locale).phase(now.phase()),
                kind, Words.in(PhaseMessages.class, locale).state(now.state()), ProjectViews.look(verdict),
                Words.in(PhaseMessages.class, locale).verdict(verdict), now.state() == PhaseState.DONE ? null : now.plannedEndOn(),
                row.leadName());
    }
}
