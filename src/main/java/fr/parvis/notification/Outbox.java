package fr.parvis.notification;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What an administrator may do with messages: have them tried again, or no longer. The sender alone sends. */
@ApplicationScoped
public class Outbox {

    /** What came of an act. */
    public enum Result {
        DONE, UNKNOWN, SENT, GIVEN_UP, ON_ITS_WAY
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    /** Tries a message again at the sender's next round, whether it was given up or waits for its hour. */
    @Transactional
    public Result retry(OutboxScope scope, long id, Actor actor) {
        OutboxMail mail = held(scope, id);
        Result hindrance = hindrance(mail);
        if (hindrance == Result.DONE || hindrance == Result.GIVEN_UP) {
            mail.retry(clock.instant());
            tell(mail, actor, "notification.mail-retried");
            return Result.DONE;
        }
        return hindrance;
    }

    /** @return how many are tried again */
    @Transactional
    public long retryGivenUp(OutboxScope scope, Actor actor) {
        // Counted and written without their words: there may be thousands after a server was down for two days.
        List<Object[]> towns = OutboxMail.getEntityManager().createQuery("select m.municipalityId, count(m) from OutboxMail m where m.state = GIVEN_UP"
                + " and m.municipalityId in :towns group by m.municipalityId order by m.municipalityId", Object[].class)
                .setParameter("towns", scope.towns()).getResultList();
        long all = OutboxMail.update("update OutboxMail m set m.state = WAITING, m.attempts = 0, m.nextAttemptAt = :now where m.state = GIVEN_UP and "
                + scope.condition(), scope.parameters().and("now", clock.instant()));
        towns.forEach(town -> journal.append(Note.of((Long) town[0], actor.author(), "notification.mails-retried").fact("number", town[1])));
        return all;
    }

    /** Nobody tries a message that waits any more. */
    @Transactional
    public Result giveUp(OutboxScope scope, long id, Actor actor) {
        OutboxMail mail = held(scope, id);
        Result hindrance = hindrance(mail);
        if (hindrance == Result.DONE) {
            mail.giveUp();
            tell(mail, actor, "notification.mail-given-up");
        }
        return hindrance;
    }

    /** By its number alone: subject and address are forgotten after three months, the history is not. A message of no town has no history to be in. */
    private void tell(OutboxMail mail, Actor actor, String event) {
        if (mail.municipalityId != null) {
            journal.append(Note.of(mail.municipalityId, actor.author(), event).fact("number", mail.id));
        }
    }

    /** Held against the sender, who takes up nothing that is being decided about. */
    private static OutboxMail held(OutboxScope scope, long id) {
        OutboxMail mail = OutboxMail.findById(id, LockModeType.PESSIMISTIC_WRITE);
        return mail != null && scope.holds(mail) ? mail : null;
    }

    private Result hindrance(OutboxMail mail) {
        Instant now = clock.instant();
        if (mail == null) {
            return Result.UNKNOWN;
        }
        return switch (mail.state()) {
            case SENT -> Result.SENT;
            case GIVEN_UP -> Result.GIVEN_UP;
            case WAITING -> mail.isOnItsWay(now) ? Result.ON_ITS_WAY : Result.DONE;
        };
    }
}
