package fr.parvis.intake.web;

import fr.parvis.intake.DatasetImport;
import fr.parvis.intake.ImportQueries;
import fr.parvis.intake.IntakePageMessages;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The lists of imports as files. */
@Path("/")
@Authenticated
public class ImportExportPages {

    @Inject
    Languages languages;

    @Inject
    SeenImports seen;

    @Inject
    ImportQueries queries;

    @GET
    @Path("projects/{id}/imports" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response file(@PathParam("id") long id, @PathParam("format") String format) {
        seen.run(id);
        IntakePageMessages say = Words.in(IntakePageMessages.class, languages.locale());
        ListFile list = new ListFile(format, "imports-projet-" + id, say.columnFile(), say.columnState(), say.columnResult(), say.columnBy(),
                say.columnAt());
        queries.ofProject(id).stream().map(one -> ImportRow.of(one, languages.locale())).forEach(one -> list.row(one.name(), one.state(),
                say.result(one.added(), one.changed(), one.duplicates(), one.refused()), one.by(), one.at()));
        return list.file();
    }

    /** What is wrong with the file, so that it can be mended where it was made. */
    @GET
    @Path("imports/{id}/faults" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response faults(@PathParam("id") long id, @PathParam("format") String format) {
        DatasetImport one = seen.seen(id);
        IntakePageMessages say = Words.in(IntakePageMessages.class, languages.locale());
        ListFile list = new ListFile(format, "erreurs-import-" + id, say.columnLine(), say.columnColumn(), say.columnMessage());
        queries.faults(one.id).forEach(fault -> list.row(fault.line, fault.columnName, fault.message));
        return list.file();
    }
}
