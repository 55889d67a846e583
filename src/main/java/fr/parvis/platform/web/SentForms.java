package fr.parvis.platform.web;

import fr.parvis.platform.SentBefore;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a form that was sent before with the page it stands on, which says so: loaded again, that page sends nothing. */
@RequestScoped
public class SentForms {

    @Inject
    Languages languages;

    @Inject
    Flash flash;

    @Inject
    Html html;

    @ServerExceptionMapper
    Response again(SentBefore form, UriInfo uri) {
        flash.say(Words.in(PlatformMessages.class, languages.locale()).formSentBefore());
        return html.seeOther(uri.getRequestUri().getRawPath());
    }
}
