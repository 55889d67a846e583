package fr.parvis.notification;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells what was changed in the way a town is told, and which decisions came from a mail. */
@ApplicationScoped
public class NotificationNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "notification";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        if (line.event().equals("notification.decided-by-link")) {
            return Words.in(DecisionMessages.class, locale).toldByLink();
        }
        return Words.in(NoticeMessages.class, locale).toldDigestTime(line.before().getOrDefault("leavesAt", "–"), line.after().get("leavesAt"));
    }
}
