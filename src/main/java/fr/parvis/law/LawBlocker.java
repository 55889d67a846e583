package fr.parvis.law;

import fr.parvis.phase.BlockerCode;
import fr.parvis.platform.Words;
import java.util.Locale;
import java.util.Map;

/** What the law has against a gate. */
public enum LawBlocker implements BlockerCode {
    FACTS_UNANSWERED, STAFF_UNKNOWN;

    @Override
    public String message(Map<String, String> figures, Locale locale) {
        LawMessages say = Words.in(LawMessages.class, locale);
        return switch (this) {
            case FACTS_UNANSWERED -> say.factsUnanswered(figures.getOrDefault("missing", ""), figures.getOrDefault("all", ""));
            case STAFF_UNKNOWN -> say.staffMissing();
        };
    }
}
