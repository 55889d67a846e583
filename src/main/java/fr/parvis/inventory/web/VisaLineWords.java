package fr.parvis.inventory.web;

import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.InventoryWords;
import fr.parvis.inventory.VisaCauses.Cause;
import fr.parvis.inventory.VisaLineMessages;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Words and facts that all lines of a page share: a sentence that two hundred lines say is put together once. */
record VisaLineWords(Map<Long, String> people, Map<Long, Map<String, Cause>> causes, LocalDate today, Locale locale, InventoryMessages say, VisaLineMessages visa,
        InventoryWords words, Map<Object, String> said) {

    VisaLineWords(Map<Long, String> people, Map<Long, Map<String, Cause>> causes, LocalDate today, Locale locale) {
        this(people, causes, today, locale, Words.in(InventoryMessages.class, locale), Words.in(VisaLineMessages.class, locale), InventoryWords.in(locale),
                new HashMap<>());
    }

    /** The words for a value; null for none. */
    <T> String once(T value, Function<T, String> words) {
        String known = value == null ? null : said.get(value);
        if (value != null && known == null) {
            known = words.apply(value);
            said.put(value, known);
        }
        return known;
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, Clocks.PARIS));
    }

    String day(LocalDate on) {
        return on == null ? "–" : once(on, day -> Dates.fullDate(day, locale));
    }
}
