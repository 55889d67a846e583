package fr.parvis.inventory.web;

import fr.parvis.inventory.DatasetFilter;
import fr.parvis.inventory.DatasetQueries;
import fr.parvis.inventory.InventoryExport;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
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
import java.time.Clock;
import java.time.LocalDate;

/** The inventory as a file. */
@Path("/")
@Authenticated
public class ExportPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    PeopleQueries people;

    @Inject
    SeenDatasets seen;

    @Inject
    DatasetQueries queries;

    /** The datasets that the filters of the address let through. */
    @GET
    @Path("projects/{id}/datasets" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format, @Context UriInfo uri) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        DatasetFilter filter = seen.filter(project, uri.getQueryParameters(), inputs);
        inputs.orThrow();
        InventoryExport export = new InventoryExport(people.people(project.municipalityId()));
        ListFile list = new ListFile(format, "inventaire-projet-" + id, InventoryExport.headers());
        queries.whole(signedIn.actor(), id, filter, LocalDate.now(clock)).forEach(dataset -> list.row(export.row(dataset).toArray()));
        return list.file();
    }
}
