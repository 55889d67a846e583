package fr.parvis.inventory;

import fr.parvis.people.OfficialNumbers;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a field of a dataset is typed, kept and written.
 *
 * @param least   the least number
 * @param most    the most characters, or the greatest number
 * @param choices the constants one or several are chosen of; null for other kinds
 */
public record FieldType(Kind kind, int least, int most, Class<? extends Enum<?>> choices) {

    /** What is typed into the field. */
    public enum Kind {
        TEXT, KEYWORDS, EMAIL, SIRET, DAY, NUMBER, FLAG, PERSON, ONE, SEVERAL, QUARTER
    }

    /** Data speak of times long before the project. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1500, 1, 1);

    static FieldType of(Kind kind) {
        return new FieldType(kind, 0, 1000, null);
    }

    static FieldType text(int most) {
        return new FieldType(Kind.TEXT, 0, most, null);
    }

    static FieldType number(int least, int most) {
        return new FieldType(Kind.NUMBER, least, most, null);
    }

    static FieldType one(Class<? extends Enum<?>> choices) {
        return new FieldType(Kind.ONE, 0, 100, choices);
    }

    static FieldType several(Class<? extends Enum<?>> choices) {
        return new FieldType(Kind.SEVERAL, 0, 300, choices);
    }

    /** The clean value of what was typed, or null when it is empty or refused. */
    public Object read(Inputs inputs, String field, String raw) {
        String text = inputs.optional(field, raw, kind == Kind.TEXT || kind == Kind.KEYWORDS ? most : 300);
        if (text == null) {
            return null;
        }
        InventoryMessages say = Words.in(InventoryMessages.class, inputs.locale());
        return switch (kind) {
            case TEXT -> text;
            case KEYWORDS -> words(text).map(word -> word.toLowerCase(Locale.FRENCH)).distinct().collect(Collectors.joining(", "));
            case EMAIL -> inputs.email(field, text);
            case SIRET -> OfficialNumbers.isSiret(text.replaceAll("\\s", "")) ? text.replaceAll("\\s", "")
                    : inputs.refuse(field, "not-a-siret", say.notASiret());
            case DAY -> inputs.date(field, text, FIRST_DAY);
            case NUMBER -> bounded(inputs, field, inputs.number(field, text), say);
            case FLAG -> flag(text) != null ? flag(text) : inputs.refuse(field, "not-one-of", say.notAFlag());
            case PERSON -> inputs.id(field, text);
            case ONE -> found(text) != null ? found(text) : inputs.refuse(field, "not-one-of", say.notListed(codes()));
            case SEVERAL -> several(inputs, field, text, say);
            case QUARTER -> text.matches("20\\d{2}-T[1-4]") ? text : inputs.refuse(field, "not-a-quarter", say.notAQuarter());
        };
    }

    /** The value as a text that {@link #read} takes back. */
    public String write(Object value) {
        return value == null ? null : value instanceof Coded coded ? coded.code() : value.toString();
    }

    private Integer bounded(Inputs inputs, String field, Integer number, InventoryMessages say) {
        if (number != null && (number < least || number > most)) {
            inputs.refuse(field, "out-of-bounds", say.outOfBounds(least, most));
            return null;
        }
        return number;
    }

    private static Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "oui", "yes", "vrai" -> Boolean.TRUE;
            case "false", "non", "no", "faux" -> Boolean.FALSE;
            default -> null;
        };
    }

    private String several(Inputs inputs, String field, String text, InventoryMessages say) {
        Set<String> named = new LinkedHashSet<>();
        for (String word : words(text).toList()) {
            Enum<?> one = found(word);
            if (one == null) {
                return inputs.refuse(field, "not-one-of", say.notListed(codes()));
            }
            named.add(one.name());
        }
        return Arrays.stream(choices.getEnumConstants()).map(Enum::name).filter(named::contains).collect(Collectors.joining(", "));
    }

    private static java.util.stream.Stream<String> words(String text) {
        return Arrays.stream(text.split("[,;]")).map(String::strip).filter(word -> !word.isEmpty());
    }

    private String codes() {
        return Arrays.stream(choices.getEnumConstants()).map(this::write).collect(Collectors.joining(", "));
    }

    /** The constant called so, here or outside, in any case; null for another word. */
    private Enum<?> found(String word) {
        return List.of(choices.getEnumConstants()).stream()
                .filter(constant -> constant.name().equalsIgnoreCase(word) || write(constant).equalsIgnoreCase(word)).findFirst().orElse(null);
    }
}
