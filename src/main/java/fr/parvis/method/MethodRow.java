package fr.parvis.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One line of a method file. Each value that cannot be read becomes a fault and is answered as {@code null}. */
final class MethodRow {

    private static final int LONGEST_TEXT = 300;

    private final String file;
    private final long line;
    private final List<String> columns;
    private final List<String> values;
    private final List<MethodFault> faults;
    private boolean sound = true;

    MethodRow(String file, long line, List<String> columns, List<String> values, List<MethodFault> faults) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.values = values;
        this.faults = faults;
    }

    /** Whether nothing was wrong with what was read so far. */
    boolean sound() {
        return sound;
    }

    void fault(String message) {
        sound = false;
        faults.add(new MethodFault(file, line, message));
    }

    String text(String column) {
        String value = raw(column);
        if (value.isBlank()) {
            fault(column + " is missing");
            return null;
        }
        if (value.length() > LONGEST_TEXT) {
            fault(column + " is longer than " + LONGEST_TEXT + " characters");
            return null;
        }
        return value;
    }

    /** The text of a pair of columns, {@code name_fr} and {@code name_en}. */
    Label label(String name) {
        return new Label(text(name + "_fr"), text(name + "_en"));
    }

    /** A code of the given shape that no earlier line has; {@code seen} gathers them. */
    String code(String column, String shape, Set<String> seen) {
        String code = text(column);
        if (code == null) {
            return null;
        }
        if (!code.matches(shape)) {
            fault(column + " " + code + " does not have the shape " + shape);
        }
        if (!seen.add(code)) {
            fault("duplicated " + column + " " + code);
        }
        return code;
    }

    /** @param what what the values are called in a fault: «unknown role CHEF» */
    <E extends Enum<E>> E choice(String column, String what, Class<E> type) {
        String value = text(column);
        return value == null ? null : constant(value, what, type);
    }

    /** Any number of constants, none twice, separated by spaces. */
    <E extends Enum<E>> List<E> choices(String column, String what, Class<E> type) {
        List<E> chosen = new ArrayList<>();
        for (String value : raw(column).isBlank() ? new String[0] : raw(column).trim().split(" +")) {
            E constant = constant(value, what, type);
            if (constant != null && chosen.contains(constant)) {
                fault(what + " " + value + " is named twice");
            } else if (constant != null) {
                chosen.add(constant);
            }
        }
        return chosen;
    }

    Integer number(String column, int min, int max) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < min || Integer.parseInt(value) > max) {
            fault(column + " must be a whole number from " + min + " to " + max + ", not " + value);
            return null;
        }
        return Integer.valueOf(value);
    }

    private <E extends Enum<E>> E constant(String value, String what, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        fault("unknown " + what + " " + value);
        return null;
    }

    private String raw(String column) {
        return values.get(columns.indexOf(column));
    }
}
