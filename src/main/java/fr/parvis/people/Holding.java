package fr.parvis.people;

/**
 * Something a person is answerable for.
 *
 * @param kind  what it is: {@code task}, {@code project}, {@code department}
 * @param label its name
 * @param path  the page where it is seen
 */
public record Holding(String kind, long id, String label, String path) {

    /** Tells it from everything else somebody holds: {@code task:12}. */
    public String key() {
        return key(kind, id);
    }

    static String key(String kind, long id) {
        return kind + ":" + id;
    }
}
