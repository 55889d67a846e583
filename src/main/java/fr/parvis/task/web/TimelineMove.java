package fr.parvis.task.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is moved on a timeline, and the version of it that was seen; in forms {@code task:12:3} or {@code phase:7:0}. */
record TimelineMove(Kind kind, long id, long version) {

    /** What has a date to be moved. */
    enum Kind {
        TASK, PHASE;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern SENT = Pattern.compile("(task|phase):(\\d{1,18})(?::(\\d{1,18}))?");

    static TimelineMove of(Kind kind, long id, long version) {
        return new TimelineMove(kind, id, version);
    }

    /** What was sent; the version may be left out where only the thing is meant. */
    static Optional<TimelineMove> read(String sent) {
        Matcher found = SENT.matcher(String.valueOf(sent));
        return found.matches() ? Optional.of(new TimelineMove(Kind.valueOf(found.group(1).toUpperCase(Locale.ROOT)), Long.parseLong(found.group(2)),
                found.group(3) == null ? -1 : Long.parseLong(found.group(3)))) : Optional.empty();
    }

    /** The row of the table it stands in. */
    String row() {
        return kind.word() + "-" + id;
    }

    @Override
    public String toString() {
        return kind.word() + ":" + id + ":" + version;
    }
}
