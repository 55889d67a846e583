package fr.parvis.people.web;

import fr.parvis.people.CouncilMessages;
import fr.parvis.people.CouncilSittings;
import fr.parvis.platform.Excerpt;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads several days as people and programs write them: {@code 12/01/2027} or {@code 2027-01-12}. */
final class SentDays {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final int LONGEST = 4000;

    private SentDays() {
    }

    /** One or several a line, whatever stands between them; what is wrong is noted in {@code inputs}. */
    static List<LocalDate> typed(Inputs inputs, String field, String raw) {
        String text = inputs.required(field, raw, LONGEST);
        return text == null ? List.of() : read(inputs, field, List.of(text.strip().split("[\\s,;\\u00a0\\u202f]+")));
    }

    /** Each one a day; what is wrong is noted in {@code inputs}. */
    static List<LocalDate> read(Inputs inputs, String field, List<String> words) {
        CouncilMessages say = Words.in(CouncilMessages.class, inputs.locale());
        if (words.size() > CouncilSittings.MOST_AT_ONCE) {
            inputs.refuse(field, "too-many", say.tooManyAtOnce(CouncilSittings.MOST_AT_ONCE));
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (String word : words) {
            LocalDate day = day(word);
            if (day == null) {
                unread.add(shown(word));
            } else if (!inputs.refused(field) && inputs.date(field, day.toString()) != null) {
                days.add(day);
            }
        }
        if (!unread.isEmpty()) {
            inputs.refuse(field, "not-a-date", say.unread(String.join(", ", unread.subList(0, Math.min(5, unread.size())))));
        }
        return days;
    }

    /** What is told of a word that is no day: enough to find it again. */
    private static String shown(String word) {
        String cut = Excerpt.of(word, 31);
        return Inputs.readable(cut) ? cut : "?";
    }

    private static LocalDate day(String word) {
        try {
            Matcher parts = DAY_FIRST.matcher(word);
            return parts.matches() ? LocalDate.of(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)))
                    : LocalDate.parse(word);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
