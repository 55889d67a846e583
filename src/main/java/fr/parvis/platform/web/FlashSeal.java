package fr.parvis.platform.web;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs the sentence of a {@link Flash}, so that nobody can put words into our mouth by planting a cookie. The key lives as long as the
 * process: a sentence lost at a restart costs nothing.
 */
@Singleton
class FlashSeal {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key = new byte[32];

    FlashSeal() {
        new SecureRandom().nextBytes(key);
    }

    String close(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return encode(bytes) + "." + encode(sign(bytes));
    }

    /** The text, or null when it was not sealed by us. */
    String open(String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring(0, dot));
            byte[] signature = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
            return MessageDigest.isEqual(signature, sign(bytes)) ? new String(bytes, StandardCharsets.UTF_8) : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private byte[] sign(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
