package fr.parvis;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON answer. A plain path ({@code items[0].phase}, {@code items.title}) is walked: the library compiles a script for each path it is asked,
 * which takes longer than the request. Any other path, and one that leads nowhere, is the library's.
 */
final class Answer extends JsonPath {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]\\w*(\\[\\d{1,6}])?(\\.[A-Za-z]\\w*(\\[\\d{1,6}])?)*");
    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    private final Object root;

    Answer(String json) {
        super(json);
        root = super.get("$");
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(String path) {
        if (!PLAIN.matcher(path).matches()) {
            return super.get(path);
        }
        Object here = root;
        for (Matcher step = STEP.matcher(path); step.find() && here != null;) {
            here = named(here, step.group(1));
            if (step.group(2) != null) {
                here = placed(here, Integer.parseInt(step.group(2)));
            }
        }
        return here == null ? super.get(path) : (T) here;
    }

    /** A member; of a list that of each of its elements. */
    private static Object named(Object here, String name) {
        if (here instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (here instanceof List<?> list && list.stream().allMatch(one -> one == null || one instanceof Map)) {
            List<Object> all = new ArrayList<>();
            list.stream().filter(Objects::nonNull).forEach(one -> all.add(named(one, name)));
            return all;
        }
        return null;
    }

    private static Object placed(Object here, int place) {
        return here instanceof List<?> list && place < list.size() ? list.get(place) : null;
    }
}
