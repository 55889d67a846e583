package fr.parvis.publication.web;

import fr.parvis.people.Municipality;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.publication.Register;
import fr.parvis.publication.RegisterFiles;
import fr.parvis.publication.RegisterFiles.RipLine;
import fr.parvis.publication.RegisterTables;
import fr.parvis.publication.Registers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The registers of a town at their public addresses, for anybody, once the town has switched them on. */
@Path("/")
@PermitAll
@Tag(name = "registers")
public class RegisterPages {

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RipPage(String town, String inseeCode, List<String> header, List<RipLine> lines) implements TemplateInstance {
    }

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Registers registers;

    @Inject
    RegisterFiles files;

    /** The répertoire des informations publiques (CRPA, L322-6) as a page. */
    @GET
    @Path("public/{municipality}/rip")
    @Produces(MediaType.TEXT_HTML)
    public Response rip(@PathParam("municipality") String inseeCode) {
        Municipality town = town(inseeCode);
        return html.ok(new RipPage(town.name, town.inseeCode, RegisterTables.RIP, files.ripLines(town)));
    }

    /** The five items of CRPA R322-7. */
    @GET
    @Path("public/{municipality}/rip.csv")
    @Produces(Csvs.TYPE)
    public String ripCsv(@PathParam("municipality") String inseeCode) {
        return files.csv(Register.RIP, town(inseeCode));
    }

    /** {@code scdl/catalogue} 0.1.3: published datasets only. */
    @GET
    @Path("public/{municipality}/catalogue-scdl.csv")
    @Produces(Csvs.TYPE)
    public String scdl(@PathParam("municipality") String inseeCode) {
        return files.csv(Register.SCDL, town(inseeCode));
    }

    /** {@code etalab/schema-catalogue-donnees} 0.3.0. */
    @GET
    @Path("public/{municipality}/catalogue.csv")
    @Produces(Csvs.TYPE)
    public String catalogue(@PathParam("municipality") String inseeCode) {
        return files.csv(Register.CATALOGUE, town(inseeCode));
    }

    private Municipality town(String inseeCode) {
        return registers.serving(inseeCode).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
