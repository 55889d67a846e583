package fr.parvis.platform.web;

/**
 * One thing that can be chosen in a list, a group of radio buttons or of boxes.
 *
 * @param hint a line of explanation below the label, or null
 */
public record Choice(String value, String label, String hint) {

    public static Choice of(Object value, String label) {
        return new Choice(String.valueOf(value), label, null);
    }
}
