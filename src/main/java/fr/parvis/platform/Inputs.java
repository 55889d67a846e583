package fr.parvis.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what people and programs type, field by field, and gathers everything that is wrong before saying so once. Each method answers
 * the clean value, or {@code null} when the field is empty or refused; {@link #orThrow} ends the reading.
 */
public final class Inputs {

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final List<FieldError> errors = new ArrayList<>();
    private final InputMessages messages;
    private final Locale locale;

    public Inputs(Locale locale) {
        this.locale = locale;
        messages = Words.in(InputMessages.class, locale);
    }

    /** A text that must be there, of one line or several, {@code max} characters at most. */
    public String required(String field, String raw, int max) {
        String value = optional(field, raw, max);
        if (value == null && !refused(field)) {
            refuse(field, "missing", messages.missing());
        }
        return value;
    }

    /** A text that may be missing; blank is missing. Line ends become {@code \n}. */
    public String optional(String field, String raw, int max) {
        if (raw == null) {
            return null;
        }
        String value = raw.replace("\r\n", "\n").strip();
        if (!readable(value)) {
            return refuse(field, "unreadable", messages.unreadable());
        }
        // As the embedded database counts what a column holds: a letter outside the basic plane, an emoji say, is two.
        int length = value.length();
        if (length > max) {
            return refuse(field, "too-long", messages.tooLong(max, length));
        }
        return value.isEmpty() ? null : value;
    }

    /** A reason: there, and long enough to mean something. */
    public String reason(String field, String raw, int min, int max) {
        String value = required(field, raw, max);
        if (value != null && value.length() < min) {
            return refuse(field, "too-short", messages.tooShort(min));
        }
        return value;
    }

    /** One plain address, without a name, that a header can hold as it is. */
    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    public String email(String field, String raw) {
        String value = required(field, raw, 200);
        if (value != null && !isEmail(value)) {
            return refuse(field, "not-an-email", messages.notAnEmail());
        }
        return value == null ? null : value.toLowerCase(Locale.ROOT);
    }

    /** A date as ISO 8601 writes it, within reason. */
    public LocalDate date(String field, String raw) {
        return date(field, raw, FIRST_DAY);
    }

    /** A date not before {@code first}: what data speak of may be older than any project. */
    public LocalDate date(String field, String raw, LocalDate first) {
        String value = optional(field, raw, 40);
        if (value == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.isBefore(first) || date.isAfter(LAST_DAY)) {
                refuse(field, "date-out-of-range", messages.dateOutOfRange());
                return null;
            }
            return date;
        } catch (DateTimeException notADate) {
            refuse(field, "not-a-date", messages.notADate());
            return null;
        }
    }

    /** A whole number from 0 up. */
    public Integer number(String field, String raw) {
        String value = optional(field, raw, 20);
        if (value == null) {
            return null;
        }
        String digits = value.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!digits.matches("\\d{1,9}")) {
            refuse(field, "not-a-number", messages.notANumber());
            return null;
        }
        return Integer.valueOf(digits);
    }

    /** An id: absent, or a number that may turn out to name nothing. */
    public Long id(String field, String raw) {
        String value = optional(field, raw, 20);
        if (value == null) {
            return null;
        }
        if (!value.matches("\\d{1,18}")) {
            refuse(field, "not-a-number", messages.notANumber());
            return null;
        }
        return Long.valueOf(value);
    }

    public <E extends Enum<E>> E choice(String field, String raw, Class<E> type) {
        String value = optional(field, raw, 100);
        if (value == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        refuse(field, "not-one-of", messages.notOneOf(
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
        return null;
    }

    /** An address of the web, never one that a browser would run. */
    public String link(String field, String raw) {
        String value = optional(field, raw, 1000);
        if (value == null) {
            return null;
        }
        try {
            URI uri = new URI(value);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? value : refuse(field, "not-a-link", messages.notALink());
        } catch (URISyntaxException notAnAddress) {
            return refuse(field, "not-a-link", messages.notALink());
        }
    }

    /** Adds an error that only the caller can see. Answers {@code null}, the value of a refused field. */
    public String refuse(String field, String code, String message) {
        errors.add(new FieldError(pointer(field), code, message));
        return null;
    }

    private static String pointer(String field) {
        return field.startsWith("/") ? field : "/" + field;
    }

    public void missing(String field) {
        refuse(field, "missing", messages.missing());
    }

    /** What was read, which may not be left out: said once, and not where it was refused already. */
    public <T> T needed(String field, T read) {
        if (read == null && !refused(field)) {
            missing(field);
        }
        return read;
    }

    /** The language the refusals are written in. */
    public Locale locale() {
        return locale;
    }

    public boolean refused(String field) {
        return errors.stream().anyMatch(error -> error.pointer().equals(pointer(field)));
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** Ends the reading: goes on only when nothing was refused. */
    public void orThrow() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** No lone surrogate (it has no UTF-8 form) and no control character but tab and line end (PostgreSQL refuses NUL). */
    public static boolean readable(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || c == '\t'
                || (c >= 0x20 && c != 0x7f && !(c >= 0xd800 && c <= 0xdfff) && !(c >= 0x80 && c < 0xa0)));
    }
}
