package fr.parvis.gap.web;

import fr.parvis.gap.GapMessages;
import fr.parvis.gap.GapPageMessages;
import fr.parvis.gap.GapQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Collectors;

/** The gaps as a file. */
@Path("/")
@Authenticated
public class GapExportPages {

    private static final int MOST = 10_000;

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenGaps seen;

    @Inject
    GapQueries queries;

    /** The gaps that the filters of the address let through. */
    @GET
    @Path("projects/{id}/gaps" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response csv(@PathParam("id") long id, @PathParam("format") String format, @Context UriInfo uri) {
        Project project = seen.project(id);
        GapPageMessages say = Words.in(GapPageMessages.class, languages.locale());
        ListFile list = new ListFile(format, "ecarts-projet-" + id, say.columnDepartment(), say.columnDataset(), say.columnKind(),
                say.columnSeverity(), say.columnGap(), say.columnAction(),
                say.columnOwner(), say.columnOpened(), say.columnClosed(), say.columnReason());
        queries.ofProject(signedIn.actor(), id, seen.filter(project, uri.getQueryParameters()), 1, MOST).items().stream()
                .map(row -> GapLine.of(row, languages.locale())).forEach(one -> list.row(one.row().departmentName(), one.row().number(), one.kind(),
                        one.severity(), one.row().words(), one.row().action(), one.row().owner(), one.row().openedAt(), one.row().closedAt(),
                        one.reason()));
        return list.file();
    }

    /** Every department against the lead's list. */
    @GET
    @Path("projects/{id}/coherence" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response coherence(@PathParam("id") long id, @PathParam("format") String format) {
        Project project = seen.project(id);
        GapPageMessages say = Words.in(GapPageMessages.class, languages.locale());
        GapMessages words = Words.in(GapMessages.class, languages.locale());
        ListFile list = new ListFile(format, "coherence-projet-" + id, say.columnDepartment(), say.columnLines(), say.columnConfirmed(),
                say.columnWaiting(), say.columnGaps(), say.columnCoherence());
        queries.comparison(project).stream().map(one -> DepartmentLine.of(one, words)).forEach(one -> list.row(one.row().name(), one.row().lines(),
                one.row().confirmed(), one.row().waiting(), one.kinds().stream().map(kind -> kind.label() + " " + kind.value())
                        .collect(Collectors.joining(", ")), one.coherence()));
        return list.file();
    }
}
