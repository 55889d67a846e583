package fr.parvis.intake;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells what came into the inventory as a file. */
@ApplicationScoped
public class IntakeNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "intake";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        IntakeMessages say = Words.in(IntakeMessages.class, locale);
        String name = line.fact("name");
        return switch (line.event()) {
            case "intake.received" -> say.toldReceived(name, line.fact("lines"));
            case "intake.applied" -> say.toldApplied(name, line.fact("added"), line.fact("changed"), line.fact("merged"));
            default -> say.toldUndone(name);
        };
    }
}
