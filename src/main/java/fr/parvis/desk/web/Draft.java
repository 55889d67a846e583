package fr.parvis.desk.web;

import fr.parvis.platform.web.FormErrors;
import jakarta.ws.rs.core.MultivaluedMap;

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

    /** What was typed into the field, or what stands there otherwise. */
    public String typed(String form, String field, Object otherwise) {
        String kept = of(form) && typed != null ? typed.getFirst(field) : null;
        return kept != null ? kept : otherwise == null ? "" : otherwise.toString();
    }

    public String error(String form, String field) {
        return of(form) ? errors.of(field) : null;
    }
}
