package fr.parvis.platform;

/** As much of a text as there is room for. */
public final class Excerpt {

    private Excerpt() {
    }

    /**
     * The text, or its beginning with «…»; a letter that takes two units, an emoji say, is never cut through: what is left of it can be neither kept
     * in the journal nor sent.
     *
     * @param most units (UTF-16) of what is answered, «…» included; at least 2
     */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
