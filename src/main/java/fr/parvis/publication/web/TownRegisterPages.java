package fr.parvis.publication.web;

import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.publication.Register;
import fr.parvis.publication.RegisterFiles;
import fr.parvis.publication.RegisterFiles.RipLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The registers of a town for its own people, at any time: what the public reads, or would read if the town served them. */
@Path("/")
@Authenticated
public class TownRegisterPages {

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RipPreview(long projectId, String project, String town, List<String> header, List<RipLine> lines) implements TemplateInstance {
    }

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    SeenDiffusion seen;

    @Inject
    RegisterFiles files;

    /** The répertoire des informations publiques as its public page shows it. */
    @GET
    @Path("projects/{id}/diffusion/registers/rip")
    @Produces(MediaType.TEXT_HTML)
    public Response rip(@PathParam("id") long id) {
        Project project = seen.project(id);
        return html.ok(new RipPreview(project.id, project.title, project.municipality.name, Register.RIP.header(), files.ripLines(project.municipality)));
    }

    /** A register as its public file, or as a workbook for people. */
    @GET
    @Path("projects/{id}/diffusion/registers/{register}" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response file(@PathParam("id") long id, @PathParam("register") String name, @PathParam("format") String format) {
        Project project = seen.project(id);
        Register register = Register.filed(name).orElseThrow(() -> Problems.notFound(languages.locale()));
        if (format.equals("csv")) {
            return Response.ok(files.csv(register, project.municipality), Csvs.TYPE)
                    .header("Content-Disposition", "attachment; filename=\"" + register.file() + ".csv\"").build();
        }
        ListFile list = new ListFile(format, register.file(), register.header());
        files.rows(register, project.municipality).forEach(row -> list.row(row.toArray()));
        return list.file();
    }
}
