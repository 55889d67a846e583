package fr.parvis.opinion;

import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.inventory.OpinionState;
import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells what was checked and advised. */
@ApplicationScoped
public class OpinionNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "opinion";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        OpinionMessages say = Words.in(OpinionMessages.class, locale);
        InventoryMessages inventory = Words.in(InventoryMessages.class, locale);
        String number = line.fact("number");
        String title = line.fact("title");
        return switch (line.event()) {
            case "opinion.check-signed" -> say.toldSigned(number, title, inventory.outcome(LegalOutcome.valueOf(line.after().get("outcome"))));
            case "opinion.asked" -> title.isEmpty() ? say.toldAskedSeveral(number, line.fact("to")) : say.toldAsked(number, title, line.fact("to"));
            case "opinion.withdrawn" -> say.toldWithdrawn(number, line.fact("to"));
            case "opinion.sent-again" -> say.toldSentAgain(number, line.fact("to"));
            case "opinion.handed-over" -> say.toldHandedOver(line.fact("to"));
            case "opinion.given" -> say.toldGiven(number, title, inventory.opinion(OpinionState.valueOf(line.after().get("outcome"))));
            default -> say.toldLifted(number, title);
        };
    }
}
