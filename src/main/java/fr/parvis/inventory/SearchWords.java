package fr.parvis.inventory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts without what people type differently: case, accents, repeated spaces. */
public final class SearchWords {

    private static final int LONGEST = 6000;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private SearchWords() {
    }

    /** The texts, one after the other, to be searched with {@code like}. */
    public static String of(String... texts) {
        String words = Arrays.stream(texts).filter(Objects::nonNull).map(SearchWords::plain).collect(Collectors.joining(" "));
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /** Lower case, without accents nor joined letters, with single spaces. */
    public static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.replace('’', '\'')).replaceAll(" ").strip().toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
    }

    /** What two titles of one dataset have in common: {@link #plain} without any space. */
    public static String key(String title) {
        return plain(title).replace(" ", "");
    }
}
