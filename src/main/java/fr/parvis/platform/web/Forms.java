package fr.parvis.platform.web;

import fr.parvis.platform.FieldError;
import fr.parvis.platform.Inputs;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/**
 * A form as it was typed, with what is wrong with it, to be shown again so that nothing is lost.
 *
 * @param typed what was typed, by field; empty on a fresh form
 */
public record Forms(MultivaluedMap<String, String> typed, FormErrors errors) {

    /** Code of the error that says that somebody was quicker. */
    public static final String STALE = "stale";

    private static final String VERSION = "version";

    /** A form nobody has typed into yet. */
    public static Forms fresh() {
        return new Forms(new MultivaluedHashMap<>(), FormErrors.NONE);
    }

    public static Forms refused(MultivaluedMap<String, String> typed, Inputs inputs) {
        return new Forms(typed, new FormErrors(inputs.errors()));
    }

    public static Forms refused(MultivaluedMap<String, String> typed, List<FieldError> errors) {
        return new Forms(typed, new FormErrors(errors));
    }

    /** What was typed into the field, or what stands there otherwise. */
    public String value(String field, Object otherwise) {
        String kept = typed.getFirst(field);
        if (kept != null) {
            String lines = kept.replace("\r\n", "\n");
            return Inputs.readable(lines) ? lines : "";
        }
        return otherwise == null || !typed.isEmpty() ? "" : otherwise.toString();
    }

    /**
     * The version that was typed over, until it is said that somebody was quicker: from then on it is the one that stands now. A form that is refused for
     * anything else would otherwise take the place of what its reader never saw.
     */
    public String version(Object now) {
        boolean told = errors.all().stream().anyMatch(error -> error.code().equals(STALE));
        String seen = typed.getFirst(VERSION);
        return told || seen == null || !seen.matches("-?\\d{1,18}") ? String.valueOf(now) : seen;
    }

    /** Everything that was ticked under one name. */
    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean checked(String field, boolean otherwise) {
        return typed.isEmpty() ? otherwise : "true".equals(typed.getFirst(field));
    }

    public String error(String field) {
        return errors.of(field);
    }
}
