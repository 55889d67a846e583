package fr.parvis.notification;

import io.smallrye.mutiny.TimeoutException;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/**
 * Why a message was not sent, as somebody can act on it: found in what the server or the network answered, which is kept as it was. The first
 * that fits is the fault.
 */
public enum MailFault {

    /** Not one plain address; no server was asked. */
    ADDRESS_UNUSABLE("^" + MailFault.NO_ADDRESS + "$"),
    /** Somebody whose access ended while it waited; no server was asked. */
    RECIPIENT_LEFT("^" + MailFault.LEFT + "$"),
    SERVER_SILENT("timeout|timed out|" + MailFault.NO_ANSWER),
    SERVER_ABSENT("connection refused|failed to resolve|unknownhost|no route to host|unreachable|connection (was |is )?(closed|reset)|broken pipe"),
    ENCRYPTION("\\b(ssl|tls|starttls)\\b|certificate|certification path|handshake"),
    SIGN_IN_REFUSED("\\b53[045]\\b|\\bAUTH\\b"),
    MAILBOX_FULL("\\b[45]52\\b|\\b[45]\\.2\\.2\\b|quota|mailbox full"),
    LATER("\\b4[0-9][0-9]\\b|\\b4\\.[0-9]\\.[0-9]+\\b"),
    SENDER_REFUSED("sender address not accepted"),
    RECIPIENT_REFUSED("recipient address not accepted|\\b55[013]\\b"),
    OTHER("");

    static final String NO_ADDRESS = "Not one plain address";
    static final String LEFT = "The recipient's access has ended";
    private static final String NO_ANSWER = "no answer in time";
    private static final String NO_REASON = "no reason given";

    private final Pattern found;

    MailFault(String found) {
        this.found = Pattern.compile(found, Pattern.CASE_INSENSITIVE);
    }

    /** @param answer what was kept of the last failure */
    public static MailFault of(String answer) {
        for (MailFault fault : values()) {
            if (fault.found.matcher(answer).find()) {
                return fault;
            }
        }
        return OTHER;
    }

    /** What the server or the network said, without the name of a class. */
    static String answer(RuntimeException refused) {
        Throwable cause = refused instanceof CompletionException && refused.getCause() != null ? refused.getCause() : refused;
        return cause instanceof TimeoutException ? NO_ANSWER : cause.getMessage() == null ? NO_REASON : cause.getMessage();
    }
}
