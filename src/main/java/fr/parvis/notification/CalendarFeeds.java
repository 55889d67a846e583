package fr.parvis.notification;

import fr.parvis.people.Accounts;
import fr.parvis.people.Accounts.Known;
import fr.parvis.people.Actor;
import fr.parvis.platform.Secrets;
import fr.parvis.platform.SentBefore;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The addresses at which a person’s calendar programs read, and what stands there. */
@ApplicationScoped
public class CalendarFeeds {

    /** More are a fault of a program. */
    public static final int MOST = 20;

    /** An address as its owner sees it. */
    public record FeedRow(long id, String name, CalendarScope scope, Long projectId, String project, Instant createdAt, Instant lastUsedAt, boolean revoked) {
    }

    /** What is found at an address: a calendar; nothing, since there never was one; or nothing any more. */
    public sealed interface Found {

        record Calendar(String text) implements Found {
        }

        record Unknown() implements Found {
        }

        record Gone() implements Found {
        }
    }

    @Inject
    Clock clock;

    @Inject
    Secrets secrets;

    @Inject
    Accounts accounts;

    @Inject
    CalendarEvents events;

    @Inject
    Post post;

    /**
     * @param projectId  of a project the person sees, with {@link CalendarScope#PROJECT} alone
     * @param formNumber of the form that asks for it; null where none does
     * @return the whole address, as a calendar program is to be given it, which is said here once and never again; nothing when there are {@link #MOST} already
     * @throws SentBefore when the form has made its address
     */
    @Transactional
    public Optional<String> create(Actor actor, String name, CalendarScope scope, Long projectId, String formNumber) {
        SentBefore.check(CalendarFeed.class, formNumber);
        if (CalendarFeed.count("personId = ?1 and revokedAt is null", actor.personId()) >= MOST) {
            return Optional.empty();
        }
        String secret = secrets.next();
        SentBefore.orKeep(CalendarFeed.of(actor.personId(), name, scope, scope == CalendarScope.PROJECT ? projectId : null, secret, formNumber,
                clock.instant()));
        return Optional.of(post.base() + "/calendars/" + secret + ".ics");
    }

    /** @return false when the person has no such address */
    @Transactional
    public boolean revoke(Actor actor, long feedId) {
        Optional<CalendarFeed> feed = CalendarFeed.find("id = ?1 and personId = ?2", feedId, actor.personId()).firstResultOptional();
        feed.ifPresent(found -> found.revoke(clock.instant()));
        return feed.isPresent();
    }

    @Transactional
    public List<FeedRow> of(Actor actor) {
        return CalendarFeed.find("""
                select f.id, f.name, f.scope, f.projectId, p.title, f.createdAt, f.lastUsedAt, case when f.revokedAt is null then false else true end
                from CalendarFeed f left join Project p on p.id = f.projectId where f.personId = ?1 order by f.id desc""", actor.personId())
                .project(FeedRow.class).list();
    }

    /** What may be seen is asked each time: whoever left a town or a project finds nothing there any more. */
    @Transactional
    public Found read(String secret) {
        Optional<CalendarFeed> found = CalendarFeed.at(secret);
        if (found.isEmpty()) {
            return new Found.Unknown();
        }
        CalendarFeed feed = found.get();
        Optional<Actor> owner = feed.revoked() ? Optional.empty() : accounts.known(feed.personId).map(Known::actor);
        if (owner.isEmpty() || feed.scope == CalendarScope.PROJECT && Project.visible(owner.get(), feed.projectId).isEmpty()) {
            return new Found.Gone();
        }
        feed.used(clock.instant());
        return new Found.Calendar(CalendarText.of(feed.name, events.of(feed, owner.get()), post.base(), clock.instant()));
    }
}
