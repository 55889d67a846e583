package fr.parvis.platform.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/**
 * The language of this request. For programs ({@code /api}, {@code /public}) {@code Accept-Language} alone decides; for pages the person's
 * own setting comes first. French when nothing fits.
 */
@Named("languages")
@RequestScoped
public class Languages {

    private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    @Inject
    CurrentVertxRequest current;

    private Locale preferred;

    /** The setting of the person who is signed in: {@code fr}, {@code en}, or null for none. */
    public void prefer(String language) {
        preferred = language == null ? null : SPOKEN.stream().filter(spoken -> spoken.getLanguage().equals(language)).findFirst().orElse(null);
    }

    public Locale locale() {
        RoutingContext context = current.getCurrent();
        if (context == null) {
            return preferred == null ? Locale.FRENCH : preferred;
        }
        return preferred == null || Audience.of(context.request()) == Audience.PROGRAM ? asked(context.request()) : preferred;
    }

    /** {@code fr} or {@code en}, for the {@code lang} attribute. */
    public String tag() {
        return locale().getLanguage();
    }

    /** What {@code Accept-Language} asks for. */
    public static Locale asked(HttpServerRequest request) {
        return best(request.getHeader("Accept-Language"));
    }

    static Locale best(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 500) {
            return Locale.FRENCH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return found == null ? Locale.FRENCH : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.FRENCH;
        }
    }
}
