package fr.parvis.platform;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The French alphabetical order in a query: «Éducation» stands with E. Written out because the order of letters of a database depends on how it
 * was installed, and H2 and PostgreSQL are to read alike: some PostgreSQL put no accented capital into lower case, so both are named.
 */
public final class Alphabet {

    private static final String ACCENTED = "àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ";
    private static final String PLAIN = "aaaaceeeeiiooouuuyaaaaceeeeiiooouuuy";

    /** Joined letters stay what they are, in small letters, to be taken apart. */
    private static final String ACCENTED_APART = "àâäáãåçéèêëîïíìôöóòõùûüúÿñÀÂÄÁÃÅÇÉÈÊËÎÏÍÌÔÖÓÒÕÙÛÜÚŸÑŒÆ’";
    private static final String PLAIN_APART = "aaaaaaceeeeiiiiooooouuuuynaaaaaaceeeeiiiiooooouuuuynœæ''";

    private Alphabet() {
    }

    /** @param path a text in HQL, such as {@code x.name}; never anything typed by somebody */
    public static String of(String path) {
        return "function('translate', lower(" + path + "), '" + ACCENTED + "', '" + PLAIN + "')";
    }

    /**
     * The same with joined letters apart, the letters of neighbouring languages in names (Muñoz, García, João), and one apostrophe, as
     * {@link #plain} has them: to be compared with what somebody looks for.
     *
     * @param path a text in HQL; never anything typed by somebody
     */
    public static String searched(String path) {
        return "cast(replace(replace(function('translate', lower(" + path + "), '" + ACCENTED_APART + "', '" + PLAIN_APART + "'), 'œ', 'oe'), 'æ', 'ae') as String)";
    }

    /** What was typed, without case, accents and joined letters, with the apostrophe of keyboards. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae")
                .replace('’', '\'');
    }
}
