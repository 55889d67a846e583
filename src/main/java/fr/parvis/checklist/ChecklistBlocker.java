package fr.parvis.checklist;

import fr.parvis.phase.BlockerCode;
import fr.parvis.platform.Words;
import java.util.Locale;
import java.util.Map;

/** What a question of the gate has against it. */
public enum ChecklistBlocker implements BlockerCode {
    CHECK_UNANSWERED, CHECK_NEGATIVE, CHECK_TO_CONFIRM;

    @Override
    public String message(Map<String, String> figures, Locale locale) {
        ChecklistMessages say = Words.in(ChecklistMessages.class, locale);
        return switch (this) {
            case CHECK_UNANSWERED -> say.unanswered();
            case CHECK_NEGATIVE -> say.negative(figures.getOrDefault("by", ""));
            case CHECK_TO_CONFIRM -> say.toConfirm();
        };
    }
}
