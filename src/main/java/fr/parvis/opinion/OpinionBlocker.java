package fr.parvis.opinion;

import fr.parvis.phase.BlockerCode;
import fr.parvis.platform.Words;
import java.util.Locale;
import java.util.Map;

/** What missing opinions have against a gate. */
public enum OpinionBlocker implements BlockerCode {
    OPINIONS_MISSING;

    @Override
    public String message(Map<String, String> figures, Locale locale) {
        return Words.in(OpinionMessages.class, locale).opinionsMissing(figures.getOrDefault("missing", "0"), figures.getOrDefault("numbers", ""));
    }
}
