package fr.parvis.platform.web;

import fr.parvis.platform.Excerpt;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One sentence said on the next page: «C’est enregistré». It travels in a cookie that we sign and that the layout takes once. */
@Named("flash")
@RequestScoped
public class Flash {

    static final String COOKIE = "parvis-flash";
    private static final int MOST_CHARACTERS = 500;
    private static final int SECONDS = 60;

    @Inject
    CurrentVertxRequest current;

    @Inject
    FlashSeal seal;

    /** Says this on the page that the reader sees next. */
    public void say(String message) {
        String text = Excerpt.of(message, MOST_CHARACTERS);
        current.getCurrent().response().addCookie(cookie(seal.close(text), SECONDS));
    }

    /** What was said before, or null; saying it forgets it. */
    public String taken() {
        RoutingContext context = current.getCurrent();
        // What is public may be kept by a cache: it tells nobody what somebody else has just done.
        boolean shown = context != null && Audience.of(context.request()) == Audience.PERSON;
        Cookie cookie = shown ? context.request().getCookie(COOKIE) : null;
        if (cookie == null) {
            return null;
        }
        context.response().addCookie(cookie("", 0));
        return seal.open(cookie.getValue());
    }

    private Cookie cookie(String value, int seconds) {
        return Cookie.cookie(COOKIE, value).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.LAX).setMaxAge(seconds)
                .setSecure(current.getCurrent().request().isSSL());
    }
}
