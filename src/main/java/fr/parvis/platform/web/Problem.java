package fr.parvis.platform.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.platform.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a request was not carried out, as RFC 9457 writes it. {@code type} is an address with a page behind it; {@code detail} says what to
 * do next, in the reader's language. Never holds a class name, SQL or a stack.
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "errors"})
public final class Problem {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int status;
    private String type = "about:blank";
    private String title;
    private String detail;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, Object> more = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Problem(int status) {
        this.status = status;
    }

    public static Problem of(int status) {
        return new Problem(status);
    }

    /** The kind of problem, last part of the address of its page: {@code not-found} gives {@code /problems/not-found}. */
    public Problem type(String kind) {
        type = "/problems/" + kind;
        return this;
    }

    public Problem title(String words) {
        title = words;
        return this;
    }

    public Problem detail(String words) {
        detail = words;
        return this;
    }

    public Problem error(String pointer, String code, String message) {
        errors.add(new FieldError(pointer, code, message));
        return this;
    }

    public Problem errors(List<FieldError> several) {
        errors.addAll(several);
        return this;
    }

    /** A member of this kind of problem alone, such as {@code blockers}. */
    public Problem with(String name, Object value) {
        more.put(name, value);
        return this;
    }

    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemException exception() {
        return new ProblemException(this);
    }

    public String getType() {
        return type;
    }

    public String getTitle() {
        return title;
    }

    public int getStatus() {
        return status;
    }

    public String getDetail() {
        return detail;
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Map<String, String>> getErrors() {
        return errors.stream()
                .map(error -> Map.of("pointer", error.pointer(), "code", error.code(), "message", error.message())).toList();
    }

    @JsonAnyGetter
    public Map<String, Object> more() {
        return more;
    }

    /** The problem as the body of an answer, for who answers without JAX-RS. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem holds texts and numbers", impossible);
        }
    }

    Map<String, String> headers() {
        return headers;
    }
}
