package fr.parvis.intake.web;

import fr.parvis.intake.DatasetImport;
import fr.parvis.intake.ImportState;
import fr.parvis.intake.IntakeMessages;
import fr.parvis.platform.Words;
import java.time.Instant;
import java.util.Locale;

/** An import in a list. */
record ImportRow(long id, String name, String format, String state, String kind, String by, Instant at, int added, int changed, int duplicates,
        int refused) {

    static ImportRow of(DatasetImport one, Locale locale) {
        IntakeMessages say = Words.in(IntakeMessages.class, locale);
        var counts = one.counts();
        return new ImportRow(one.id, one.source.name, say.format(one.source.format), say.state(one.state()), kind(one.state()),
                one.trace().receivedByName(), one.trace().receivedAt(), counts.added(), counts.changed(), counts.duplicates(), counts.refused());
    }

    static String kind(ImportState state) {
        return switch (state) {
            case APPLIED -> "good";
            case UNDONE -> "idle";
            default -> "warn";
        };
    }
}
