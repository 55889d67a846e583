package fr.parvis.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was computed last of each project. Whatever the dashboard shows is written in the journal in the transaction that changes it, so what was
 * computed under a fingerprint of the journal holds as long as the journal ends with it.
 */
@ApplicationScoped
class Remembered {

    private static final int MOST = 300;

    /** @param head fingerprint of the last row of the municipality's journal, read before anything else */
    record Key(long projectId, String head, LocalDate today, Period asked) {
    }

    private final Map<Key, Overview> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Overview> eldest) {
            return size() > MOST;
        }
    };

    Overview of(Key key, Supplier<Overview> compute) {
        synchronized (kept) {
            Overview found = kept.get(key);
            if (found != null) {
                return found;
            }
        }
        // Outside the lock: two who ask at once compute twice, and nobody waits for the project of another.
        Overview computed = compute.get();
        synchronized (kept) {
            kept.put(key, computed);
        }
        return computed;
    }
}
