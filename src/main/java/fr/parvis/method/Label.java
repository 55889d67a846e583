package fr.parvis.method;

import java.util.Locale;

/** A text of the method in both languages, neither of them blank. */
public record Label(String fr, String en) {

    /** French unless English is asked for. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : fr;
    }
}
