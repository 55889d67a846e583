package fr.parvis.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookie of a page session: who, with which count of closed sessions, until when; encrypted and authenticated with AES-GCM (NIST SP
 * 800-38D, 256-bit key, random 96-bit nonce), so that it can be neither read nor made elsewhere. Nothing is kept on the server but the
 * person's count.
 */
@ApplicationScoped
public class SessionCookie {

    static final String NAME = "parvis_session";

    /** A working day and a bit; renewed on the way once half of it is over. */
    private static final Duration HOLDS = Duration.ofHours(12);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Clock clock;

    @ConfigProperty(name = "parvis.session-key")
    String key;

    @ConfigProperty(name = "parvis.url")
    String url;

    /** What the cookie says. */
    public record Session(long personId, int epoch, Instant until) {
    }

    NewCookie open(long personId, int epoch) {
        Instant until = clock.instant().plus(HOLDS);
        ByteBuffer words = ByteBuffer.allocate(20).putLong(personId).putInt(epoch).putLong(until.getEpochSecond());
        return cookie(seal(words.array()), (int) HOLDS.toSeconds());
    }

    NewCookie closed() {
        return cookie("", 0);
    }

    /** Whether a session is past half its time, so that people who work are not signed out in the middle. */
    boolean toRenew(Session session) {
        return session.until().isBefore(clock.instant().plus(HOLDS.dividedBy(2)));
    }

    /** What the cookie says, if it is ours and still holds. */
    public Optional<Session> read(String value) {
        try {
            ByteBuffer words = ByteBuffer.wrap(unseal(Base64.getUrlDecoder().decode(value)));
            Session session = new Session(words.getLong(), words.getInt(), Instant.ofEpochSecond(words.getLong()));
            return session.until().isAfter(clock.instant()) ? Optional.of(session) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException | java.nio.BufferUnderflowException notOurs) {
            return Optional.empty();
        }
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(NAME).value(value).path("/").maxAge(maxAge).httpOnly(true).secure(url.startsWith("https:"))
                .sameSite(NewCookie.SameSite.LAX).build();
    }

    private String seal(byte[] words) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(words);
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", impossible);
        }
    }

    private byte[] unseal(byte[] value) throws GeneralSecurityException {
        if (value.length <= NONCE_BYTES) {
            throw new IllegalArgumentException("Too short to be a session");
        }
        byte[] nonce = java.util.Arrays.copyOf(value, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(value, NONCE_BYTES, value.length - NONCE_BYTES);
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(Base64.getDecoder().decode(key), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
