package fr.parvis.platform.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;

/** How pages leave the house: whole, in the reader's language, with the status that tells what happened. */
@RequestScoped
public class Html {

    private static final String TYPE = MediaType.TEXT_HTML + ";charset=UTF-8";

    @Inject
    Languages languages;

    public Response ok(TemplateInstance page) {
        return of(200, page);
    }

    /** 422: the form again, with what was typed and what is wrong with it. */
    public Response refused(TemplateInstance page) {
        return of(422, page);
    }

    public Response of(int status, TemplateInstance page) {
        Locale locale = languages.locale();
        // Rendered here and not by the framework, so that a page that fails becomes an error page and the flash cookie can still be taken.
        String body = NamedErrors.on(page.setLocale(locale).render());
        return Response.status(status).type(TYPE).header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage()).entity(body).build();
    }

    /** 303: what was asked is done, look there. The path is ours and starts with one slash. */
    public Response seeOther(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.startsWith("/\\")) {
            throw new IllegalArgumentException("Not a path of ours: " + path);
        }
        return Response.status(Response.Status.SEE_OTHER).location(URI.create(path)).build();
    }
}
