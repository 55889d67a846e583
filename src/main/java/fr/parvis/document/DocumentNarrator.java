package fr.parvis.document;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells what happened to documents. */
@ApplicationScoped
public class DocumentNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "document";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        DocumentMessages say = Words.in(DocumentMessages.class, locale);
        String title = line.fact("title");
        return switch (line.event()) {
            case "document.added" -> say.toldAdded(title, line.fact("file"));
            case "document.renewed" -> say.toldRenewed(title, line.fact("version"));
            default -> say.toldWithdrawn(title);
        };
    }
}
