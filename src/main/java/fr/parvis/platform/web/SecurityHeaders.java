package fr.parvis.platform.web;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer tells the browser not to do, refusals and failures included. */
@ApplicationScoped
public class SecurityHeaders {

    static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Swagger UI writes scripts and styles into its page: it alone may. */
    static final String SWAGGER_POLICY = PAGE_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
            .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;

    @ConfigProperty(name = "parvis.url")
    String url;

    void guard(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).handler(context -> {
            context.addHeadersEndHandler(sent -> add(context));
            context.next();
        });
    }

    private void add(RoutingContext context) {
        String path = String.valueOf(context.request().path());
        MultiMap headers = context.response().headers();
        if (!developerTool(path)) {
            headers.set("Content-Security-Policy", path.startsWith("/q/swagger-ui") ? SWAGGER_POLICY : PAGE_POLICY);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        if (!headers.contains("Referrer-Policy")) {
            headers.set("Referrer-Policy", "same-origin");
        }
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (url.startsWith("https:")) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (path.startsWith("/public/")) {
            // Nobody is known there, and what is shown may be kept by a shared cache: no form, no cookie.
            context.response().removeCookie("parvis_form", false);
        }
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    private static boolean developerTool(String path) {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT && path.startsWith("/q/dev-ui");
    }
}
