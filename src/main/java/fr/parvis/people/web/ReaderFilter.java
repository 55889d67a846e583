package fr.parvis.people.web;

import fr.parvis.people.Accounts.TownName;
import fr.parvis.people.Actor;
import fr.parvis.people.DemoMark;
import fr.parvis.people.DemoTokens;
import fr.parvis.people.MessageCount;
import fr.parvis.people.PeopleMessages;
import fr.parvis.people.Role;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.Viewer;
import fr.parvis.platform.web.Viewer.Note;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells the frame of each page who reads it and in which language, leads to the set-up while there is none, and keeps sessions alive. */
public class ReaderFilter {

    private static final String SET_UP = "/setup";

    /** So many towns fit into the menu; who has more finds them in the portfolio. */
    private static final int MOST_TOWNS = 4;

    /** A larger number says no more and takes the room of the next entry. */
    private static final int MOST_SHOWN = 99;

    @Inject
    SecurityIdentity identity;

    @Inject
    DemoMark mark;

    @Inject
    DemoTokens demo;

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @Inject
    Viewer viewer;

    @Inject
    MessageCount messages;

    @Inject
    SessionCookie cookies;

    @ServerRequestFilter
    public Response meet(UriInfo uri) {
        String path = uri.getPath();
        if (!mark.isSetUp() && !path.startsWith(SET_UP) && !path.equals("/accessibility")) {
            return notSetUp(path, uri);
        }
        if (path.startsWith("/api/")) {
            return null;
        }
        if (demo.running()) {
            viewer.markDemonstration();
        }
        Actor actor = identity.getAttribute(SignInProvider.ACTOR);
        if (actor != null) {
            introduce(actor);
        }
        return null;
    }

    private Response notSetUp(String path, UriInfo uri) {
        if (!path.startsWith("/api/") && !path.startsWith("/public/")) {
            return Response.seeOther(URI.create(SET_UP)).build();
        }
        PeopleMessages say = Words.in(PeopleMessages.class, languages.locale());
        return problems.answer(Problem.of(503).type("not-set-up").title(say.notSetUpTitle()).detail(say.notSetUpDetail()), uri);
    }

    private void introduce(Actor actor) {
        languages.prefer(actor.language());
        PeopleMessages say = Words.in(PeopleMessages.class, languages.locale());
        List<TownName> towns = identity.getAttribute(SignInProvider.TOWNS);
        viewer.signIn(actor.name(), towns.size() == 1 ? towns.get(0).name() : null);
        viewer.offer(say.navWaiting(), "/");
        viewer.offer(say.navProjects(), "/projects");
        viewer.offer(say.navMessages(), "/notifications", () -> unread(actor, say));
        if (towns.size() > 1) {
            viewer.offer(say.navPortfolio(), "/portfolio");
        }
        if (towns.size() <= MOST_TOWNS) {
            towns.forEach(town -> viewer.offer(towns.size() == 1 ? say.navMunicipality() : town.name(), "/municipalities/" + town.id()));
        }
        if (actor.municipalityIds().stream().anyMatch(town -> actor.has(town, Role.ADMIN))) {
            viewer.offer(say.navOutbox(), "/outbox");
        }
    }

    private Note unread(Actor actor, PeopleMessages say) {
        long number = messages.unread(actor);
        return number == 0 ? null : new Note(number > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(number), say.navUnread(number));
    }

    @ServerResponseFilter
    public void renew(ContainerRequestContext request, ContainerResponseContext response) {
        SessionCookie.Session session = identity.getAttribute(SignInProvider.SESSION);
        boolean says = response.getHeaders().containsKey(HttpHeaders.SET_COOKIE);
        if (session != null && !says && cookies.toRenew(session)) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookies.open(session.personId(), session.epoch()));
        }
    }
}
