package fr.parvis.journal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Finds the feature that can tell a row. */
@ApplicationScoped
public class Narration {

    @Inject
    @All
    List<JournalNarrator> narrators;

    /** The sentence of the row; the bare event when its feature is gone, since history outlives features. */
    public String tell(JournalLine line, Locale locale) {
        return narrators.stream().filter(narrator -> narrator.prefix().equals(line.prefix())).findFirst()
                .map(narrator -> narrator.tell(line, locale)).orElse(line.event());
    }
}
