package fr.parvis.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text for one value, so that equal facts have equal fingerprints: RFC 8785 (JSON Canonicalization Scheme) for the values used here:
 * objects with members in order of their names, arrays, strings, whole numbers, booleans and null.
 */
public final class CanonicalJson {

    private CanonicalJson() {
    }

    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    /** The texts of an object, by name, as {@link #write} wrote them. */
    public static Map<String, String> texts(String json) {
        try {
            return new ObjectMapper().readValue(json, new TypeReference<TreeMap<String, String>>() {
            });
        } catch (JsonProcessingException notWrittenHere) {
            throw new IllegalArgumentException("Not an object of texts", notWrittenHere);
        }
    }

    /** The texts of an array, as {@link #write} wrote them. */
    public static List<String> list(String json) {
        try {
            return new ObjectMapper().readValue(json, new TypeReference<List<String>>() {
            });
        } catch (JsonProcessingException notWrittenHere) {
            throw new IllegalArgumentException("Not an array of texts", notWrittenHere);
        }
    }

    private static void append(StringBuilder out, Object value) {
        if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            out.append(value);
        } else if (value instanceof Map<?, ?> map) {
            object(out, map);
        } else if (value instanceof Collection<?> items) {
            array(out, items);
        } else {
            string(out, value.toString());
        }
    }

    private static void object(StringBuilder out, Map<?, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((name, member) -> sorted.put(name.toString(), member));
        char before = '{';
        if (sorted.isEmpty()) {
            out.append(before);
        }
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(before);
            before = ',';
            string(out, member.getKey());
            out.append(':');
            append(out, member.getValue());
        }
        out.append('}');
    }

    private static void array(StringBuilder out, Collection<?> items) {
        char before = '[';
        if (items.isEmpty()) {
            out.append(before);
        }
        for (Object item : items) {
            out.append(before);
            before = ',';
            append(out, item);
        }
        out.append(']');
    }

    private static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
