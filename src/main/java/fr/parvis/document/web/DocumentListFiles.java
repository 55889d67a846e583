package fr.parvis.document.web;

import fr.parvis.document.DocumentMessages;
import fr.parvis.document.DocumentQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The list of a project's documents to take away. */
@Path("/")
@Authenticated
public class DocumentListFiles {

    private static final int MOST = 10_000;

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    DocumentQueries queries;

    @Inject
    DocumentViews views;

    @GET
    @Path("projects/{id}/documents" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format, @QueryParam("q") String typed) {
        Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
        Inputs inputs = new Inputs(languages.locale());
        String words = inputs.optional("q", typed, 200);
        inputs.orThrow();
        DocumentMessages say = Words.in(DocumentMessages.class, languages.locale());
        ListFile list = new ListFile(format, "documents-projet-" + id, say.columnTitle(), say.columnFile(), say.columnOf(), say.columnBy(), say.columnHash());
        List<DocumentQueries.DocumentRow> rows = queries.ofProject(id, words, 1, MOST).items();
        List<DocumentViews.Line> lines = views.lines(rows);
        for (int i = 0; i < rows.size(); i++) {
            list.row(rows.get(i).title(), rows.get(i).name(), lines.get(i).of(), rows.get(i).addedBy(), rows.get(i).sha256());
        }
        return list.file();
    }
}
