package fr.parvis.platform.pdf;

import java.time.Instant;
import java.util.Objects;

/**
 * What a document is apart from its text.
 *
 * @param title as readers show it in place of the file's name
 * @param language of the text, as BCP 47 writes it: {@code fr}, {@code en}
 * @param at when what it states became so, never when it was asked for: a document that is frozen has the same bytes each time
 */
public record PdfFacts(String title, String language, Instant at) {

    public PdfFacts {
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        Objects.requireNonNull(at);
    }
}
