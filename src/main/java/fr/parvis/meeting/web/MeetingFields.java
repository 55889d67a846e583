package fr.parvis.meeting.web;

import fr.parvis.meeting.MeetingRefusal;
import fr.parvis.platform.FieldError;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Problem;
import java.util.List;
import java.util.Map;

/** The fields of the pages' forms that refusals are about: programs call some of them otherwise, and a page has them for each point. */
final class MeetingFields {

    /** By form and what the refusal names; anything else has one name everywhere. */
    private static final Map<String, String> NAMES = Map.of("plan participants", "personIds", "participants participants", "personIds",
            "point agenda", "point", "carry agenda", "carried", "moves day", "state", "minutes decidedOn", "decision");

    private MeetingFields() {
    }

    static List<FieldError> errors(MeetingRefusal refusal, String form, Problem problem) {
        if (refusal instanceof MeetingRefusal.Overwritten) {
            return problem.getErrors().stream().map(one -> new FieldError(one.get("pointer"), one.get("code"), one.get("message"))).toList();
        }
        return List.of(new FieldError("/" + field(refusal, form), refusal instanceof MeetingRefusal.Stale ? Forms.STALE : "refused", problem.getDetail()));
    }

    /** Empty for what is about no field: the summary says it and leads nowhere. */
    private static String field(MeetingRefusal refusal, String form) {
        if (refusal instanceof MeetingRefusal.Field one) {
            return NAMES.getOrDefault(form + " " + one.name(), one.name());
        }
        if (refusal instanceof MeetingRefusal.OfPoint point) {
            return point.id() == null ? "broughtById".equals(point.member()) ? "pointBy" : "point" : ofPoint(point);
        }
        return form.equals("moves") && !(refusal instanceof MeetingRefusal.Frozen) ? "state" : "";
    }

    private static String ofPoint(MeetingRefusal.OfPoint point) {
        return switch (point.reason()) {
            case POINT_USED -> "remove-" + point.id();
            case PERSON_UNKNOWN -> "by-" + point.id();
            default -> "";
        };
    }
}
