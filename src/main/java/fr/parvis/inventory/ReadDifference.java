package fr.parvis.inventory;

import fr.parvis.platform.Words;
import java.util.Locale;
import java.util.Map;

/** A field that changed since the last visa, in the reader's language; null is empty. */
public record ReadDifference(String field, String before, String after) {

    /** @param people names by id, for the fields that hold a person */
    public static ReadDifference of(DatasetSnapshot.Difference difference, Map<Long, String> people, Locale locale) {
        InventoryMessages say = Words.in(InventoryMessages.class, locale);
        InventoryWords words = InventoryWords.in(locale);
        return DatasetField.coded(difference.code()).map(field -> new ReadDifference(say.field(field),
                words.written(field, difference.before(), people), words.written(field, difference.after(), people)))
                .orElseGet(() -> other(difference, say, Words.in(VisaMessages.class, locale)));
    }

    /** What a head reads beside the fields: the department, and how open the dataset can be. */
    private static ReadDifference other(DatasetSnapshot.Difference difference, InventoryMessages say, VisaMessages visa) {
        return switch (difference.code()) {
            case "openness" -> new ReadDifference(visa.fieldOpenness(), openness(difference.before(), say), openness(difference.after(), say));
            case "opennessArticle" -> new ReadDifference(visa.fieldArticle(), difference.before(), difference.after());
            default -> new ReadDifference(visa.fieldDepartment(), difference.before(), difference.after());
        };
    }

    private static String openness(String name, InventoryMessages say) {
        return name == null ? null : say.openness(Openness.valueOf(name));
    }
}
