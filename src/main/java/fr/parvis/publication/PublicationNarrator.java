package fr.parvis.publication;

import fr.parvis.inventory.Channel;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells what was made public. */
@ApplicationScoped
public class PublicationNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "publication";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        PublicationMessages say = Words.in(PublicationMessages.class, locale);
        InventoryMessages inventory = Words.in(InventoryMessages.class, locale);
        String number = line.fact("number");
        String title = line.fact("title");
        return switch (line.event()) {
            case "publication.entered" -> say.toldEntered(number, title, inventory.channel(Channel.valueOf(line.fact("channel"))),
                    line.after().get("on"));
            case "publication.withdrawn" -> say.toldWithdrawn(number, title);
            case "publication.channel-decided" -> say.toldDecided(inventory.channel(Channel.valueOf(line.fact("channel"))));
            case "publication.registers-opened" -> say.toldOpened();
            case "publication.progress-shown" -> Words.in(ProgressMessages.class, locale).toldShown();
            case "publication.progress-hidden" -> Words.in(ProgressMessages.class, locale).toldHidden();
            default -> say.toldClosed();
        };
    }
}
