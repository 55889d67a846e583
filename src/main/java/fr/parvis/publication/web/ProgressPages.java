package fr.parvis.publication.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Municipality;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Csv;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.publication.OpeningLine;
import fr.parvis.publication.OpeningStatus;
import fr.parvis.publication.Progress;
import fr.parvis.publication.Progress.Report;
import fr.parvis.publication.ProgressMessages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far a town has come, for anybody, once the town has switched the page on. */
@Path("/")
@PermitAll
@Tag(name = "registers")
public class ProgressPages {

    /** Long enough to spare the server a crowd, short enough for what was withdrawn to be gone. */
    private static final String CACHED = "public, max-age=300";

    /** The columns of the national tracker that a town has something to say in, and its reasons. */
    private static final List<String> COLUMNS = List.of("TITRE", "PRODUCTEUR", "SERVICE", "STATUT D'OUVERTURE", "DATE ESTIMÉE", "DATE D'OUVERTURE", "LIEN",
            "MOTIF LÉGAL", "TEXTE");

    /** A phase in plain words; {@code kind} is that of the stepper. */
    record Step(String kind, String title, String words, String when) {
    }

    /** A dataset as a row; {@code estimated}, {@code reason} and {@code cited} are for the statuses that have them. */
    record Line(String title, String department, LocalDate published, String address, String estimated, String reason, String cited) {
    }

    /** The datasets of one status; its id is that of its heading. */
    record Group(String id, String title, String words, String nothing, List<Line> lines) {

        public String anchor() {
            return "#" + id;
        }

        public String tableId() {
            return id + "-table";
        }
    }

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgressPage(String town, String inseeCode, LocalDate today, List<Step> steps, List<Group> groups) implements TemplateInstance {
    }

    @Inject
    Clock clock;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Progress progress;

    @GET
    @Path("public/{municipality}")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("municipality") String inseeCode) {
        Municipality town = town(inseeCode);
        Report report = progress.of(town.id);
        Locale locale = languages.locale();
        return cached(html.ok(new ProgressPage(town.name, town.inseeCode, LocalDate.now(clock), steps(report.phases(), locale),
                Arrays.stream(OpeningStatus.values()).map(status -> group(report, status, locale)).toList())));
    }

    /** The same datasets as a table for programs: commas, no mark of byte order. */
    @GET
    @Path("public/{municipality}/progress.csv")
    @Produces(Csvs.TYPE)
    public Response csv(@PathParam("municipality") String inseeCode) {
        Municipality town = town(inseeCode);
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(COLUMNS);
            // Data are published in French whatever language the reader speaks, as the tracker's are.
            progress.of(town.id).lines().forEach(line -> csv.writeRecord(row(line, town).map(cell -> cell == null ? "" : Csv.harmless(cell)).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string takes all that is written", impossible);
        }
        return cached(Response.ok(out.toString(), Csvs.TYPE).build());
    }

    private static Stream<String> row(OpeningLine line, Municipality town) {
        return Stream.of(line.title(), town.name, line.department(), line.status().national(), line.estimated(),
                line.published() == null ? null : line.published().toString(), line.address(), reason(line, Locale.FRENCH), line.cited());
    }

    private static List<Step> steps(List<PhaseRow> phases, Locale locale) {
        if (phases.isEmpty()) {
            return List.of();
        }
        ProgressMessages say = Words.in(ProgressMessages.class, locale);
        PhaseCode current = Milestones.inHand(phases).phase();
        return phases.stream().map(phase -> {
            boolean done = phase.state() == PhaseState.DONE;
            boolean now = !done && phase.phase() == current && phase.state() != PhaseState.PLANNED;
            return new Step(done ? "done" : now ? "current" : "coming", say.phase(phase.phase()), say.phaseWords(phase.phase()),
                    done ? say.phaseDone(Dates.longDate(phase.doneOn(), locale)) : now ? say.phaseNow() : say.phaseComing());
        }).toList();
    }

    private static Group group(Report report, OpeningStatus status, Locale locale) {
        ProgressMessages say = Words.in(ProgressMessages.class, locale);
        List<OpeningLine> lines = report.with(status);
        if (status == OpeningStatus.PLANNED) {
            lines = lines.stream().sorted(Comparator.comparing(OpeningLine::wave)).toList();
        }
        return new Group(status.name().toLowerCase(Locale.ROOT).replace('_', '-'), say.status(status), say.statusWords(status), say.none(status), lines.stream().map(line -> line(line, locale)).toList());
    }

    private static Line line(OpeningLine line, Locale locale) {
        String estimated = line.estimated().isEmpty() ? null
                : Words.in(ProgressMessages.class, locale).quarter(line.wave().substring(6), line.wave().substring(0, 4));
        return new Line(line.title(), line.department(), line.published(), line.address(), estimated, reason(line, locale), line.cited());
    }

    /** Why it is not available, in plain words; null of any other. */
    private static String reason(OpeningLine line, Locale locale) {
        ProgressMessages say = Words.in(ProgressMessages.class, locale);
        if (line.status() != OpeningStatus.NOT_AVAILABLE) {
            return null;
        }
        return line.exception() != null ? say.reason(line.exception()) : line.article() != null ? say.reasonCited(line.article()) : say.reasonUnknown();
    }

    private static Response cached(Response answer) {
        return Response.fromResponse(answer).header("Cache-Control", CACHED).header("Vary", "Accept-Language").build();
    }

    private Municipality town(String inseeCode) {
        return progress.showing(inseeCode).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
