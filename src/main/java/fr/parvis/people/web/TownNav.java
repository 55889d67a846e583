package fr.parvis.people.web;

import fr.parvis.people.Accounts.TownName;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the menu of a town, the tag {@code town-nav}, asks of its reader; the session knows it, the database is not asked again. */
@Named("townNav")
@RequestScoped
public class TownNav {

    @Inject
    SignedIn signedIn;

    @Inject
    SecurityIdentity identity;

    /** The name of one of the reader's towns. */
    public String name(long townId) {
        List<TownName> towns = identity.getAttribute(SignInProvider.TOWNS);
        return towns == null ? "" : towns.stream().filter(one -> one.id() == townId).map(TownName::name).findFirst().orElse("");
    }

    /** Only the administrator is shown the way to the webhooks. */
    public boolean administers(long townId) {
        Actor actor = signedIn.actorOrNull();
        return actor != null && actor.has(townId, Role.ADMIN);
    }
}
