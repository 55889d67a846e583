package fr.parvis.awareness;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells what was learnt, said and signed. */
@ApplicationScoped
public class AwarenessNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "awareness";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        AwarenessMessages say = Words.in(AwarenessMessages.class, locale);
        String module = line.fact(locale.getLanguage().equals("en") ? "moduleEn" : "module");
        return switch (line.event()) {
            case "awareness.module-finished" -> say.toldModuleFinished(module, line.fact("score"));
            default -> line.event();
        };
    }
}
