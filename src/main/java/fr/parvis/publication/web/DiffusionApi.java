package fr.parvis.publication.web;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Channel;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.Licence;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.project.Project;
import fr.parvis.publication.DiffusionChoices;
import fr.parvis.publication.DiffusionChoices.Chosen;
import fr.parvis.publication.DiffusionQueries;
import fr.parvis.publication.DiffusionQueries.DiffusionRow;
import fr.parvis.publication.DiffusionState;
import fr.parvis.publication.PublicationBlocker;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The datasets of a project on their way to the public, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "publication")
public class DiffusionApi {

    /**
     * Choices for many datasets, all or none. A field that is absent is left as it is, null empties it; {@code versions}, by id, refuses what changed
     * since; {@code dryRun} only answers what would change.
     */
    @Schema(name = "DiffusionChoices")
    public record Choices(List<Long> datasetIds, Map<String, Long> versions, List<Channel> channel, String licence, String releaseFormat,
            String updateFrequency, Long updater, String waveTarget, String postponedReason, Boolean dryRun) {
    }

    /** A dataset as chosen for: codes of the fields that changed; a visa that fell, a signed legal check that is to be signed again. */
    public record ChosenJson(long datasetId, String number, String title, List<String> changed, boolean visaFell, boolean legalCheckReopened) {

        static ChosenJson of(Chosen it) {
            return new ChosenJson(it.datasetId(), it.number(), it.title(), it.changed().stream().map(DatasetField::code).toList(), it.visaFell(),
                    it.checkReopened());
        }
    }

    /** A dataset as a line of the list; what nobody has chosen is null. */
    public record DiffusionJson(long datasetId, long version, String number, String title, String department, Band band, DiffusionState state,
            List<String> channel, Licence licence, String releaseFormat, String updateFrequency, String updater, String waveTarget,
            String postponedReason, LocalDate nextUpdateDue, LocalDate firstPublished, LocalDate withdrawnOn, String url,
            List<PublicationBlocker> blockers) {

        static DiffusionJson of(DiffusionRow it, LocalDate today) {
            return new DiffusionJson(it.id(), it.version(), it.number(), it.title(), it.department(), it.band(), it.state(today),
                    it.channels() == null ? List.of() : List.of(it.channels().split(", ")), it.licence(), it.format(),
                    it.frequency() == null ? null : it.frequency().code(), it.updater(), it.wave(), it.postponedReason(), it.nextUpdateDue(),
                    it.publishedOn(), it.withdrawnOn(), it.url(), it.blockers());
        }
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    SeenDiffusion seen;

    @Inject
    DiffusionQueries queries;

    @Inject
    DiffusionChoices choices;

    /** Filters {@code q, department, band, wave, decided, channel, state, lacking, mine} (true: yours to update); {@code sort} by number, title, department, band, wave, due. */
    @GET
    @Path("projects/{id}/diffusion")
    public RestResponse<PageOf<DiffusionJson>> list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = seen.project(id);
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        LocalDate today = LocalDate.now(clock);
        return Links.page(queries.ofProject(signedIn.actor(), id, seen.filter(project, query), DiffusionHead.sort(query), DiffusionHead.descending(query),
                today, paging.page(languages.locale()), paging.size(languages.locale())).map(row -> DiffusionJson.of(row, today)), uri);
    }

    /** Chooses for many datasets in one go: all of them, or none with the reason. */
    @POST
    @Path("projects/{id}/diffusion")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Choices.class)))
    public PageOf<ChosenJson> choose(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Map<Long, Long> versions = Ticked.of(json, DiffusionChoices.MOST);
        Map<DatasetField, Object> fields = SentChoices.of(json);
        boolean dry = Boolean.TRUE.equals(json.flag("dryRun"));
        json.inputs().orThrow();
        List<Chosen> chosen = dry ? choices.preview(project, versions, fields, signedIn.actor()) : choices.choose(project, versions, fields, signedIn.actor());
        return PageOf.whole(chosen.stream().map(ChosenJson::of).toList());
    }
}
