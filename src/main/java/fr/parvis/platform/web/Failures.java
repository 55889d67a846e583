package fr.parvis.platform.web;

import fr.parvis.platform.Words;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Words for the requests that end before a resource has a look at them: an address that cannot be read, a body over the limit, a form
 * without its token. The rest is told by the exception mappers.
 */
@ApplicationScoped
public class Failures {

    /** Just after the security headers, and before the limit that would answer without a word. */
    private static final int FIRST = Integer.MIN_VALUE + 1;

    /** Just after the server has noted how much it reads of a body that does not say its length. */
    private static final int AFTER_THE_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    @Inject
    ErrorPages pages;

    @Inject
    CurrentVertxRequest current;

    /** Of a form or a JSON object; the server itself takes as much as a {@link LargeBody}. */
    @ConfigProperty(name = "parvis.limits.max-body-size")
    MemorySize limit;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largest;

    @Inject
    @Any
    Instance<LargeBody> large;

    void watch(@Observes Router router) {
        router.route().order(FIRST).handler(this::measure);
        router.route().order(FIRST).failureHandler(this::explain);
        router.route().order(AFTER_THE_LIMIT).handler(this::narrow);
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 500}) {
            router.errorHandler(status, this::explain);
        }
    }

    private void measure(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > limitAt(context)) {
            // What is still on its way is not read: the connection cannot serve another request.
            context.response().putHeader("Connection", "close");
            answer(context, Problems.ofStatus(413, say(context)));
            return;
        }
        context.next();
    }

    private void narrow(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limitAt(context));
        context.next();
    }

    private long limitAt(RoutingContext context) {
        boolean sends = context.request().method() != HttpMethod.GET;
        boolean taken = sends && large.stream().anyMatch(one -> one.isTakenAt(context.request().path()));
        return (taken ? largest : limit).asLongValue();
    }

    private void explain(RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        int status = status(context);
        PlatformMessages say = say(context);
        answer(context, status >= 500 ? Problems.failure(context.failure(), context.request().path(), say) : Problems.ofStatus(status, say));
    }

    private static int status(RoutingContext context) {
        if (context.failure() instanceof ForbiddenException) {
            return 403;
        }
        if (context.failure() instanceof UnauthorizedException || context.failure() instanceof AuthenticationFailedException) {
            return 401;
        }
        return context.statusCode() < 400 ? 500 : context.statusCode();
    }

    private static PlatformMessages say(RoutingContext context) {
        return Words.in(PlatformMessages.class, Languages.asked(context.request()));
    }

    private void answer(RoutingContext context, Problem problem) {
        Locale locale = Languages.asked(context.request());
        context.response().setStatusCode(problem.getStatus()).putHeader("Content-Language", locale.getLanguage());
        if (Audience.of(context.request()) == Audience.PROGRAM) {
            context.response().putHeader("Content-Type", Problem.MEDIA_TYPE).end(problem.json());
        } else {
            context.response().putHeader("Content-Type", "text/html;charset=UTF-8").end(page(context, problem, locale));
        }
    }

    /** The layout asks request-scoped beans for its reader; here no one may have opened a request for them. */
    private String page(RoutingContext context, Problem problem, Locale locale) {
        ManagedContext request = Arc.container().requestContext();
        if (request.isActive()) {
            return pages.render(problem.getStatus(), problem.getTitle(), problem.getDetail(), locale);
        }
        request.activate();
        try {
            current.setCurrent(context);
            return pages.render(problem.getStatus(), problem.getTitle(), problem.getDetail(), locale);
        } finally {
            request.terminate();
        }
    }
}
