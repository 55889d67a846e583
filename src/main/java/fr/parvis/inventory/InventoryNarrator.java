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
        InventoryHistoryMessages told = Words.in(InventoryHistoryMessages.class, locale);
        String number = line.fact("number");
        String title = line.fact("title");
        return switch (line.event()) {
            case "inventory.added" -> told.toldAdded(number, title);
            case "inventory.removed" -> told.toldRemoved(number, title);
            case "inventory.scored" -> told.toldScored(number, title, line.after().get("score"), line.after().get("band"));
            case "inventory.band-overridden" -> told.toldOverridden(number, title, line.after().get("band"));
            case "inventory.classified" -> told.toldClassified(number, title, say.openness(Openness.valueOf(line.after().get("openness"))),
                    line.fact("article").isEmpty() ? "–" : line.fact("article"));
            case "inventory.grid-written" -> told.toldGridWritten(number);
            case "inventory.grid-frozen" -> told.toldGridFrozen(number);
            case "inventory.list-approved" -> told.toldListApproved(line.fact("version"), line.fact("datasets"));
            case "inventory.obligation-decided" -> {
                AttachedObligationMessages law = Words.in(AttachedObligationMessages.class, locale);
                String rule = line.fact(locale.getLanguage().equals("en") ? "label_en" : "label_fr");
                yield "true".equals(line.after().get("attached")) ? law.toldAttached(number, title, rule) : law.toldDetached(number, title, rule);
            }
            case "inventory.visas-asked" -> told.toldAsked(line.fact("departments"), line.fact("due"));
            case "inventory.visas-decided" -> told.toldDecided(line.fact("department"), line.fact("signed"), line.fact("lines"));
            case "inventory.visas-undone" -> told.toldUndone(line.fact("department"), line.fact("lines"));
            case "inventory.handed-over" -> told.toldHandedOver(number, title, line.before().get("department"), line.after().get("department"));
            case "inventory.visa-fallen" -> told.toldFallen(number, title, line.fact("by"), weighing(line, locale));
            case "inventory.catalogue-taken" -> told.toldCatalogueTaken(line.fact("count"));
            case "inventory.generated-visas" -> told.toldGeneratedVisas(line.fact("count"));
            case "inventory.generated" -> told.toldGenerated(line.fact("count"));
            default -> told.toldChanged(number, title, fields(line, say));
        };
    }

    /** What made a visa fall: fields, and what a head signs beside them. */
    private static String weighing(JournalLine line, Locale locale) {
        InventoryMessages say = Words.in(InventoryMessages.class, locale);
        VisaMessages visa = Words.in(VisaMessages.class, locale);
        String named = line.after().keySet().stream().map(code -> switch (code) {
            case "openness" -> visa.fieldOpenness();
            case "opennessArticle" -> visa.fieldArticle();
            case "department" -> visa.fieldDepartment();
            default -> DatasetField.coded(code).map(say::field).orElse(code);
        }).collect(Collectors.joining(", "));
        return named.isEmpty() ? "–" : named;
    }

    private static String fields(JournalLine line, InventoryMessages say) {
        String named = line.after().keySet().stream().flatMap(code -> DatasetField.coded(code).stream()).map(say::field)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "–" : named;
    }
}
