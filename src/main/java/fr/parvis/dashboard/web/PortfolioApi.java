package fr.parvis.dashboard.web;


import fr.parvis.dashboard.PortfolioQueries;
import fr.parvis.dashboard.PortfolioRow;
import fr.parvis.dashboard.PortfolioSort;
import fr.parvis.dashboard.Standings.Standing;
import fr.parvis.ledger.WaitKind;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.PhaseState;
import fr.parvis.phase.Verdict;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The towns of the caller, one item each, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "portfolio")
public class PortfolioApi {

    /** What has been held for the most days, of what the project’s own page lists; {@code workingDays} its holder has had it. */
    @Schema(name = "OldestWait")
    public record WaitJson(WaitKind kind, Instant since, int workingDays) {
    }

    /** The next gate; {@code workingDaysLeft} is negative once its day is past. */
    public record GateJson(LocalDate on, int workingDaysLeft) {
    }

    /**
     * A town with the latest of its projects that the caller may see; all but the town is null when there is none.
     *
     * @param kept gates passed no later than the day first committed to
     * @param due  gates passed, and the one that should have been
     */
    public record TownJson(long municipalityId, String municipality, Long projectId, String title, Integer cycle, PhaseCode phase, PhaseState state,
            Verdict verdict, Integer kept, Integer due, WaitJson oldestWait, GateJson nextGate) {

        static TownJson of(PortfolioRow row) {
            if (!row.open()) {
                return new TownJson(row.municipalityId(), row.municipality(), null, null, null, null, null, null, null, null, null, null);
            }
            Standing it = row.standing();
            return new TownJson(row.municipalityId(), row.municipality(), row.projectId(), row.title(), row.cycle(), it.inHand().phase(),
                    it.inHand().state(), it.verdict(), it.milestones().kept(), it.milestones().due(),
                    row.oldest() == null ? null : new WaitJson(row.oldest().kind(), row.oldest().since(), row.waited()),
                    row.gateOn() == null ? null : new GateJson(row.gateOn(), row.gateLeft()));
        }
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    PortfolioQueries portfolio;

    /** @param sort {@code town}, {@code phase}, {@code verdict} (when absent), {@code wait} or {@code gate} */
    @GET
    @Path("portfolio")
    public RestResponse<PageOf<TownJson>> list(@QueryParam("sort") String sort, @BeanParam Paging paging, @Context UriInfo uri) {
        Inputs inputs = new Inputs(languages.locale());
        PortfolioSort by = inputs.choice("sort", sort == null ? null : sort.toUpperCase(Locale.ROOT), PortfolioSort.class);
        inputs.orThrow();
        int page = paging.page(languages.locale());
        int size = paging.size(languages.locale());
        List<PortfolioRow> rows = portfolio.of(signedIn.actor(), by == null ? PortfolioSort.VERDICT : by, false);
        List<TownJson> items = rows.stream().skip((page - 1L) * size).limit(size).map(TownJson::of).toList();
        return Links.page(new PageOf<>(items, page, size, rows.size()), uri);
    }
}
