package fr.parvis.platform.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The declaration of accessibility that article 47 of the law of 11 February 2005 asks of every public service online. */
@Path("/accessibility")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class AccessibilityPages {

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Accessibility(String contact) implements TemplateInstance {
    }

    @Inject
    Html html;

    @ConfigProperty(name = "quarkus.mailer.from")
    String contact;

    @GET
    public Response declaration() {
        return html.ok(new Accessibility(contact));
    }
}
