package fr.parvis.task.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.regex.Pattern;

/** The filters of a board on their way through its forms, so that who moves a card finds the board as it was. */
final class BoardQuery {

    private static final String BOARD = "view=board";

    /** Nothing that could leave the query of an address. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9=&_-]{0,500}");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private BoardQuery() {
    }

    /** As the forms of the page send them back. */
    static String of(MultivaluedMap<String, String> asked) {
        StringBuilder query = new StringBuilder(BOARD);
        for (String name : List.of("phase", "owner", "lanes", "open", "late")) {
            String value = asked.getFirst(name);
            if (value != null && VALUE.matcher(value).matches()) {
                query.append('&').append(name).append('=').append(value);
            }
        }
        return query.toString();
    }

    /** What a form sent back; the whole board where that cannot be read. */
    static String sent(MultivaluedMap<String, String> form) {
        String query = form.getFirst("query");
        return query != null && SAFE.matcher(query).matches() && query.contains(BOARD) ? query : BOARD;
    }

    /** The filters of the board a form was sent from. */
    static MultivaluedMap<String, String> asked(MultivaluedMap<String, String> form) {
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
