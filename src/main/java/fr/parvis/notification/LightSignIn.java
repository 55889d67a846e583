package fr.parvis.notification;

import fr.parvis.platform.Fingerprint;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/** How somebody without a session shows that a link is theirs: a code that is mailed to them, and the light session it opens for this one decision. */
@Embeddable
public class LightSignIn {

    /** So long a code can be typed. */
    static final Duration CODE = Duration.ofMinutes(10);

    /** As long as is needed to read and decide. */
    static final Duration SESSION = Duration.ofMinutes(30);

    static final int MOST_TRIES = 5;

    /** More are not sent for one link: fifty guesses at a million codes are all that anybody ever gets. */
    static final int MOST_CODES = 10;

    private String codeHash;
    private Instant codeUntil;
    private int codeTries;
    private int codesSent;
    private String sessionHash;
    private Instant sessionUntil;
    private int sessionEpoch;

    boolean moreCodes() {
        return codesSent < MOST_CODES;
    }

    /** Whether a code was sent that can still be typed. */
    boolean awaitsCode(Instant now) {
        return codeHash != null && now.isBefore(codeUntil) && codeTries < MOST_TRIES;
    }

    /** The hash is made with the secret of the link, which nobody keeps: a million codes are soon tried on a stolen table. */
    void expect(String code, String secret, Instant now) {
        codeHash = hash(code, secret);
        codeUntil = now.plus(CODE);
        codeTries = 0;
        codesSent++;
    }

    /** Whether this is the code, which is good for once; each try counts. */
    boolean proves(String typed, String secret, Instant now) {
        if (!awaitsCode(now)) {
            return false;
        }
        codeTries++;
        boolean right = same(codeHash, hash(typed, secret));
        if (right) {
            codeHash = null;
        }
        return right;
    }

    int triesLeft() {
        return codeHash == null ? 0 : MOST_TRIES - codeTries;
    }

    /**
     * Lets one browser in; another one that was let in before no longer is.
     *
     * @param epoch of the person's sessions: whoever closes them everywhere closes this one
     */
    void letIn(String session, int epoch, Instant now) {
        sessionHash = Fingerprint.of(session);
        sessionUntil = now.plus(SESSION);
        sessionEpoch = epoch;
    }

    boolean hasLetIn(String session, int epoch, Instant now) {
        return session != null && sessionHash != null && now.isBefore(sessionUntil) && sessionEpoch == epoch && same(sessionHash, Fingerprint.of(session));
    }

    private static String hash(String code, String secret) {
        return Fingerprint.of(secret + " " + code);
    }

    private static boolean same(String kept, String given) {
        return MessageDigest.isEqual(kept.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }
}
