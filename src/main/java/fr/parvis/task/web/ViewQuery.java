package fr.parvis.task.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.regex.Pattern;

/** The filters of a board or timeline on their way through its forms, so that who moves something finds the page as it was. */
enum ViewQuery {
    BOARD("view=board", List.of("phase", "owner", "lanes", "open", "late")), TIMELINE("view=timeline", List.of("phase", "owner", "open", "late"));

    /** Nothing that could leave the query of an address. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9=&_-]{0,500}");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final String view;
    private final List<String> names;

    ViewQuery(String view, List<String> names) {
        this.view = view;
        this.names = names;
    }

    /** As the forms of the page send them back. */
    String of(MultivaluedMap<String, String> asked) {
        StringBuilder query = new StringBuilder(view);
        for (String name : names) {
            String value = asked.getFirst(name);
            if (value != null && VALUE.matcher(value).matches()) {
                query.append('&').append(name).append('=').append(value);
            }
        }
        return query.toString();
    }

    /** What a form sent back; the whole of the view where that cannot be read. */
    String sent(MultivaluedMap<String, String> form) {
        String query = form.getFirst("query");
        return query != null && SAFE.matcher(query).matches() && query.contains(view) ? query : view;
    }

    /** The filters of the view a form was sent from. */
    MultivaluedMap<String, String> asked(MultivaluedMap<String, String> form) {
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        for (String pair : sent(form).split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                asked.add(parts[0], parts[1]);
            }
        }
        return asked;
    }
}
