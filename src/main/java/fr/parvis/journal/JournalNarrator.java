package fr.parvis.journal;

import java.util.Locale;

/** Tells a feature's events again in plain sentences; one bean a feature. */
public interface JournalNarrator {

    /** What stands before the dot in the events this narrator tells. */
    String prefix();

    /** One sentence that names what changed, without who and when, which the page adds. */
    String tell(JournalLine line, Locale locale);
}
