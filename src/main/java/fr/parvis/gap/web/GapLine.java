package fr.parvis.gap.web;

import fr.parvis.gap.GapMessages;
import fr.parvis.gap.GapQueries.GapRow;
import fr.parvis.gap.GapSeverity;
import fr.parvis.platform.Words;
import java.util.Locale;

/** A gap in words; {@code look} is the way its severity is shown. */
record GapLine(GapRow row, String kind, String severity, String look, String origin, String reason) {

    static GapLine of(GapRow row, Locale locale) {
        GapMessages say = Words.in(GapMessages.class, locale);
        String look = !row.open() ? "idle" : row.severity() == GapSeverity.BLOCKING ? "bad" : row.severity() == GapSeverity.MAJOR ? "warn" : "note";
        return new GapLine(row, say.kind(row.kind()), say.severity(row.severity()), look, say.origin(row.origin()),
                row.open() || row.closedReason() != null ? row.closedReason() : say.takenBack());
    }
}
