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
        String department = line.fact("department");
        String number = line.fact("number");
        String title = number == null ? line.fact("title") : number + " – " + line.fact("title");
        return switch (line.event()) {
            case "gap.answered" -> say.toldAnswered(department, title, say.answer(FactAnswer.valueOf(line.after().get("answer"))));
            case "gap.opened" -> say.toldOpened(department, say.kind(GapKind.valueOf(line.fact("kind"))), title);
            case "gap.arbitration-asked" -> say.toldAsked(title);
            case "gap.arbitrated" -> say.toldArbitrated(title, Words.in(ArbitrationMessages.class, locale)
                    .side(RetainedPosition.valueOf(line.after().get("retained"))));
            case "gap.closed" -> say.toldClosed(department, title);
            default -> say.toldChanged(department, title);
        };
    }
}
