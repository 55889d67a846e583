package fr.parvis.notification;

import fr.parvis.people.Actor;
import fr.parvis.platform.PageOf;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox as its administrators see it: never the words of a message, which may hold a link that opens a door. */
@ApplicationScoped
public class OutboxQueries {

    /** What was sent is shown for so long; afterwards nobody looks for it. */
    private static final Duration SHOWN = Duration.ofDays(30);

    private static final String ROW = """
            select m.id, m.municipalityId, m.recipient, m.subject, m.state, m.attempts, m.nextAttemptAt, m.lastError, m.writtenAt, m.sentAt""";

    /** A message without its words. */
    public record MailRow(long id, Long municipalityId, String recipient, String subject, OutboxMail.State state, int attempts, Instant nextAttemptAt,
            String lastError, Instant writtenAt, Instant sentAt) {

        /** What one would look for to find it. */
        public OutboxFilter standing() {
            return switch (state) {
                case WAITING -> lastError == null ? OutboxFilter.WAITING : OutboxFilter.FAILED;
                case GIVEN_UP -> OutboxFilter.GIVEN_UP;
                case SENT -> OutboxFilter.SENT;
            };
        }

        /** When it is tried again; null when it is not. */
        public Instant triedAt() {
            return state == OutboxMail.State.WAITING ? nextAttemptAt : null;
        }
    }

    /** How many there are; those that failed wait too. */
    public record Counts(long waiting, long failed, long givenUp, long sent) {

        public long of(OutboxFilter filter) {
            return switch (filter) {
                case WAITING -> waiting;
                case FAILED -> failed;
                case GIVEN_UP -> givenUp;
                case SENT -> sent;
            };
        }
    }

    @Inject
    Clock clock;

    @Transactional
    public Optional<OutboxScope> scope(Actor actor) {
        return OutboxScope.of(actor);
    }

    /** @param filter null for everything; latest first */
    @Transactional
    public PageOf<MailRow> list(OutboxScope scope, OutboxFilter filter, int page, int size) {
        String where = from(scope) + (filter == null ? "" : " and " + filter.condition);
        List<MailRow> rows = OutboxMail.find(ROW + where + " order by m.writtenAt desc, m.id desc", seen(scope)).page(page - 1, size)
                .project(MailRow.class).list();
        return PageOf.read(rows, page, size, () -> OutboxMail.count(where, seen(scope)));
    }

    @Transactional
    public Counts counts(OutboxScope scope) {
        return OutboxMail.find("""
                select count(case when m.state = WAITING then 1 end), count(case when m.state = WAITING and m.lastError is not null then 1 end),
                count(case when m.state = GIVEN_UP then 1 end), count(case when m.state = SENT then 1 end)""" + from(scope), seen(scope))
                .project(Counts.class).firstResult();
    }

    @Transactional
    public Optional<MailRow> row(OutboxScope scope, long id) {
        return OutboxMail.find(ROW + from(scope) + " and m.id = :id", seen(scope).and("id", id)).project(MailRow.class).firstResultOptional();
    }

    private static String from(OutboxScope scope) {
        return " from OutboxMail m where " + scope.condition() + " and (m.state <> SENT or m.sentAt >= :since)";
    }

    private Parameters seen(OutboxScope scope) {
        return scope.parameters().and("since", clock.instant().minus(SHOWN));
    }
}
