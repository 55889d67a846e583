package fr.parvis.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What was computed last of each project. Whatever the dashboard shows is written in the journal in the transaction that changes it, so what was
 * computed under a fingerprint of the journal holds as long as the journal ends with it, and until an interim begins or ends by itself.
 */
@ApplicationScoped
class Remembered {

    private static final int MOST = 300;
    private static final int TURNS = 64;

    private final Object[] turns = Stream.generate(Object::new).limit(TURNS).toArray();

    /** @param head fingerprint of the last row of the municipality's journal, read before anything else */
    record Key(long projectId, String head, LocalDate today, Period asked) {
    }

    private final Map<Key, Overview> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Overview> eldest) {
            return size() > MOST;
        }
    };

    Overview of(Key key, Instant now, Supplier<Overview> compute) {
        Overview found = known(key, now);
        if (found != null) {
            return found;
        }
        // After a change many ask at once: the first computes and the others wait for it, but hardly ever for the project of another.
        synchronized (turns[Math.floorMod(key.hashCode(), turns.length)]) {
            found = known(key, now);
            if (found == null) {
                found = compute.get();
                keep(key, found);
            }
            return found;
        }
    }

    private Overview known(Key key, Instant now) {
        synchronized (kept) {
            Overview found = kept.get(key);
            return found != null && found.holdsAt(now) ? found : null;
        }
    }

    private void keep(Key key, Overview computed) {
        synchronized (kept) {
            kept.put(key, computed);
        }
    }
}
