package fr.parvis.inventory.web;

import fr.parvis.inventory.DatasetFilter;
import fr.parvis.inventory.DatasetQueries;
import fr.parvis.inventory.InventoryExport;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Csv;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Languages;
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
    @Path("projects/{id}/datasets.csv")
    @Produces(Csvs.TYPE)
    public Response csv(@PathParam("id") long id, @Context UriInfo uri) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        DatasetFilter filter = seen.filter(project, uri.getQueryParameters(), inputs);
        inputs.orThrow();
        Csv csv = new Csv(InventoryExport.headers().toArray(String[]::new));
        InventoryExport export = new InventoryExport(people.people(project.municipalityId()));
        queries.whole(signedIn.actor(), id, filter, LocalDate.now(clock)).forEach(dataset -> csv.row(export.row(dataset).toArray()));
        return Csvs.attachment(csv, "inventaire-projet-" + id + ".csv");
    }
}
