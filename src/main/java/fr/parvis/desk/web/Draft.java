package fr.parvis.desk.web;

import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.FormErrors;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody typed into one of the page's forms that was refused, so that nothing is lost.
 *
 * @param form which form: {@code move:FORCE}, {@code check:12}, {@code dates}
 */
public record Draft(String form, MultivaluedMap<String, String> typed, FormErrors errors) {

    static final Draft NONE = new Draft("", null, FormErrors.NONE);

    public boolean of(String name) {
        return form.equals(name);
    }

    /** The words that were typed, when their form is no longer on the page: shown so that they can be copied. */
    List<String> words() {
        return typed == null ? List.of() : Stream.of("reason", "reservation", "evidence", "comment", "why", "lessons").map(typed::getFirst)
                .filter(word -> word != null && !word.isBlank() && Inputs.readable(word)).toList();
    }

    /** What was typed into the field, or what stands there otherwise. */
    public String typed(String form, String field, Object otherwise) {
        String kept = of(form) && typed != null ? typed.getFirst(field) : null;
        return kept != null ? kept : otherwise == null ? "" : otherwise.toString();
    }

    public String error(String form, String field) {
        return of(form) ? errors.of(field) : null;
    }
}
