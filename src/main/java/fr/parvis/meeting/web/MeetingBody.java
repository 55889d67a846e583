package fr.parvis.meeting.web;

import fr.parvis.meeting.Decisions.NewDecision;
import fr.parvis.meeting.FollowUps.NewAction;
import fr.parvis.meeting.MeetingChange;
import fr.parvis.meeting.MeetingChange.Point;
import fr.parvis.meeting.MeetingChange.Seat;
import fr.parvis.meeting.MeetingKind;
import fr.parvis.meeting.MeetingState;
import fr.parvis.meeting.Agendas;
import fr.parvis.meeting.Attendances;
import fr.parvis.meeting.Presence;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.JsonBody;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads what programs send of meetings and decisions. */
final class MeetingBody {

    private static final int MOST_ACTIONS = 50;

    private MeetingBody() {
    }

    static MeetingChange planned(JsonBody json) {
        Inputs inputs = json.inputs();
        return new MeetingChange(inputs.needed("kind", inputs.choice("kind", json.text("kind"), MeetingKind.class)),
                inputs.required("title", json.text("title"), 300), inputs.needed("day", inputs.date("day", json.text("day"))),
                Optional.ofNullable(MeetingForms.hour(inputs, "hour", json.text("hour"))),
                Optional.ofNullable(inputs.optional("location", json.text("location"), 500)), null, null, agenda(json), seats(json));
    }

    static MeetingChange change(JsonBody json) {
        Inputs inputs = json.inputs();
        return new MeetingChange(inputs.choice("kind", json.text("kind"), MeetingKind.class),
                json.has("title") ? inputs.required("title", json.text("title"), 300) : null,
                json.has("day") ? inputs.needed("day", inputs.date("day", json.text("day"))) : null,
                json.has("hour") ? Optional.ofNullable(MeetingForms.hour(inputs, "hour", json.text("hour"))) : null,
                json.has("location") ? Optional.ofNullable(inputs.optional("location", json.text("location"), 500)) : null,
                inputs.choice("state", json.text("state"), MeetingState.class), inputs.optional("reason", json.text("reason"), 2000), agenda(json), seats(json));
    }

    private static List<Point> agenda(JsonBody json) {
        List<JsonBody> points = json.objects("agenda", Agendas.MOST);
        return points == null ? null : points.stream().map(point -> {
            Inputs inputs = point.inputs();
            return new Point(inputs.id(point.path("id"), point.text("id")), inputs.required(point.path("title"), point.text("title"), 300),
                    inputs.id(point.path("broughtById"), point.text("broughtById")),
                    AgendaForms.minutes(inputs, point.path("minutes"), point.text("minutes")), Boolean.TRUE.equals(point.flag("toDecide")),
                    inputs.id(point.path("taskId"), point.text("taskId")), point.has("words")
                            ? Optional.ofNullable(inputs.optional(point.path("words"), point.text("words"), MeetingForms.LONGEST_WORDS)) : null);
        }).toList();
    }

    private static List<Seat> seats(JsonBody json) {
        List<JsonBody> seats = json.objects("participants", Attendances.MOST);
        return seats == null ? null : seats.stream().map(seat -> {
            Inputs inputs = seat.inputs();
            Long person = inputs.id(seat.path("personId"), seat.text("personId"));
            String guest = person != null || inputs.refused(seat.path("personId")) ? null
                    : inputs.required(seat.path("guest"), seat.text("guest"), 200);
            return new Seat(person, guest, Objects.requireNonNullElse(inputs.choice(seat.path("presence"), seat.text("presence"), Presence.class),
                    Presence.EXPECTED));
        }).toList();
    }

    static NewDecision decision(JsonBody json) {
        Inputs inputs = json.inputs();
        return new NewDecision(inputs.required("words", json.text("words"), MeetingForms.LONGEST_DECISION),
                inputs.required("decidedBy", json.text("decidedBy"), 200), inputs.date("decidedOn", json.text("decidedOn")),
                inputs.id("itemId", json.text("itemId")));
    }

    static List<NewAction> actions(JsonBody json) {
        List<JsonBody> actions = json.objects("actions", MOST_ACTIONS);
        return actions == null ? List.of() : actions.stream().map(action -> new NewAction(
                action.inputs().required(action.path("title"), action.text("title"), 300),
                action.inputs().id(action.path("ownerId"), action.text("ownerId")), action.inputs().date(action.path("dueOn"), action.text("dueOn")))).toList();
    }
}
