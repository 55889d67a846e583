package fr.parvis.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down whoever guesses: so many failures within a quarter of an hour for one account, and for one address, then nothing is looked
 * at until the oldest is that old. Kept in memory: an attacker gains a restart's worth of attempts, an operator a lock that heals itself.
 */
@ApplicationScoped
public class Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_KEYS = 100_000;

    @Inject
    Clock clock;

    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();

    /** Seconds to wait before another attempt with this key; 0 when one may be made now. */
    public long secondsToWait(String key, int most) {
        Deque<Instant> recent = failures.get(key);
        if (recent == null) {
            return 0;
        }
        synchronized (recent) {
            forget(recent);
            return recent.size() < most ? 0 : Math.max(1, Duration.between(clock.instant(), recent.peekFirst().plus(WINDOW)).toSeconds());
        }
    }

    /** Counts an attempt before it is looked at, so that many at once are not all let through; 0, or the seconds to wait. */
    public long attempt(String key, int most) {
        long wait = secondsToWait(key, most);
        if (wait == 0) {
            failed(key);
        }
        return wait;
    }

    public void failed(String key) {
        if (failures.size() > MOST_KEYS) {
            failures.values().removeIf(recent -> {
                synchronized (recent) {
                    forget(recent);
                    return recent.isEmpty();
                }
            });
        }
        Deque<Instant> recent = failures.computeIfAbsent(key, any -> new ArrayDeque<>());
        synchronized (recent) {
            recent.addLast(clock.instant());
        }
    }

    /** Takes back the latest attempt, which turned out to be no guess. */
    public void forgive(String key) {
        Deque<Instant> recent = failures.get(key);
        if (recent != null) {
            synchronized (recent) {
                recent.pollLast();
            }
        }
    }

    public void succeeded(String key) {
        failures.remove(key);
    }

    private void forget(Deque<Instant> recent) {
        Instant oldest = clock.instant().minus(WINDOW);
        while (!recent.isEmpty() && recent.peekFirst().isBefore(oldest)) {
            recent.removeFirst();
        }
    }
}
