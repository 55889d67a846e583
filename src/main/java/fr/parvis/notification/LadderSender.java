package fr.parvis.notification;

import fr.parvis.people.Municipality;
import fr.parvis.platform.WorkingDays;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/**
 * Lets what waits climb its ladder, once each working day of a town from the hour of its digest on. What it climbed is remembered in the database: started
 * again, or run by several, it finds nothing left to do. It only ever tells people; nothing is decided by silence.
 */
@ApplicationScoped
public class LadderSender {

    private static final Logger LOG = Logger.getLogger(LadderSender.class);

    /** A town whose days are counted. */
    record TownRow(long id, boolean alsaceMoselle) {
    }

    @Inject
    Clock clock;

    @Inject
    LadderClimbs climbs;

    /** The day each town was looked at to the end, so that it is not looked at again at each stroke; what counts is in the database. */
    private final Map<Long, LocalDate> looked = new ConcurrentHashMap<>();

    /** The digests look here first, too, to tell of the morning's reminders; without a mail server they do not, and messages are read on the pages. */
    @Scheduled(every = "${parvis.ladder.every:20s}", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        climbDue();
    }

    /** @return how many rungs were climbed now */
    public int climbDue() {
        // Most strokes find nothing to do: a weekend, or every town looked at.
        return new WorkingDays(false).isWorking(LocalDate.now(clock)) ? climbDue(QuarkusTransaction.requiringNew().call(LadderSender::towns)) : 0;
    }

    static List<TownRow> towns() {
        return Municipality.find("select m.id, m.alsaceMoselle from Municipality m order by m.id").project(TownRow.class).list();
    }

    int climbDue(List<TownRow> towns) {
        LocalDateTime here = LocalDateTime.now(clock);
        LocalDate today = here.toLocalDate();
        Map<Long, LocalTime> times = QuarkusTransaction.requiringNew().call(DigestTime::chosen);
        return towns.stream().filter(town -> !today.equals(looked.get(town.id())) && new WorkingDays(town.alsaceMoselle()).isWorking(today))
                .filter(town -> !here.toLocalTime().isBefore(times.getOrDefault(town.id(), DigestTime.USUAL))).mapToInt(town -> climb(town, today)).sum();
    }

    /** One town fails alone, and whole: the next stroke tries again. */
    private int climb(TownRow town, LocalDate today) {
        try {
            int climbed = climbs.climb(town, today);
            looked.put(town.id(), today);
            return climbed;
        } catch (ConstraintViolationException written) {
            LOG.debugf("Another instance reminded in town %d", town.id());
            return 0;
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "Nobody was reminded in town %d; it is tried again", town.id());
            return 0;
        }
    }

    /** As if the process had been started again. */
    void forget() {
        looked.clear();
    }
}
