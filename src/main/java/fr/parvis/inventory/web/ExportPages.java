package fr.parvis.inventory.web;

import fr.parvis.inventory.DatasetFilter;
import fr.parvis.inventory.DatasetQueries;
import fr.parvis.inventory.InventoryExport;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.table.TableWriter;
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
import java.io.ByteArrayOutputStream;
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

    /** The datasets that the filters of the address let through, for any program. */
    @GET
    @Path("projects/{id}/datasets.csv")
    @Produces(Csvs.TYPE)
    public Response csv(@PathParam("id") long id, @Context UriInfo uri) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(id, uri, TableWriter.csv(out, InventoryExport.headers()));
        return Csvs.attachment(out, Csvs.TYPE, "inventaire-projet-" + id + ".csv");
    }

    /** The same, for people. */
    @GET
    @Path("projects/{id}/datasets.xlsx")
    @Produces(Csvs.WORKBOOK)
    public Response workbook(@PathParam("id") long id, @Context UriInfo uri) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(id, uri, TableWriter.xlsx(out, "Inventaire", InventoryExport.headers()));
        return Csvs.attachment(out, Csvs.WORKBOOK, "inventaire-projet-" + id + ".xlsx");
    }

    private void write(long id, UriInfo uri, TableWriter table) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        DatasetFilter filter = seen.filter(project, uri.getQueryParameters(), inputs);
        inputs.orThrow();
        InventoryExport export = new InventoryExport(people.people(project.municipalityId()));
        try (table) {
            queries.whole(signedIn.actor(), id, filter, LocalDate.now(clock)).forEach(dataset -> table.row(export.row(dataset)));
        }
    }
}
