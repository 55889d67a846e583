package fr.parvis.people.web;

import fr.parvis.people.DemoMark;
import fr.parvis.people.PeopleMessages;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Leads every page of an empty installation to its set-up, before anybody is asked to sign in. Costs nothing once it is set up. */
@ApplicationScoped
public class SetupGate {

    /** After the security headers, before everything that answers. */
    private static final int EARLY = -10_000;

    @Inject
    DemoMark mark;

    void watch(@Observes Router router) {
        router.route().order(EARLY).handler(this::lead);
    }

    private void lead(RoutingContext context) {
        if (mark.isKnown() || !leads(context.normalizedPath())) {
            context.next();
            return;
        }
        context.request().pause();
        context.vertx().executeBlocking(mark::isSetUp).onComplete(setUp -> {
            context.request().resume();
            if (setUp.failed()) {
                context.fail(setUp.cause());
            } else if (setUp.result()) {
                context.next();
            } else if (isProgram(context.normalizedPath())) {
                explain(context);
            } else {
                context.response().setStatusCode(303).putHeader("Location", "/setup").end();
            }
        });
    }

    private static boolean leads(String path) {
        return !path.startsWith("/setup") && !path.startsWith("/accessibility") && !path.startsWith("/problems/")
                && !path.startsWith("/assets/") && !path.startsWith("/q/");
    }

    private static boolean isProgram(String path) {
        return path.startsWith("/api/") || path.startsWith("/public/");
    }

    /** A program is told in its own way that there is nothing to talk to yet. */
    private static void explain(RoutingContext context) {
        PeopleMessages say = Words.in(PeopleMessages.class, Languages.asked(context.request()));
        Problem problem = Problem.of(503).type("not-set-up").title(say.notSetUpTitle()).detail(say.notSetUpDetail());
        context.response().setStatusCode(503).putHeader("Content-Type", Problem.MEDIA_TYPE).end(problem.json());
    }
}
