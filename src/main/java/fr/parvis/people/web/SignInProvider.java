package fr.parvis.people.web;

import fr.parvis.people.DemoTokens;
import fr.parvis.people.Accounts;
import fr.parvis.people.Role;
import fr.parvis.platform.Changes;
import fr.parvis.platform.Unchanged;
import fr.parvis.platform.web.Replays;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds the person behind a cookie or a token; a session that was closed, a token that ended and a person who left give nobody. */
@ApplicationScoped
public class SignInProvider implements IdentityProvider<Credential> {

    /** The attribute of the security identity that holds the {@link Actor}. */
    static final String ACTOR = "actor";

    /** The attribute that holds the towns the person belongs to, by name: a list of {@link Accounts.TownName}. */
    static final String TOWNS = "towns";

    /** The attribute that holds the page session, to be renewed on the way. */
    static final String SESSION = "session";

    private static final int MOST_MET = 2000;

    @Inject
    Accounts accounts;

    @Inject
    DemoTokens demoTokens;

    @Inject
    Changes changes;

    private final Unchanged<Object, SecurityIdentity> met = new Unchanged<>(MOST_MET);

    @Override
    public Class<Credential> getRequestType() {
        return Credential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Credential credential, AuthenticationRequestContext context) {
        if (changes.known()) {
            SecurityIdentity before = met.get(changes.stampOf(Accounts.TABLES), credential.key());
            if (before != null) {
                return Uni.createFrom().item(before);
            }
        }
        return context.runBlocking(() -> Arc.container().instance(SignInProvider.class).get().identity(credential));
    }

    @ActivateRequestContext
    SecurityIdentity identity(Credential credential) {
        String stamp = changes.stampOf(Accounts.TABLES);
        if (!changes.known()) {
            // Asked of the database once for a request: here it stands for all tables.
            Optional.ofNullable(HttpSecurityUtils.getRoutingContextAttribute(credential)).ifPresent(request -> request.put(Replays.STAMP, stamp));
        }
        SecurityIdentity before = met.get(stamp, credential.key());
        if (before != null) {
            return before;
        }
        SecurityIdentity found = lookUp(credential);
        if (found != null) {
            met.keep(stamp, credential.key(), found, 1);
        }
        return found;
    }

    private SecurityIdentity lookUp(Credential credential) {
        Optional<Accounts.Known> known = credential.session() != null
                ? accounts.known(credential.session().personId(), credential.session().epoch())
                : ownerOf(credential.token()).flatMap(accounts::known);
        return known.<SecurityIdentity>map(found -> {
            QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal(found.actor().email())).addAttribute(ACTOR, found.actor()).addAttribute(TOWNS, found.towns());
            found.actor().memberships().stream().filter(held -> held.role() == Role.ADMIN).findAny()
                    .ifPresent(admin -> identity.addRole(Role.ADMIN.name()));
            if (credential.session() != null) {
                identity.addAttribute(SESSION, credential.session());
            }
            return identity.build();
        }).orElse(null);
    }

    private Optional<Long> ownerOf(String token) {
        Optional<Long> demo = demoTokens.ownerOf(token);
        return demo.isPresent() ? demo : accounts.ownerOfToken(token);
    }
}
