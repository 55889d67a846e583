package fr.parvis.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.platform.Changes;
import fr.parvis.platform.Unchanged;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives the answer of a {@link Replayed} route again while nothing was written. Who asks has been made out before, and what they may do is
 * written in the database like everything else: whoever loses a right has changed the stamp.
 */
@Singleton
public class Replays {

    /** Where a request keeps the stamp that was read when it was found out who asks, if it was asked of the database. */
    public static final String STAMP = Changes.class.getName();

    /** Bytes of all answers together, packed ones included: some two hundred pages. */
    private static final long MOST = 12L << 20;

    private static final String FORM_COOKIE = "parvis_form=";
    private static final String TAKEN_UNDER = Replays.class.getName();

    /**
     * All that an answer may depend on beside the database. The cookies hold the session, the token of the forms and what is said once.
     */
    record Asked(String uri, String cookies, String authorization, String languages, String accept) {

        /** A browser without a token gets a new one with its page; what is said once is not said again. */
        boolean repeatable() {
            return authorization != null || cookies != null && cookies.contains(FORM_COOKIE) && !cookies.contains(Flash.COOKIE);
        }

        static Asked of(HttpServerRequest request) {
            return new Asked(request.uri(), request.getHeader(HttpHeaders.COOKIE), request.getHeader(HttpHeaders.AUTHORIZATION),
                    request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.getHeader(HttpHeaders.ACCEPT));
        }
    }

    /** What was answered; packed for browsers the first time one of them asks again. */
    private static final class Given {

        private final MultivaluedMap<String, Object> headers;
        private final byte[] body;
        private volatile byte[] packed;

        Given(MultivaluedMap<String, Object> headers, byte[] body) {
            this.headers = headers;
            this.body = body;
        }

        Response again(boolean gzip) {
            Response.ResponseBuilder again = Response.ok(gzip ? packed() : body);
            headers.forEach((name, values) -> values.forEach(value -> again.header(name, value)));
            return again.build();
        }

        private byte[] packed() {
            if (packed == null) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                    gzip.write(body);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
                packed = bytes.toByteArray();
            }
            return packed;
        }
    }

    private record Moment(String stamp, Asked asked) {
    }

    private final Unchanged<Asked, Given> given = new Unchanged<>(MOST);

    @Inject
    Changes changes;

    @Inject
    CurrentVertxRequest current;

    @Inject
    ObjectMapper json;

    /** After who asks is known and what the forms’ token is. */
    @Replayed
    @ServerRequestFilter(priority = Priorities.USER + 1)
    public Response replay(ContainerRequestContext request) {
        Asked asked = Asked.of(current.getCurrent().request());
        if (!asked.repeatable()) {
            return null;
        }
        String read = current.getCurrent().get(STAMP);
        Moment now = new Moment(read == null ? changes.stamp() : read, asked);
        Given before = given.get(now.stamp(), now.asked());
        if (before == null) {
            request.setProperty(TAKEN_UNDER, now);
            return null;
        }
        boolean gzip = AcceptedCodings.gzip(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        if (gzip) {
            // On the answer itself, where the server looks whether there is something left to pack.
            current.getCurrent().response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return before.again(gzip);
    }

    /** Before all others have added theirs: a cookie that another filter adds is not part of what is said again. */
    @Replayed
    @ServerResponseFilter(priority = Priorities.USER + 1)
    public void remember(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        Moment then = (Moment) request.getProperty(TAKEN_UNDER);
        if (then == null || response.getStatus() != 200) {
            return;
        }
        Object said = response.getEntity();
        byte[] body = said instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(said);
        response.setEntity(body);
        given.keep(then.stamp(), then.asked(), new Given(new MultivaluedHashMap<>(response.getHeaders()), body), 2L * body.length);
    }
}
