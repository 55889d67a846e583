package fr.parvis.people.web;

import fr.parvis.people.Actor;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** The person who makes this request. */
@RequestScoped
public class SignedIn {

    @Inject
    SecurityIdentity identity;

    private Actor admitted;

    /** @throws NullPointerException on a route that asks nobody to sign in */
    public Actor actor() {
        return Objects.requireNonNull(actorOrNull(), "Nobody has signed in");
    }

    public Actor actorOrNull() {
        Actor actor = identity.getAttribute(SignInProvider.ACTOR);
        return actor == null ? admitted : actor;
    }

    /** For this request alone, where nobody has signed in: somebody whom a link from a mail let in to one decision. */
    public void letIn(Actor actor) {
        admitted = actor;
    }
}
