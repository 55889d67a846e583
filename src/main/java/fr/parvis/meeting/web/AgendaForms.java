package fr.parvis.meeting.web;

import fr.parvis.meeting.MeetingChange.Point;
import fr.parvis.meeting.MeetingMessages;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Reads what people type into the forms of an agenda. */
final class AgendaForms {

    private AgendaForms() {
    }

    /** One point that is added at the end. */
    static Point added(MultivaluedMap<String, String> form, Inputs inputs) {
        return Point.fresh(inputs.required("point", form.getFirst("point"), 300), inputs.id("pointBy", form.getFirst("pointBy")),
                minutes(inputs, "pointMinutes", form.getFirst("pointMinutes")), "true".equals(form.getFirst("pointToDecide")), null);
    }

    /** The tasks that are ticked to be spoken of again, one at least. */
    static List<Long> carried(MultivaluedMap<String, String> form, Inputs inputs) {
        List<Long> tasks = form.getOrDefault("carried", List.of()).stream().map(id -> inputs.id("carried", id)).filter(Objects::nonNull).toList();
        inputs.needed("carried", tasks.isEmpty() ? null : tasks);
        return tasks;
    }

    /** The agenda as it was edited: points in the order of the numbers given, those ticked left out. */
    static List<Point> agenda(MultivaluedMap<String, String> form, Inputs inputs) {
        record Placed(int place, Point point) {
        }
        List<Placed> points = new ArrayList<>();
        MeetingForms.numbered(form, "title-").forEach((id, title) -> {
            Integer place = inputs.number("place-" + id, form.getFirst("place-" + id));
            if (!"true".equals(form.getFirst("remove-" + id))) {
                points.add(new Placed(place == null ? Integer.MAX_VALUE : place, new Point(id, inputs.required("title-" + id, title, 300),
                        inputs.id("by-" + id, form.getFirst("by-" + id)), minutes(inputs, "minutes-" + id, form.getFirst("minutes-" + id)),
                        "true".equals(form.getFirst("decide-" + id)), null, null)));
            }
        });
        return points.stream().sorted(Comparator.comparingInt(Placed::place)).map(Placed::point).toList();
    }

    static Integer minutes(Inputs inputs, String field, String raw) {
        Integer minutes = inputs.number(field, raw);
        if (minutes != null && (minutes < 1 || minutes > 600)) {
            inputs.refuse(field, "out-of-range", Words.in(MeetingMessages.class, inputs.locale()).minutesOutOfRange());
            return null;
        }
        return minutes;
    }
}
