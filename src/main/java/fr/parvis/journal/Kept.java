package fr.parvis.journal;

import java.time.Instant;
import java.util.List;

/** What later notes kept of what they replaced: the past of any instant since it was read. */
public final class Kept {

    /** A note's details. */
    record Row(Instant at, String details) {
    }

    /** Nothing changed since: the present. */
    public static final Kept NOTHING = new Kept(List.of());

    private final List<Row> latestFirst;

    Kept(List<Row> latestFirst) {
        this.latestFirst = latestFirst;
    }

    /** What things were at an instant. */
    public Past at(Instant instant) {
        return new Past(latestFirst.stream().filter(row -> row.at().isAfter(instant)).map(row -> JournalLine.facts(row.details())).toList());
    }
}
