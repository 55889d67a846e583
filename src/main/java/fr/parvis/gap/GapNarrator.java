package fr.parvis.gap;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.law.FactAnswer;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells what departments said. */
@ApplicationScoped
public class GapNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "gap";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        GapMessages say = Words.in(GapMessages.class, locale);
        return say.toldAnswered(line.fact("department"), line.fact("title"), say.answer(FactAnswer.valueOf(line.after().get("answer"))));
    }
}
