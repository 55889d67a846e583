package fr.parvis.notification;

import fr.parvis.people.RoleHolding;
import fr.parvis.platform.WorkingDays;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Page;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/**
 * Writes the digests of a working day once their hour has come, 07:30 in Paris unless a town chose another. It looks often and remembers in the database
 * whose is written, so that a morning missed while the server was down is made up for at the next start of that day, and no other.
 */
@ApplicationScoped
public class DigestSender {

    private static final Logger LOG = Logger.getLogger(DigestSender.class);
    private static final int BATCH = 200;

    /** A person in one of their towns. */
    public record Reader(long personId, long municipalityId, boolean alsaceMoselle) {
    }

    @Inject
    Clock clock;

    @Inject
    Digests digests;

    @Inject
    LadderSender ladder;

    /** Without a mail server nobody could read them, and the log would fill with everybody's mornings. */
    @ConfigProperty(name = "quarkus.mailer.host")
    String host;

    @Scheduled(every = "${parvis.digest.every:20s}", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (!host.equals(OutboxSender.NO_SERVER)) {
            writeDue();
        }
    }

    /** @return how many were written now */
    public int writeDue() {
        LocalDateTime here = LocalDateTime.now(clock);
        LocalDate today = here.toLocalDate();
        boolean elsewhere = new WorkingDays(false).isWorking(today);
        boolean inAlsaceMoselle = new WorkingDays(true).isWorking(today);
        if (!elsewhere) {
            return 0;
        }
        // First: this morning's reminders stand in this morning's digest, and not in tomorrow's.
        ladder.climbDue();
        Map<Long, LocalTime> times = QuarkusTransaction.requiringNew().call(DigestTime::chosen);
        int written = 0;
        long after = 0;
        for (List<Reader> batch = batch(today, after); !batch.isEmpty(); batch = batch(today, after)) {
            long last = batch.get(batch.size() - 1).personId();
            // Of the last person of a full batch further towns may follow: they are looked at whole in the next one.
            boolean cut = batch.size() == BATCH && batch.get(0).personId() != last;
            after = cut ? last - 1 : last;
            TreeSet<Long> due = new TreeSet<>();
            batch.stream().filter(reader -> !cut || reader.personId() != last).filter(reader -> reader.alsaceMoselle() ? inAlsaceMoselle : elsewhere)
                    .filter(reader -> !here.toLocalTime().isBefore(times.getOrDefault(reader.municipalityId(), DigestTime.USUAL)))
                    .forEach(reader -> due.add(reader.personId()));
            for (long personId : due) {
                written += write(personId, today);
            }
        }
        return written;
    }

    /** Who may sign in, holds a role today, was there this morning and has no digest of today yet. */
    private List<Reader> batch(LocalDate today, long after) {
        Instant morning = today.atStartOfDay(clock.getZone()).toInstant();
        return QuarkusTransaction.requiringNew().call(() -> RoleHolding.find("""
                select distinct h.personId, h.municipalityId, m.alsaceMoselle from RoleHolding h join Person p on p.id = h.personId
                join Municipality m on m.id = h.municipalityId
                where h.personId > ?1 and (h.endsOn is null or h.endsOn >= ?2) and p.active and p.passwordHash is not null and p.createdAt < ?3
                  and not exists (select 1 from Digest d where d.personId = h.personId and d.sentOn = ?2)
                order by h.personId, h.municipalityId""", after, today, morning).project(Reader.class).page(Page.ofSize(BATCH)).list());
    }

    /** One person's digest fails alone: the others have theirs, and the next look tries again. */
    private int write(long personId, LocalDate today) {
        try {
            digests.write(personId, today);
            return 1;
        } catch (ConstraintViolationException written) {
            LOG.debugf("Another instance wrote the digest of person %d", personId);
            return 0;
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "The digest of person %d was not written; it is tried again", personId);
            return 0;
        }
    }
}
