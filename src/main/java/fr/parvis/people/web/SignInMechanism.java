package fr.parvis.people.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pages take the session cookie and nothing else; the API and the metrics take a bearer token (RFC 6750) and nothing else, so that no
 * page of another site can make a browser call the API. What needs nobody's name (assets, health) is not looked at.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    /** REST routes look past them: {@code /api;a=b/v1/me} is the API too. */
    private static final Pattern MATRIX_PARAMETERS = Pattern.compile(";[^/]*");

    @Inject
    SessionCookie cookies;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        Credential credential = credential(request);
        if (credential == null) {
            return Uni.createFrom().nullItem();
        }
        HttpSecurityUtils.setRoutingContextAttribute(credential, request);
        Uni<SecurityIdentity> identity = providers.authenticate(credential);
        // A token that is refused is told; a session that was closed is nobody's, and leads to the sign-in page like none at all.
        return credential.session() == null ? identity : identity.onFailure(AuthenticationFailedException.class).recoverWithNull();
    }

    private Credential credential(RoutingContext request) {
        String path = MATRIX_PARAMETERS.matcher(request.normalizedPath()).replaceAll("");
        if (path.startsWith("/api/") || path.startsWith("/q/metrics")) {
            String header = request.request().getHeader("Authorization");
            return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? Credential.token(header.substring(BEARER.length()).strip()) : null;
        }
        if (path.startsWith("/assets/") || path.startsWith("/static/") || path.startsWith("/webjars/") || path.startsWith("/q/")
                || path.startsWith("/public/")) {
            return null;
        }
        Cookie cookie = request.request().getCookie(SessionCookie.NAME);
        return cookie == null ? null : cookies.read(cookie.getValue()).map(Credential::session).orElse(null);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Credential.class);
    }
}
