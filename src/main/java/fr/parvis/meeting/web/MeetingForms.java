package fr.parvis.meeting.web;

import fr.parvis.meeting.Decisions.NewDecision;
import fr.parvis.meeting.FollowUps.NewAction;
import fr.parvis.meeting.MeetingChange;
import fr.parvis.meeting.MeetingChange.Point;
import fr.parvis.meeting.MeetingChange.Seat;
import fr.parvis.meeting.MeetingKind;
import fr.parvis.meeting.MeetingMessages;
import fr.parvis.meeting.Minutes.Typed;
import fr.parvis.meeting.Presence;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type into the forms of a meeting. */
final class MeetingForms {

    static final int LONGEST_WORDS = 8000;
    static final int LONGEST_DECISION = 2000;

    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])\\s?[:hH]\\s?([0-5]\\d)(:\\d\\d)?");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,18}");

    private MeetingForms() {
    }

    /** {@code HH:mm}, as a browser gives it or as people write it: «14 h 30». */
    static String hour(Inputs inputs, String field, String raw) {
        String value = inputs.optional(field, raw, 40);
        if (value == null) {
            return null;
        }
        Matcher hour = HOUR.matcher(value.replace('\u00a0', ' ').replace('\u202f', ' '));
        return hour.matches() ? "%02d:%s".formatted(Integer.valueOf(hour.group(1)), hour.group(2))
                : inputs.refuse(field, "not-an-hour", Words.in(MeetingMessages.class, inputs.locale()).notAnHour());
    }

    /** What a meeting is. */
    static MeetingChange details(MultivaluedMap<String, String> form, Inputs inputs) {
        return MeetingChange.of(inputs.needed("kind", inputs.choice("kind", form.getFirst("kind"), MeetingKind.class)),
                inputs.required("title", form.getFirst("title"), 300), inputs.needed("day", inputs.date("day", form.getFirst("day"))),
                Optional.ofNullable(hour(inputs, "hour", form.getFirst("hour"))),
                Optional.ofNullable(inputs.optional("location", form.getFirst("location"), 500)));
    }

    /** A whole meeting that is planned: one point of the agenda a line, one guest a line. */
    static MeetingChange planned(MultivaluedMap<String, String> form, Inputs inputs) {
        MeetingChange what = details(form, inputs);
        List<Point> points = lines(form.getFirst("agenda")).stream().map(line -> Point.fresh(inputs.required("agenda", line, 300), null, null, false, null))
                .toList();
        return new MeetingChange(what.kind(), what.title(), what.day(), what.hour(), what.location(), null, null, points, added(form, inputs));
    }

    /** Those who are added to the list: ticked, or named one a line. */
    static List<Seat> added(MultivaluedMap<String, String> form, Inputs inputs) {
        List<Seat> seats = new ArrayList<>();
        form.getOrDefault("personIds", List.of()).stream().map(id -> inputs.id("personIds", id)).filter(Objects::nonNull)
                .forEach(id -> seats.add(new Seat(id, null, Presence.EXPECTED)));
        lines(form.getFirst("guests")).stream().map(line -> inputs.optional("guests", line, 200)).filter(Objects::nonNull)
                .forEach(guest -> seats.add(new Seat(null, guest, Presence.EXPECTED)));
        return seats;
    }

    /** The changed lines of the list of participants: what they were when the form was drawn goes with them. */
    static Map<Long, Optional<Presence>> presences(MultivaluedMap<String, String> form, Inputs inputs) {
        Map<Long, Optional<Presence>> changes = new LinkedHashMap<>();
        numbered(form, "presence-").forEach((id, value) -> {
            if (!value.equals(form.getFirst("was-" + id))) {
                changes.put(id, value.isEmpty() ? Optional.empty() : Optional.ofNullable(inputs.choice("presence-" + id, value, Presence.class)));
            }
        });
        return changes;
    }

    /** What was typed on each point of the agenda. */
    static Map<Long, Typed> words(MultivaluedMap<String, String> form, Inputs inputs) {
        Map<Long, Typed> words = new LinkedHashMap<>();
        numbered(form, PointField.WORDS).forEach((id, typed) -> words.put(id, new Typed(inputs.optional(PointField.WORDS + id, typed, LONGEST_WORDS),
                form.getFirst(PointField.SEEN + id))));
        return words;
    }

    /** A decision that was taken outside a meeting. */
    static NewDecision recorded(MultivaluedMap<String, String> form, Inputs inputs) {
        return new NewDecision(inputs.required("decision", form.getFirst("decision"), LONGEST_DECISION),
                inputs.required("decidedBy", form.getFirst("decidedBy"), 200), inputs.date("decidedOn", form.getFirst("decidedOn")), null);
    }

    /** Null when none was typed. */
    static NewDecision decision(MultivaluedMap<String, String> form, String otherwiseBy, Inputs inputs) {
        String words = inputs.optional("decision", form.getFirst("decision"), LONGEST_DECISION);
        String by = inputs.optional("decidedBy", form.getFirst("decidedBy"), 200);
        return words == null ? null : new NewDecision(words, by == null ? otherwiseBy : by, inputs.date("decidedOn", form.getFirst("decidedOn")),
                inputs.id("itemId", form.getFirst("itemId")));
    }

    /** Null when none was typed. */
    static NewAction action(MultivaluedMap<String, String> form, Inputs inputs) {
        String title = inputs.optional("action", form.getFirst("action"), 300);
        Long owner = inputs.id("ownerId", form.getFirst("ownerId"));
        return title == null ? null : new NewAction(title, owner, inputs.date("dueOn", form.getFirst("dueOn")));
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static Map<Long, String> numbered(MultivaluedMap<String, String> form, String prefix) {
        Map<Long, String> found = new TreeMap<>();
        form.keySet().stream().filter(name -> name.startsWith(prefix) && NUMBERED.matcher(name.substring(prefix.length())).matches())
                .forEach(name -> found.put(Long.valueOf(name.substring(prefix.length())), Objects.requireNonNullElse(form.getFirst(name), "")));
        return found;
    }
}
