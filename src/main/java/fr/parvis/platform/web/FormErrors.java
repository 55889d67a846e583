package fr.parvis.platform.web;

import fr.parvis.platform.FieldError;
import java.util.List;

/** What is wrong with a form, for its summary and for each of its fields. */
public record FormErrors(List<FieldError> all) {

    public static final FormErrors NONE = new FormErrors(List.of());

    public boolean any() {
        return !all.isEmpty();
    }

    /** The first message for the field of that name, or null. */
    public String of(String field) {
        return all.stream().filter(error -> error.field().equals(field)).map(FieldError::message).findFirst().orElse(null);
    }
}
