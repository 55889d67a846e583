package fr.parvis.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Where randomness comes from. */
@ApplicationScoped
public class Secrets {

    private final SecureRandom random = new SecureRandom();

    /** A secret nobody guesses: 256 bits, 43 characters that an address can hold. */
    public String next() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
