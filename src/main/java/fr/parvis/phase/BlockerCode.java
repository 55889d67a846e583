package fr.parvis.phase;

import java.util.Locale;
import java.util.Map;

/** What kind of thing blocks a move; one enum of these per feature, each constant with its words in both languages. */
public interface BlockerCode {

    String name();

    /** One sentence that says what is missing, with the figures or names of this very case. */
    String message(Map<String, String> figures, Locale locale);
}
