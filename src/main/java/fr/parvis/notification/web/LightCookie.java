package fr.parvis.notification.web;

import fr.parvis.notification.DecisionCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie of a light session: a secret that is sent to the page of its one link and to no other. */
@ApplicationScoped
class LightCookie {

    static final String NAME = "parvis_decision";

    @ConfigProperty(name = "parvis.url")
    String url;

    /** @param home the path of the link, which is known to exist */
    NewCookie open(String session, String home) {
        return new NewCookie.Builder(NAME).value(session).path(home).maxAge((int) DecisionCodes.LIGHT_SESSION.toSeconds()).httpOnly(true)
                .secure(url.startsWith("https:")).sameSite(NewCookie.SameSite.LAX).build();
    }
}
