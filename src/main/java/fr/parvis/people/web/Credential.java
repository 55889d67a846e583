package fr.parvis.people.web;

import fr.parvis.platform.Fingerprint;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a request came with to say who it is from. */
public final class Credential extends BaseAuthenticationRequest {

    private final SessionCookie.Session session;
    private final String token;

    private Credential(SessionCookie.Session session, String token) {
        this.session = session;
        this.token = token;
    }

    static Credential session(SessionCookie.Session session) {
        return new Credential(session, null);
    }

    static Credential token(String token) {
        return new Credential(null, token);
    }

    /** The page session; null when the request came with a token. */
    SessionCookie.Session session() {
        return session;
    }

    String token() {
        return token;
    }

    /** What two credentials of the same person and session have in common; nothing that could be used to sign in. */
    Object key() {
        return session != null ? session : Fingerprint.of(token);
    }
}
