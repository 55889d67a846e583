package fr.parvis.notification;

import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What a person does with what they were told: marks it as read, or as unread again. */
@ApplicationScoped
public class Inbox {

    @Inject
    Clock clock;

    /** @return false when there is no such message of theirs */
    @Transactional
    public boolean mark(Actor actor, long noticeId, boolean read) {
        Optional<Notice> notice = Notice.find("from Notice n where n.id = :id and " + NoticeQueries.MINE, NoticeQueries.mine(actor).and("id", noticeId))
                .firstResultOptional();
        notice.ifPresent(found -> {
            if (read) {
                found.read(clock.instant());
            } else {
                found.unread();
            }
        });
        return notice.isPresent();
    }

    /** @return how many were unread */
    @Transactional
    public int markAll(Actor actor) {
        return Notice.update("update Notice n set n.readAt = :now where n.readAt is null and " + NoticeQueries.MINE,
                NoticeQueries.mine(actor).and("now", clock.instant()));
    }
}
