package fr.parvis.platform;

/**
 * What is wrong with one thing that was typed.
 *
 * @param pointer JSON pointer to the member of the body (RFC 6901), which is also {@code /} and the name of the form's field
 * @param code    stable name of the error, for programs
 * @param message what to do about it, in the reader's language
 */
public record FieldError(String pointer, String code, String message) {

    /** Name of the form's field. */
    public String field() {
        return pointer.startsWith("/") ? pointer.substring(1) : pointer;
    }
}
