package fr.parvis.platform.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The style sheet, the scripts and the icon, at addresses that hold a fingerprint of them all: a browser keeps them for a year and still
 * gets new ones the minute they change. The two entry files name the others, so there is no list to keep.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final String ROOT = "assets/";
    private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";
    private static final String CHART = "META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";
    private static final Pattern CSS_IMPORT = Pattern.compile("@import url\\(\"([\\w./-]+)\"\\);");
    private static final Pattern JS_IMPORT = Pattern.compile("from \"\\./([\\w./-]+)\"");

    private final Map<String, Asset> files = new TreeMap<>();
    private final String version;

    @ConfigProperty(name = "quarkus.application.version")
    String release;

    Assets() {
        files.put("parvis.css", Asset.of("parvis.css", stylesheet()));
        files.put("favicon.svg", Asset.of("favicon.svg", read(ROOT + "favicon.svg")));
        files.put("htmx.js", Asset.of("htmx.js", read(HTMX)));
        files.put("chart.js", Asset.of("chart.js", read(CHART)));
        script("app.js");
        version = fingerprint();
    }

    /** Address of a file, such as {@code parvis.css}. */
    public String path(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("No such asset: " + name);
        }
        return "/assets/" + version + "/" + name;
    }

    /** Version of the product, as the footer shows it. */
    public String release() {
        return release;
    }

    void serve(@Observes Router router) {
        router.routeWithRegex("/assets/(?<version>[0-9a-f]+)/(?<name>[\\w./-]+)").method(HttpMethod.GET).method(HttpMethod.HEAD)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Asset asset = files.get(context.pathParam("name"));
        if (asset == null) {
            context.next();
            return;
        }
        boolean zip = String.valueOf(context.request().getHeader("Accept-Encoding")).contains("gzip");
        // A page opened before an update asks for a version that is gone: it gets today's file, which must not stay under the old address.
        boolean current = version.equals(context.pathParam("version"));
        HttpServerResponse response = context.response()
                .putHeader("Content-Type", asset.contentType())
                .putHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache")
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("Content-Encoding", zip ? "gzip" : "identity");
        byte[] body = zip ? asset.gzipped() : asset.plain();
        if (context.request().method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", Integer.toString(body.length)).end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }

    /** One response instead of one per component: the imports of the entry file, in their order. */
    private static byte[] stylesheet() {
        Matcher imports = CSS_IMPORT.matcher(text(ROOT + "parvis.css"));
        return imports.replaceAll(found -> Matcher.quoteReplacement(text(ROOT + found.group(1)))).getBytes(StandardCharsets.UTF_8);
    }

    /** A module, and those that it imports from its own folder. */
    private void script(String name) {
        byte[] content = read(ROOT + name);
        files.put(name, Asset.of(name, content));
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        JS_IMPORT.matcher(new String(content, StandardCharsets.UTF_8)).results()
                .map(found -> folder + found.group(1)).filter(imported -> !files.containsKey(imported)).toList().forEach(this::script);
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, asset) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(asset.plain());
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String text(String resource) {
        return new String(read(resource), StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the application: " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
