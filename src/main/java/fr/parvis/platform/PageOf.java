package fr.parvis.platform;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One page of a list, as the API answers it.
 *
 * @param page  number of this page, from 1
 * @param size  most items a page can hold
 * @param total items on all pages together
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    /** A list short enough to be given whole. */
    public static <T> PageOf<T> whole(List<T> items) {
        return new PageOf<>(items, 1, Math.max(1, items.size()), items.size());
    }

    /** A page that was read; the whole is counted only where the page does not tell it. */
    public static <T> PageOf<T> read(List<T> items, int page, int size, LongSupplier count) {
        boolean all = items.size() < size && (page == 1 || !items.isEmpty());
        return new PageOf<>(items, page, size, all ? (page - 1L) * size + items.size() : count.getAsLong());
    }

    public <R> PageOf<R> map(Function<? super T, R> change) {
        return new PageOf<>(items.stream().<R>map(change).toList(), page, size, total);
    }

    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
