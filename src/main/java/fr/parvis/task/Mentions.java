package fr.parvis.task;

import fr.parvis.people.PeopleQueries.PersonRow;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who is called in a text: «@» and a whole name, case and accents ignored; of two names that begin alike the longer one counts. */
public final class Mentions {

    /** Somebody by the letters of their name. */
    private record Named(long id, String name) {
    }

    private Mentions() {
    }

    /** Ids of the people called, in the order of the text. */
    public static Set<Long> of(String words, List<PersonRow> team) {
        String text = plain(words);
        List<Named> longest = team.stream().map(one -> new Named(one.id(), plain(one.name()))).sorted(Comparator.comparingInt((Named one) -> one.name().length())
                .reversed()).toList();
        Set<Long> called = new LinkedHashSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int begin = at + 1;
            // After a letter it is an address, and nobody called.
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                longest.stream().filter(one -> standsAt(text, begin, one.name())).findFirst().ifPresent(one -> called.add(one.id()));
            }
        }
        return called;
    }

    private static boolean standsAt(String text, int begin, String name) {
        int end = begin + name.length();
        return text.startsWith(name, begin) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
    }
}
