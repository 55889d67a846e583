package fr.parvis.notification.web;

import fr.parvis.notification.DecisionLinkState;
import fr.parvis.notification.DecisionLinks;
import fr.parvis.notification.DecisionLinks.Opened;
import fr.parvis.notification.DecisionMessages;
import fr.parvis.notification.LinkView;
import fr.parvis.people.Actor;
import fr.parvis.people.Throttle;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.Function;

/** Stands between a link and what it opens: finds out who holds it, and says why it opens nothing. Whoever guesses links is slowed down. */
@RequestScoped
class DecisionDoor {

    /** Unknown links from one address within a quarter of an hour; a gateway that reads the mail of a whole town has but one. */
    private static final int MOST_GUESSES = 200;

    /** Codes, tries and links asked for from one address within the same time. */
    private static final int MOST_ACTS = 60;

    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DecisionRefused(LinkView view, String words, String signedInAs) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DecisionEntry(LinkView view, Forms form) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DecisionWait(String words) implements TemplateInstance {
    }

    @Inject
    Html html;

    @Inject
    Languages languages;

    @Inject
    SignedIn signedIn;

    @Inject
    Throttle throttle;

    @Inject
    CurrentVertxRequest current;

    @Inject
    Clock clock;

    @Inject
    DecisionLinks links;

    /** @param answer to a link that is known, whatever its state */
    Response behind(String secret, Function<Opened, Response> answer) {
        Cookie session = current.getCurrent().request().getCookie(LightCookie.NAME);
        Actor before = signedIn.actorOrNull();
        Opened opened = links.open(secret, before, session == null ? null : session.getValue());
        if (opened.state() == DecisionLinkState.UNKNOWN) {
            // Only who guesses waits: behind one address there may be a whole mairie with links that are known.
            long wait = throttle.attempt(guesses(), MOST_GUESSES);
            return discreet(wait > 0 ? later(wait) : refused(opened, secret));
        }
        if (before == null && opened.recipient() != null) {
            signedIn.letIn(opened.recipient());
            languages.prefer(opened.recipient().language());
        }
        return discreet(opened.state() == DecisionLinkState.FORWARDED ? refused(opened, secret) : answer.apply(opened));
    }

    /** Counts a mail asked for through this link; the page that says how long to wait when there were too many, null otherwise. */
    Response throttled(String what, Opened opened, int most) {
        long wait = throttle.attempt("decision-" + what + ":" + opened.linkId(), most);
        wait = wait > 0 ? wait : throttle.attempt("decision-" + what + "-from:" + host(), MOST_ACTS);
        return wait > 0 ? later(wait) : null;
    }

    Response refused(Opened opened, String secret) {
        Actor actor = signedIn.actorOrNull();
        boolean forwarded = opened.state() == DecisionLinkState.FORWARDED;
        return html.of(opened.state().status(), new DecisionRefused(LinkView.of(opened, secret, clock.instant(), languages.locale()), say().state(opened.state()),
                forwarded ? say().signedInAs(actor.name()) : null));
    }

    Response entry(int status, Opened opened, String secret, Forms form) {
        return html.of(status, new DecisionEntry(LinkView.of(opened, secret, clock.instant(), languages.locale()), form));
    }

    /** A gate commits the town: it asks for the password. */
    Response signIn(String secret) {
        return html.seeOther("/sign-in?next=" + home(secret));
    }

    static String home(String secret) {
        return "/decide/" + secret;
    }

    private Response later(long seconds) {
        return Response.fromResponse(html.of(429, new DecisionWait(say().tooMany((int) ((seconds + 59) / 60))))).header("Retry-After", seconds).build();
    }

    /** The address holds the secret: it goes to nobody, into no store and no index. */
    private static Response discreet(Response answer) {
        return Response.fromResponse(answer).header("Referrer-Policy", "no-referrer").header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex, nofollow").build();
    }

    private String guesses() {
        return "decision:" + host();
    }

    private String host() {
        return current.getCurrent().request().remoteAddress().host();
    }

    private DecisionMessages say() {
        return Words.in(DecisionMessages.class, languages.locale());
    }
}
