package fr.parvis.platform;

import java.util.List;

/** What was typed cannot be taken as it is; answered 422 with every error, by field. */
public class Invalid extends RuntimeException {

    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super(errors.toString(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
