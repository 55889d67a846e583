package fr.parvis.publication.web;

import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.project.Project;
import fr.parvis.publication.DiffusionMessages;
import fr.parvis.publication.DiffusionQueries;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** The list of diffusion as a file. */
@Path("/")
@Authenticated
public class DiffusionExportPages {

    private static final int MOST = 10_000;

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

    /** The datasets that the filters of the address let through, in its order. */
    @GET
    @Path("projects/{id}/diffusion" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format, @Context UriInfo uri) {
        Project project = seen.project(id);
        Locale locale = languages.locale();
        LocalDate today = LocalDate.now(clock);
        DiffusionMessages say = Words.in(DiffusionMessages.class, locale);
        InventoryMessages names = Words.in(InventoryMessages.class, locale);
        ListFile list = new ListFile(format, "diffusion-projet-" + id, say.columnDataset(), names.field(DatasetField.TITLE), say.columnDepartment(),
                say.columnBand(), say.columnState(), say.columnBlockers(), names.field(DatasetField.CHANNEL), names.field(DatasetField.LICENCE),
                names.field(DatasetField.RELEASE_FORMAT), names.field(DatasetField.UPDATE_FREQUENCY), names.field(DatasetField.UPDATER),
                names.field(DatasetField.WAVE), names.field(DatasetField.POSTPONED_REASON), say.columnDue());
        queries.ofProject(signedIn.actor(), id, seen.filter(project, uri.getQueryParameters()), DiffusionHead.sort(uri.getQueryParameters()),
                DiffusionHead.descending(uri.getQueryParameters()), today, 1, MOST).items().stream()
                .map(row -> DiffusionLine.of(row, today, false, locale)).forEach(line -> list.row(line.row().number(), line.row().title(),
                        line.row().departmentName(), line.row().band() == null ? null : line.row().band().name(), line.state(),
                        String.join(" ", line.blockers()), line.channels(), line.licence(), line.row().format(), line.frequency(),
                        line.row().updater(), line.row().wave(), line.row().postponedReason(), line.row().nextUpdateDue()));
        return list.file();
    }
}
