package fr.parvis.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Where randomness comes from. */
@ApplicationScoped
public class Secrets {

    private final SecureRandom random = new SecureRandom();

    /** Six digits, to be typed from a mail; good for a few tries within minutes and no more. */
    public String code() {
        return String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
    }

    /** A secret nobody guesses: 256 bits, 43 characters that an address can hold. */
    public String next() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
