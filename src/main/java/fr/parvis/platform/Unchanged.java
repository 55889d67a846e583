package fr.parvis.platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What was found out while nothing changed. All of it is forgotten together as soon as something did, or when it outgrows its limit, so that
 * nothing here needs to know what depends on what.
 */
public final class Unchanged<K, V> {

    private record Era<K, V>(String stamp, Map<K, V> found, AtomicLong weight) {

        static <K, V> Era<K, V> of(String stamp) {
            return new Era<>(stamp, new ConcurrentHashMap<>(), new AtomicLong());
        }
    }

    private final long limit;
    private final AtomicReference<Era<K, V>> current = new AtomicReference<>(Era.of(""));

    /** @param limit how much may be remembered, in the unit of the weights given to {@link #keep} */
    public Unchanged(long limit) {
        this.limit = limit;
    }

    /** @return null when nothing was found out under this very stamp */
    public V get(String stamp, K key) {
        Era<K, V> era = current.get();
        return era.stamp().equals(stamp) ? era.found().get(key) : null;
    }

    /** @param stamp the one read before the value was; a late one makes nothing of what is newer wrong, it is only looked up in vain */
    public void keep(String stamp, K key, V value, long weight) {
        Era<K, V> era = current.get();
        if (!era.stamp().equals(stamp) || era.weight().get() + weight > limit) {
            Era<K, V> next = Era.of(stamp);
            era = current.compareAndSet(era, next) ? next : current.get();
        }
        if (era.stamp().equals(stamp) && weight <= limit && era.found().put(key, value) == null) {
            era.weight().addAndGet(weight);
        }
    }
}
