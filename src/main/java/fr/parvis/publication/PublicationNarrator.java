package fr.parvis.publication;

import fr.parvis.inventory.Channel;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
            case "publication.entered" -> entered(line, say, inventory, locale);
            case "publication.updated" -> say.toldUpdated(number, title, day(line, locale));
            case "publication.withdrawn" -> say.toldWithdrawn(number, title);
            case "publication.channel-decided" -> say.toldDecided(inventory.channel(Channel.valueOf(line.fact("channel"))));
            case "publication.registers-opened" -> say.toldOpened();
            case "publication.generated" -> say.toldGenerated(line.fact("count"));
            case "publication.progress-shown" -> Words.in(ProgressMessages.class, locale).toldShown();
            case "publication.progress-hidden" -> Words.in(ProgressMessages.class, locale).toldHidden();
            default -> say.toldClosed();
        };
    }

    private static String entered(JournalLine line, PublicationMessages say, InventoryMessages inventory, Locale locale) {
        String channel = inventory.channel(Channel.valueOf(line.fact("channel")));
        return line.fact("beforeVisa").isEmpty() ? say.toldEntered(line.fact("number"), line.fact("title"), channel, day(line, locale))
                : say.toldEnteredBeforeVisa(line.fact("number"), line.fact("title"), channel, day(line, locale));
    }

    private static String day(JournalLine line, Locale locale) {
        return Dates.longDate(LocalDate.parse(line.after().get("on")), locale);
    }
}
