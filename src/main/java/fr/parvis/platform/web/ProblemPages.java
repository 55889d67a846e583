package fr.parvis.platform.web;

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

/** Where the {@code type} of a problem leads: what it means and what to do. Open to all, who signs in or not. */
@Path("/problems")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ProblemPages {

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProblemPage(ProblemKind kind, String path) implements TemplateInstance {
    }

    @Inject
    Html html;

    @Inject
    Languages languages;

    @GET
    @Path("{kind}")
    public Response explain(@PathParam("kind") String path) {
        ProblemKind kind = ProblemKind.at(path).orElseThrow(() -> Problems.notFound(languages.locale()));
        return html.ok(new ProblemPage(kind, kind.path()));
    }
}
