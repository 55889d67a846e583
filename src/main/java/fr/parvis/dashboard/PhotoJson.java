package fr.parvis.dashboard;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parvis.platform.CanonicalJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A photo as text: canonical JSON of its members and of the figures drawn from them, for who reads it without us. Members that are null, false or
 * empty are left out.
 */
final class PhotoJson {

    /** Somebody altered the text so that it can no longer be read. */
    static final class Unreadable extends RuntimeException {
        Unreadable(JsonProcessingException cause) {
            super("Not a photo", cause);
        }
    }

    private static final TypeReference<TreeMap<String, Object>> MEMBERS = new TypeReference<>() {
    };
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.ALL, Visibility.NONE).visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private PhotoJson() {
    }

    static String write(Photo photo) {
        Map<String, Object> members = JSON.convertValue(photo, MEMBERS);
        members.put("figures", named(photo.stands().facts().figures()));
        Map<String, Object> departments = new TreeMap<>();
        photo.stands().facts().byDepartment().forEach((id, figures) -> departments.put(id.toString(), named(figures)));
        members.put("figuresByDepartment", departments);
        return CanonicalJson.write(bare(members));
    }

    static Photo read(String content) {
        try {
            return JSON.readValue(content, Photo.class).filled();
        } catch (JsonProcessingException altered) {
            throw new Unreadable(altered);
        }
    }

    private static Map<String, Object> named(Map<Figure, Integer> figures) {
        Map<String, Object> named = new TreeMap<>();
        figures.forEach((figure, count) -> named.put(figure.name(), count));
        return named;
    }

    /** Without what says nothing; the figures keep their zeros. */
    private static Object bare(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> kept = new TreeMap<>();
            map.forEach((name, member) -> {
                Object one = bare(member);
                if (one != null && !Boolean.FALSE.equals(one) && !(one instanceof List<?> list && list.isEmpty())) {
                    kept.put(name.toString(), one);
                }
            });
            return kept;
        }
        return value instanceof List<?> list ? list.stream().map(PhotoJson::bare).toList() : value;
    }
}
