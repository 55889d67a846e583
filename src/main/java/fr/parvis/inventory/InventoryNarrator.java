package fr.parvis.inventory;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells what happened to the inventory. */
@ApplicationScoped
public class InventoryNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "inventory";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        InventoryMessages say = Words.in(InventoryMessages.class, locale);
        String number = line.fact("number");
        String title = line.fact("title");
        return switch (line.event()) {
            case "inventory.added" -> say.toldAdded(number, title);
            case "inventory.scored" -> say.toldScored(number, title, line.after().get("score"), line.after().get("band"));
            case "inventory.band-overridden" -> say.toldOverridden(number, title, line.after().get("band"));
            case "inventory.classified" -> say.toldClassified(number, title, say.openness(Openness.valueOf(line.after().get("openness"))),
                    line.fact("article") == null ? "–" : line.fact("article"));
            case "inventory.grid-written" -> say.toldGridWritten(number);
            case "inventory.grid-frozen" -> say.toldGridFrozen(number);
            case "inventory.list-approved" -> say.toldListApproved(line.fact("version"), line.fact("datasets"));
            case "inventory.catalogue-taken" -> say.toldCatalogueTaken(line.fact("count"));
            case "inventory.generated" -> say.toldGenerated(line.fact("count"));
            default -> say.toldChanged(number, title, fields(line, say));
        };
    }

    private static String fields(JournalLine line, InventoryMessages say) {
        String named = line.after().keySet().stream().flatMap(code -> DatasetField.coded(code).stream()).map(say::field)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "–" : named;
    }
}
