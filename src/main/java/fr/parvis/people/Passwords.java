package fr.parvis.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;

/** What a password must be: long enough to resist guessing, short enough for bcrypt, which reads 72 bytes. */
public final class Passwords {

    public static final int SHORTEST = 12;
    public static final int MOST_BYTES = 72;

    /** bcrypt's work factor: about a quarter of a second on a small server. */
    static final int COST = 11;

    /** The hash of no password, compared with when the account is unknown so that the answer takes as long. */
    static final String NOBODYS = BcryptUtil.bcryptHash("nobody", COST);

    private Passwords() {
    }

    public static boolean tooShort(String password) {
        return password.codePointCount(0, password.length()) < SHORTEST;
    }

    public static boolean tooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** Spends the time a real comparison takes. */
    static void pretend(String password) {
        BcryptUtil.matches(password, NOBODYS);
    }
}
