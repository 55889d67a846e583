package fr.parvis.notification;

import fr.parvis.people.Actor;
import fr.parvis.people.MessageCount;
import fr.parvis.platform.Changes;
import fr.parvis.platform.Unchanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** What the menu says of messages. Every page asks, so the answer is remembered until a message or a role is written. */
@ApplicationScoped
public class UnreadInMenu implements MessageCount {

    private static final Set<String> TABLES = Set.of("notice", "role_holding");
    private static final int MOST = 10_000;

    private final Unchanged<Long, Long> known = new Unchanged<>(MOST);

    @Inject
    Changes changes;

    @Inject
    NoticeQueries notices;

    @Override
    public long unread(Actor actor) {
        String stamp = changes.stampOf(TABLES);
        Long before = known.get(stamp, actor.personId());
        if (before != null) {
            return before;
        }
        long number = notices.unread(actor);
        known.keep(stamp, actor.personId(), number, 1);
        return number;
    }
}
