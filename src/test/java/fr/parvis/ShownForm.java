package fr.parvis;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as a page shows it: what a browser would send if nobody touched it. */
public final class ShownForm {

    private static final Pattern CONTROL = Pattern.compile("<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>",
            Pattern.DOTALL);

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private ShownForm() {
    }

    /** @param id of the form element, or how it begins */
    public static ShownForm on(Response page, String id) {
        Matcher form = Pattern.compile("<form\\b[^>]*\\bid=\"" + id + "[^\"]*\"[^>]*>(.*?)</form>", Pattern.DOTALL).matcher(page.asString());
        if (!form.find()) {
            throw new AssertionError("No form " + id + " on the page: " + page.asString());
        }
        ShownForm shown = new ShownForm();
        Matcher control = CONTROL.matcher(form.group(1));
        while (control.find()) {
            if (control.group(1) != null) {
                shown.input(control.group(1));
            } else if (control.group(2) != null) {
                shown.add(attribute(control.group(2), "name"), plain(control.group(3)).strip());
            } else {
                shown.add(attribute(control.group(4), "name"), chosen(control.group(5)));
            }
        }
        shown.fields.remove("csrf-token");
        return shown;
    }

    private void input(String tag) {
        String type = attribute(tag, "type");
        boolean box = "checkbox".equals(type) || "radio".equals(type);
        if (!box || tag.matches("(?s).*\\bchecked\\b.*")) {
            add(attribute(tag, "name"), attribute(tag, "value"));
        }
    }

    private static String chosen(String options) {
        Matcher selected = Pattern.compile("<option\\b([^>]*\\bselected\\b[^>]*)>").matcher(options);
        if (selected.find()) {
            return attribute(selected.group(1), "value");
        }
        Matcher first = Pattern.compile("<option\\b([^>]*)>").matcher(options);
        return first.find() ? attribute(first.group(1), "value") : "";
    }

    private void add(String name, String value) {
        fields.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? plain(attribute.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    /** What stands in a field; empty when the form has none of that name or nothing is chosen. */
    public String value(String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    public ShownForm with(String name, String... values) {
        fields.put(name, List.of(values));
        return this;
    }

    public ShownForm without(String name) {
        fields.remove(name);
        return this;
    }

    public Map<String, List<String>> fields() {
        return fields;
    }
}
