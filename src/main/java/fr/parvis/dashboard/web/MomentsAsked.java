package fr.parvis.dashboard.web;

import fr.parvis.dashboard.SnapshotRefusal;
import fr.parvis.platform.Inputs;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Collectors;

/** Which two moments a page is asked to compare, and the fields that name them; a null {@code to} is now. */
record MomentsAsked(String fromField, String from, String toField, String to) {

    private static final List<String> FIELDS = List.of("from", "fromPhoto", "to", "toPhoto");

    /** A photo goes before a day. */
    static MomentsAsked read(MultivaluedMap<String, String> asked) {
        String fromField = given(asked, "fromPhoto") == null ? "from" : "fromPhoto";
        String toField = given(asked, "toPhoto") == null ? "to" : "toPhoto";
        if (given(asked, fromField) == null) {
            throw new SnapshotRefusal.Refused(new SnapshotRefusal.NotAMoment("from"));
        }
        return new MomentsAsked(fromField, given(asked, fromField), toField, given(asked, toField));
    }

    /** The same question for another address; what cannot be a moment is left out. */
    static String query(MultivaluedMap<String, String> asked) {
        return FIELDS.stream().filter(field -> given(asked, field) != null && given(asked, field).matches("[0-9-]{1,20}"))
                .map(field -> field + "=" + given(asked, field)).collect(Collectors.joining("&"));
    }

    private static String given(MultivaluedMap<String, String> asked, String field) {
        String word = asked.getFirst(field);
        return word == null || word.isBlank() || !Inputs.readable(word) ? null : word.strip();
    }
}
