package fr.parvis.task;

import java.util.Locale;
import java.util.Optional;

/** A feature’s part of «where does this task come from»: the page of a task asks it, and knows no feature. */
public interface TaskSource {

    /**
     * Where a task was agreed on.
     *
     * @param path the page where it is told
     */
    record Place(String words, String path) {
    }

    Optional<Place> of(long taskId, Locale locale);
}
