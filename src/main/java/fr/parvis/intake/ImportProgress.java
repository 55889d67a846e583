package fr.parvis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How far the imports under way have come, each under a key drawn by the browser of the person who waits. Kept in memory, told to that person
 * alone, and forgotten when the work ends.
 */
@ApplicationScoped
public class ImportProgress {

    /** One person waits in one window, at times in two. */
    static final int MOST_EACH = 3;
    static final int MOST = 200;

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");

    /** {@code total} is null while nobody knows how many lines there are. */
    public record Reached(ImportStage stage, int lines, Integer total) {
    }

    private record Wait(long personId, String key) {
    }

    private static final class Entry implements Headway {

        private volatile Reached last;

        @Override
        public void reached(ImportStage stage, int lines, Integer total) {
            last = new Reached(stage, lines, total);
        }
    }

    private final Map<Wait, Entry> waits = new LinkedHashMap<>();

    /**
     * Does the work while the person may ask how far it is.
     *
     * @param key 32 hexadecimal digits; with anything else, or null, the work is done and nothing is told
     */
    public <T> T follow(long personId, String key, Function<Headway, T> work) {
        if (key == null || !KEY.matcher(key).matches()) {
            return work.apply(Headway.UNHEARD);
        }
        Wait wait = new Wait(personId, key);
        Entry entry = begun(wait);
        try {
            return work.apply(entry);
        } finally {
            ended(wait, entry);
        }
    }

    /** What was last told under the person's key; nothing before, after, or to anybody else. */
    public synchronized Optional<Reached> of(long personId, String key) {
        return Optional.ofNullable(waits.get(new Wait(personId, key))).map(entry -> entry.last);
    }

    synchronized int size() {
        return waits.size();
    }

    /** The oldest of the same person makes room; when too many people wait at once, the newest waits without being told. */
    private synchronized Entry begun(Wait wait) {
        List<Wait> own = new ArrayList<>(waits.keySet());
        own.removeIf(other -> other.personId != wait.personId || other.equals(wait));
        for (int i = 0; i <= own.size() - MOST_EACH; i++) {
            waits.remove(own.get(i));
        }
        Entry entry = new Entry();
        waits.remove(wait);
        if (waits.size() < MOST) {
            waits.put(wait, entry);
        }
        return entry;
    }

    private synchronized void ended(Wait wait, Entry entry) {
        waits.remove(wait, entry);
    }
}
