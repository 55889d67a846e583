package fr.parvis.notification;

import fr.parvis.platform.Excerpt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What may stand in a header, and what may be kept of a server's answer. */
final class MailText {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    /** As long as the secrets of links, or longer. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{20,}");

    private MailText() {
    }

    /** One line: a line end in a name must not become a header of its own. */
    static String line(String text, int longest) {
        String line = BREAKS.matcher(text).replaceAll(" ").strip();
        return Excerpt.of(line, longest);
    }

    /** Servers quote what they refuse: no link of the message may come back in their answer. */
    static String withoutSecrets(String answer, String message) {
        return SECRET.matcher(message).results().map(MatchResult::group).reduce(answer, (safe, secret) -> safe.replace(secret, "…"));
    }
}
