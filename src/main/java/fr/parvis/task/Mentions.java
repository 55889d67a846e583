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

    private Mentions() {
    }

    /** Ids of the people called, in the order of the text. */
    public static Set<Long> of(String words, List<PersonRow> team) {
        List<PersonRow> longest = team.stream().sorted(Comparator.comparingInt((PersonRow one) -> one.name().length()).reversed()).toList();
        Set<Long> called = new LinkedHashSet<>();
        for (int at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
            if (at > 0 && Character.isLetterOrDigit(words.charAt(at - 1))) {
                // An address, and nobody called.
                continue;
            }
            String rest = words.substring(at + 1);
            longest.stream().filter(one -> begins(rest, one.name())).findFirst().ifPresent(one -> called.add(one.id()));
        }
        return called;
    }

    private static boolean begins(String rest, String name) {
        // As long as the name, in composed letters: what is compared is what a keyboard types.
        String text = Normalizer.normalize(rest, Normalizer.Form.NFC);
        String wanted = Normalizer.normalize(name, Normalizer.Form.NFC);
        return text.length() >= wanted.length() && plain(text.substring(0, wanted.length())).equals(plain(wanted))
                && (text.length() == wanted.length() || !Character.isLetterOrDigit(text.charAt(wanted.length())));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
    }
}
