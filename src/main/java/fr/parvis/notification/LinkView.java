package fr.parvis.notification;

import fr.parvis.notification.DecisionItem.Latest;
import fr.parvis.notification.DecisionLinks.Opened;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import java.time.Instant;
import java.util.Locale;

/**
 * A link as its pages show it: to somebody of whom nothing is sure, no more than that a decision waits.
 *
 * @param home      the path of the link
 * @param address   to which it was sent, masked; null when that is nobody's business
 * @param expects   whether a code was sent that can be typed
 * @param moreCodes whether another one can be sent
 * @param renews    whether an up-to-date link can be asked for
 * @param path      of the page of what is decided, which asks for the password; null when it is not theirs
 * @param decided   by whom and when it was decided; null when that is unknown or nobody's business
 * @param sha256    of the decision; null where there is none
 * @param undo      how to take it back; null when it cannot
 * @param more      whether something is left to decide
 */
public record LinkView(String home, String address, boolean expects, boolean moreCodes, boolean renews, String path, String decided, String sha256,
        String undo, boolean more) {

    private static final LinkView NOTHING = new LinkView(null, null, false, false, false, null, null, null, null, false);

    public static LinkView of(Opened opened, String secret, Instant now, Locale locale) {
        DecisionLink link = opened.link();
        if (link == null || opened.state() == DecisionLinkState.FORWARDED) {
            return NOTHING;
        }
        DecisionItem item = opened.item();
        Latest latest = item == null || opened.recipient() == null ? null : item.latest();
        DecisionMessages say = Words.in(DecisionMessages.class, locale);
        return new LinkView("/decide/" + secret, opened.address(), link.signIn.awaitsCode(now), link.signIn.moreCodes(),
                item != null && item.open() && opened.state().renewable(), item == null ? null : item.path(),
                latest == null ? null : decided(latest, say, locale), latest == null ? null : latest.sha256(),
                latest == null || latest.undoUntil() == null ? null : say.takenUndo(Dates.longInstant(latest.undoUntil(), locale)), item != null && item.open());
    }

    private static String decided(Latest latest, DecisionMessages say, Locale locale) {
        String at = Dates.longInstant(latest.at(), locale);
        return latest.by() == null ? say.decidedAt(at) : say.decidedBy(latest.by(), at);
    }
}
