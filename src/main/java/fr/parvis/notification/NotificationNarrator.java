package fr.parvis.notification;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells what was changed in the way a town is told, and which decisions came from a mail, what became of webhooks. */
@ApplicationScoped
public class NotificationNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "notification";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        OutboxMessages say = Words.in(OutboxMessages.class, locale);
        return switch (line.event()) {
            case "notification.mail-retried" -> say.toldRetried(line.fact("number"));
            case "notification.mails-retried" -> say.toldAllRetried(Long.parseLong(line.fact("number")));
            case "notification.mail-given-up" -> say.toldGivenUp(line.fact("number"));
            case "notification.decided-by-link" -> Words.in(DecisionMessages.class, locale).toldByLink();
            case "notification.webhook-created" -> webhook(locale).toldCreated(line.fact("name"));
            case "notification.webhook-paused" -> webhook(locale).toldPaused(line.fact("name"));
            case "notification.webhook-resumed" -> webhook(locale).toldResumed(line.fact("name"));
            case "notification.webhook-secret-renewed" -> webhook(locale).toldRenewed(line.fact("name"));
            case "notification.webhook-deleted" -> webhook(locale).toldDeleted(line.fact("name"));
            case "notification.webhook-failing" -> webhook(locale).toldFailing(line.fact("name"), line.fact("number"));
            default -> Words.in(NoticeMessages.class, locale).toldDigestTime(line.before().getOrDefault("leavesAt", "–"), line.after().get("leavesAt"));
        };
    }

    private static WebhookMessages webhook(Locale locale) {
        return Words.in(WebhookMessages.class, locale);
    }
}
