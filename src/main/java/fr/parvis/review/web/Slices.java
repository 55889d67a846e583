package fr.parvis.review.web;

import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.Paging;
import java.util.List;
import java.util.Locale;

/** A page of a short list that is read whole. */
final class Slices {

    private Slices() {
    }

    static <T> PageOf<T> of(List<T> all, Paging paging, Locale locale) {
        int page = paging.page(locale);
        int size = paging.size(locale);
        return new PageOf<>(all.stream().skip((page - 1L) * size).limit(size).toList(), page, size, all.size());
    }
}
