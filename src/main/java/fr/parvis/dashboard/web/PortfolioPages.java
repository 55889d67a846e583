package fr.parvis.dashboard.web;


import fr.parvis.dashboard.PortfolioMessages;
import fr.parvis.dashboard.PortfolioQueries;
import fr.parvis.dashboard.PortfolioRow;
import fr.parvis.dashboard.PortfolioSort;
import fr.parvis.ledger.WaitMessages;
import fr.parvis.method.MethodMessages;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.table.TableWriter;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Replayed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The towns of somebody who has several: one row each. */
@Path("/")
@Authenticated
public class PortfolioPages {

    /** A town as a row; all but the town is null while none of its projects is open to the reader. */
    record Line(long townId, String town, Long projectId, String project, int others, String phase, String state, String kind, String verdictKind,
            String verdict, String milestones, String waiting, LocalDate gateOn, String left) {
    }

    /** A heading that sorts: where it leads, and {@code ascending}, {@code descending} or null. */
    record Column(String label, String path, String sorted) {
    }

    @CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PortfolioPage(List<Column> columns, List<Line> lines, String query) implements TemplateInstance {
    }

    /** How the list is ordered. */
    private record Order(PortfolioSort sort, boolean descending) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    PortfolioQueries portfolio;

    @GET
    @Replayed
    @Path("portfolio")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@Context UriInfo uri) {
        Order order = order(uri);
        Locale locale = languages.locale();
        return html.ok(new PortfolioPage(columns(order, Words.in(PortfolioMessages.class, locale)),
                rows(order).stream().map(row -> line(row, locale)).toList(), uri.getRequestUri().getRawQuery()));
    }

    @GET
    @Path("portfolio.csv")
    @Produces(Csvs.TYPE)
    public Response csv(@Context UriInfo uri) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(uri, TableWriter.csv(out, header()));
        return Csvs.attachment(out, Csvs.TYPE, "portefeuille.csv");
    }

    @GET
    @Path("portfolio.xlsx")
    @Produces(Csvs.WORKBOOK)
    public Response workbook(@Context UriInfo uri) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(uri, TableWriter.xlsx(out, say().sheet(), header()));
        return Csvs.attachment(out, Csvs.WORKBOOK, "portefeuille.xlsx");
    }

    private List<PortfolioRow> rows(Order order) {
        return portfolio.of(signedIn.actor(), order.sort(), order.descending());
    }

    private Order order(UriInfo uri) {
        Inputs inputs = new Inputs(languages.locale());
        String asked = uri.getQueryParameters().getFirst("sort");
        PortfolioSort sort = inputs.choice("sort", asked == null ? null : asked.toUpperCase(Locale.ROOT), PortfolioSort.class);
        inputs.orThrow();
        return new Order(sort == null ? PortfolioSort.VERDICT : sort, "true".equals(uri.getQueryParameters().getFirst("desc")));
    }

    private static List<Column> columns(Order order, PortfolioMessages say) {
        return Arrays.stream(PortfolioSort.values()).map(sort -> {
            String label = switch (sort) {
                case TOWN -> say.columnTown();
                case PHASE -> say.columnPhase();
                case VERDICT -> say.columnVerdict();
                case WAIT -> say.columnWait();
                case GATE -> say.columnGate();
            };
            boolean here = sort == order.sort();
            return new Column(label, "?sort=" + sort.name().toLowerCase(Locale.ROOT) + (here && !order.descending() ? "&desc=true" : ""),
                    here ? order.descending() ? "descending" : "ascending" : null);
        }).toList();
    }

    private static Line line(PortfolioRow row, Locale locale) {
        if (!row.open()) {
            return new Line(row.municipalityId(), row.municipality(), null, null, 0, null, null, null, null, null, null, null, null, null);
        }
        PortfolioMessages say = Words.in(PortfolioMessages.class, locale);
        var now = row.standing().inHand();
        String kind = switch (now.state()) {
            case PLANNED -> "idle";
            case ACTIVE -> "note";
            case IN_REVIEW -> "warn";
            case DONE -> "good";
        };
        String verdictKind = switch (row.standing().verdict()) {
            case ON_TRACK -> "good";
            case WATCH -> "warn";
            case LATE -> "bad";
        };
        var milestones = row.standing().milestones();
        return new Line(row.municipalityId(), row.municipality(), row.projectId(), row.title(), row.projects() - 1,
                Words.in(MethodMessages.class, locale).phase(now.phase()), Words.in(PhaseMessages.class, locale).state(now.state()), kind, verdictKind,
                say.verdict(row.standing().verdict()), milestones.due() == 0 ? null : say.milestones(milestones.kept(), milestones.due()),
                row.waited() == null ? null : waited(row, locale) + ", " + (row.waited() == 0 ? say.today() : say.since(row.waited())), row.gateOn(),
                row.gateLeft() == null ? null : row.gateLeft() < 0 ? say.late(-row.gateLeft()) : say.left(row.gateLeft()));
    }

    private static String waited(PortfolioRow row, Locale locale) {
        return Words.in(WaitMessages.class, locale).kind(row.oldest().kind());
    }

    private List<String> header() {
        PortfolioMessages say = say();
        return List.of(say.columnTown(), say.columnProject(), say.columnPhase(), say.columnState(), say.columnVerdict(), say.columnWait(),
                say.columnWaited(), say.columnGate(), say.columnLeft());
    }

    private void write(UriInfo uri, TableWriter table) {
        List<PortfolioRow> rows = rows(order(uri));
        try (table) {
            rows.forEach(row -> {
                Line line = line(row, languages.locale());
                table.row(Arrays.asList(row.municipality(), row.title(), line.phase(), line.state(), line.verdict(),
                        row.waited() == null ? null : waited(row, languages.locale()), row.waited(), row.gateOn(), row.gateLeft()));
            });
        }
    }

    private PortfolioMessages say() {
        return Words.in(PortfolioMessages.class, languages.locale());
    }
}
