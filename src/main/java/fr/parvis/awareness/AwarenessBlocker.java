package fr.parvis.awareness;

import fr.parvis.phase.BlockerCode;
import fr.parvis.platform.Words;
import java.util.Locale;
import java.util.Map;

/** What training, interviews and awareness meetings have against a gate. */
public enum AwarenessBlocker implements BlockerCode {
    TRAINING_UNFINISHED, HEADS_NOT_MET, DEPARTMENTS_UNAWARE;

    @Override
    public String message(Map<String, String> figures, Locale locale) {
        AwarenessMessages say = Words.in(AwarenessMessages.class, locale);
        String done = figures.getOrDefault("done", "0");
        String all = figures.getOrDefault("all", "0");
        String names = figures.getOrDefault(locale.getLanguage().equals("en") && figures.containsKey("names_en") ? "names_en" : "names", "");
        return switch (this) {
            case TRAINING_UNFINISHED -> say.trainingUnfinished(done, all, names);
            case HEADS_NOT_MET -> say.headsNotMet(done, all, names);
            case DEPARTMENTS_UNAWARE -> say.departmentsUnaware(done, all, names);
        };
    }
}
