package fr.parvis.checklist;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.method.Methods;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Tells which questions were answered. */
@ApplicationScoped
public class ChecklistNarrator implements JournalNarrator {

    @Inject
    Methods methods;

    @Override
    public String prefix() {
        return "checklist";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        ChecklistMessages say = Words.in(ChecklistMessages.class, locale);
        String question = methods.version(line.fact("method")).condition(line.fact("condition")).map(condition -> condition.label().in(locale))
                .orElse(line.fact("condition"));
        return say.told(question, say.answer(Answer.valueOf(line.after().get("answer"))));
    }
}
