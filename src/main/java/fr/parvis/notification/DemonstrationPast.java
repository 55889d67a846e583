package fr.parvis.notification;

import fr.parvis.people.DemonstrationFilled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** What a demonstration's people were told before its first visitor came: it stands on their pages, and no mail of it leaves months later. */
@ApplicationScoped
public class DemonstrationPast {

    /** Older messages have been read by the time one looks. */
    private static final Duration UNREAD = Duration.ofDays(14);

    void settle(@Observes DemonstrationFilled filled) {
        OutboxMail.delete("state", OutboxMail.State.WAITING);
        Notice.update("readAt = writtenAt where readAt is null and writtenAt < ?1", filled.at().minus(UNREAD));
    }
}
