package fr.parvis.rules;

import java.util.regex.Pattern;

/**
 * The spaces French puts at its marks, where a line must not break: narrow (U+202F) before {@code ; ! ?}, whole (U+00A0) before
 * {@code :} and {@code %} and inside {@code « »}. What stands in braces belongs to Qute and is left as it is.
 */
final class FrenchTypography {

    private static final String ANY_SPACE = "[ \\u00a0\\u202f]";
    private static final Pattern QUTE = Pattern.compile("\\{[^{}]*}");
    /** A mark that ends a word; {@code https://} and {@code 10:30} are none. */
    private static final Pattern NARROW = Pattern.compile(ANY_SPACE + "+([;!?])|(?<=[\\p{L}\\p{N})}»…])([;!?])(?=\\s|$)");
    private static final Pattern WIDE = Pattern.compile(ANY_SPACE + "+([:%])|(?<=[\\p{L}\\p{N})}»…])([:%])(?=\\s|$)");
    private static final Pattern OPENING = Pattern.compile("«" + ANY_SPACE + "*");
    private static final Pattern CLOSING = Pattern.compile(ANY_SPACE + "*»");

    private FrenchTypography() {
    }

    /** The text with the right space at each mark. */
    static String right(String text) {
        StringBuilder marked = new StringBuilder(text);
        // Marks inside braces are set aside for the time of the replacement: {count ?: 0} is no sentence.
        var braces = QUTE.matcher(text);
        while (braces.find()) {
            for (int i = braces.start() + 1; i < braces.end() - 1; i++) {
                marked.setCharAt(i, (char) (0xe000 + text.charAt(i) % 0x1000));
            }
        }
        String spaced = marked.toString();
        spaced = NARROW.matcher(spaced).replaceAll("\u202f$1$2");
        spaced = WIDE.matcher(spaced).replaceAll("\u00a0$1$2");
        spaced = OPENING.matcher(spaced).replaceAll("«\u00a0");
        spaced = CLOSING.matcher(spaced).replaceAll("\u00a0»");
        return restore(spaced, text);
    }

    private static String restore(String spaced, String text) {
        var original = QUTE.matcher(text);
        var replaced = QUTE.matcher(spaced);
        StringBuilder whole = new StringBuilder();
        int last = 0;
        while (replaced.find() && original.find()) {
            whole.append(spaced, last, replaced.start()).append(original.group());
            last = replaced.end();
        }
        return whole.append(spaced.substring(last)).toString();
    }
}
