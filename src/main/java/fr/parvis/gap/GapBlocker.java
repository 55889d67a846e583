package fr.parvis.gap;

import fr.parvis.phase.BlockerCode;
import fr.parvis.platform.Words;
import java.util.Locale;
import java.util.Map;

/** What gaps have against a gate. */
public enum GapBlocker implements BlockerCode {
    BLOCKING_GAPS;

    @Override
    public String message(Map<String, String> figures, Locale locale) {
        return Words.in(GapMessages.class, locale).blockingGaps(figures.getOrDefault("open", "0"), figures.getOrDefault("numbers", ""));
    }
}
