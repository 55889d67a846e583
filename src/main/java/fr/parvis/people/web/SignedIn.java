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

    /** @throws NullPointerException on a route that asks nobody to sign in */
    public Actor actor() {
        return Objects.requireNonNull(actorOrNull(), "Nobody has signed in");
    }

    public Actor actorOrNull() {
        return identity.getAttribute(SignInProvider.ACTOR);
    }
}
