package fr.parvis.intake;

import fr.parvis.inventory.Coded;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.FieldType;
import fr.parvis.inventory.InventoryWords;
import fr.parvis.inventory.Licence;
import fr.parvis.inventory.SearchWords;
import fr.parvis.inventory.UpdateFrequency;
import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.table.CellGuess;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the cells of a file as people write them: dates, numbers, yes or no, words of a list in French or English, people by address or name. */
final class CellReading {

    private final Locale locale;
    private final Map<String, Long> people = new HashMap<>();
    private final Map<Class<?>, Map<String, String>> words = new HashMap<>();

    CellReading(Locale locale, List<PersonRow> town) {
        this.locale = locale;
        town.forEach(person -> people.putIfAbsent(SearchWords.plain(person.name()), person.id()));
        town.forEach(person -> people.put(SearchWords.plain(person.email()), person.id()));
    }

    boolean knows(Long personId) {
        return people.containsValue(personId);
    }

    /** The value of a cell that is not blank; null when it is refused, with the refusal under the name of the column. */
    Object read(DatasetField field, String column, String cell, Inputs inputs) {
        if (CellGuess.isError(cell)) {
            return inputs.refuse(column, "spreadsheet-error", Words.in(IntakeMessages.class, locale).spreadsheetError(cell.strip()));
        }
        if (field.type().kind() == FieldType.Kind.PERSON) {
            Long person = people.get(SearchWords.plain(cell));
            return person != null ? person
                    : inputs.refuse(column, "person-unknown", Words.in(IntakeMessages.class, locale).personUnknown(cell.strip()));
        }
        if (field.type().choices() != null) {
            Map<String, String> known = words.computeIfAbsent(field.type().choices(), CellReading::names);
            String unknown = words(field, cell).filter(word -> !known.containsKey(SearchWords.plain(word))).findFirst().orElse(null);
            if (unknown != null) {
                return inputs.refuse(column, "not-one-of", Words.in(IntakeMessages.class, locale).valueUnknown(unknown, choices(field)));
            }
        }
        return field.type().read(inputs, column, clean(field, cell));
    }

    private String clean(DatasetField field, String cell) {
        return switch (field.type().kind()) {
            case DAY -> CellGuess.date(cell).map(found -> found.date().toString()).orElse(cell);
            case NUMBER -> CellGuess.number(cell).map(found -> plain(found.number())).orElse(cell);
            case FLAG -> CellGuess.answer(cell).map(Object::toString).orElse(cell);
            case ONE, SEVERAL -> words(field, cell).map(word -> words.get(field.type().choices()).get(SearchWords.plain(word)))
                    .collect(Collectors.joining(", "));
            case KEYWORDS -> cell.replace(';', ',').replace('|', ',');
            default -> cell;
        };
    }

    private static Stream<String> words(DatasetField field, String cell) {
        return field.type().kind() == FieldType.Kind.SEVERAL ? Arrays.stream(cell.split("[,;|]")).map(String::strip).filter(word -> !word.isEmpty())
                : Stream.of(cell.strip());
    }

    /** What can be written, in the reader's words; of the rhythms, which are many, those of the SCDL catalogue. */
    private String choices(DatasetField field) {
        return Arrays.stream(field.type().choices().getEnumConstants())
                .map(one -> one instanceof UpdateFrequency frequency ? frequency.scdl() : InventoryWords.in(locale).of((Enum<?>) one))
                .distinct().collect(Collectors.joining(", "));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? number.toBigInteger().toString() : number.toPlainString();
    }

    private static Map<String, String> names(Class<?> choices) {
        Map<String, String> names = new HashMap<>();
        for (Object one : choices.getEnumConstants()) {
            Enum<?> constant = (Enum<?>) one;
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                names.put(SearchWords.plain(InventoryWords.in(locale).of(constant)), constant.name());
            }
            names.put(SearchWords.plain(constant.name()), constant.name());
            if (one instanceof Coded coded) {
                names.put(SearchWords.plain(coded.code()), constant.name());
            }
            if (one instanceof Licence licence) {
                names.put(SearchWords.plain(licence.scdl()), constant.name());
            }
            if (one instanceof UpdateFrequency frequency) {
                names.putIfAbsent(SearchWords.plain(frequency.scdl()), UpdateFrequency.ofScdl(frequency.scdl()).name());
            }
        }
        if (choices == Licence.class) {
            names.put("licence ouverte", Licence.LOV2.name());
            names.put("licence ouverte 2.0", Licence.LOV2.name());
            names.put("odbl", Licence.ODBL.name());
        }
        return names;
    }
}
