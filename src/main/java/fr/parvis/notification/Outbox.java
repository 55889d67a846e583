package fr.parvis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** What an administrator may do with messages: have them tried again, or no longer. The sender alone sends. */
@ApplicationScoped
public class Outbox {

    /** What came of an act. */
    public enum Result {
        DONE, UNKNOWN, SENT, GIVEN_UP, ON_ITS_WAY
    }

    @Inject
    Clock clock;

    /** Tries a message again at the sender's next round, whether it was given up or waits for its hour. */
    @Transactional
    public Result retry(OutboxScope scope, long id) {
        OutboxMail mail = held(scope, id);
        Result hindrance = hindrance(mail);
        if (hindrance == Result.DONE || hindrance == Result.GIVEN_UP) {
            mail.retry(clock.instant());
            return Result.DONE;
        }
        return hindrance;
    }

    /** @return how many are tried again */
    @Transactional
    public long retryGivenUp(OutboxScope scope) {
        return OutboxMail.update("update OutboxMail m set m.state = WAITING, m.attempts = 0, m.nextAttemptAt = :now where m.state = GIVEN_UP and "
                + OutboxScope.CONDITION, scope.parameters().and("now", clock.instant()));
    }

    /** Nobody tries a message that waits any more. */
    @Transactional
    public Result giveUp(OutboxScope scope, long id) {
        OutboxMail mail = held(scope, id);
        Result hindrance = hindrance(mail);
        if (hindrance == Result.DONE) {
            mail.giveUp();
        }
        return hindrance;
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
