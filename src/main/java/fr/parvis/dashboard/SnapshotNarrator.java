package fr.parvis.dashboard;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;

/** Tells that a photo was taken. */
@ApplicationScoped
public class SnapshotNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "snapshot";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        return Words.in(SnapshotMessages.class, locale).told(Dates.fullDate(LocalDate.parse(line.fact("on")), locale), line.fact("sha256"));
    }
}
