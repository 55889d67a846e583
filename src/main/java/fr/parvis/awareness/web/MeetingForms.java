package fr.parvis.awareness.web;

import fr.parvis.awareness.AwarenessMeetings.NewMeeting;
import fr.parvis.awareness.MeetingMessages;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.JsonBody;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads what somebody records of an awareness meeting, from a form or from a program. */
final class MeetingForms {

    private static final int MOST = 1000;

    private MeetingForms() {
    }

    static NewMeeting of(MultivaluedMap<String, String> form, Inputs inputs) {
        return meeting(inputs, form.getFirst("title"), form.getFirst("heldOn"), ids("departmentIds", form, inputs), form.getFirst("attendees"),
                ids("personIds", form, inputs), form.getFirst("notes"));
    }

    static NewMeeting of(JsonBody json) {
        return meeting(json.inputs(), json.text("title"), json.text("heldOn"), json.ids("departmentIds", MOST), json.text("attendees"),
                json.ids("personIds", MOST), json.text("notes"));
    }

    private static List<Long> ids(String name, MultivaluedMap<String, String> form, Inputs inputs) {
        List<Long> ids = new ArrayList<>();
        form.getOrDefault(name, List.of()).forEach(one -> ids.add(inputs.id(name, one)));
        return ids.stream().filter(Objects::nonNull).toList();
    }

    private static NewMeeting meeting(Inputs inputs, String title, String heldOn, List<Long> departments, String attendees, List<Long> people,
            String notes) {
        LocalDate day = inputs.needed("heldOn", inputs.date("heldOn", heldOn));
        if ((departments == null || departments.isEmpty()) && !inputs.refused("departmentIds")) {
            inputs.refuse("departmentIds", "missing", Words.in(MeetingMessages.class, inputs.locale()).noDepartment());
        }
        return new NewMeeting(inputs.required("title", title, 300), day, departments == null ? List.of() : departments,
                inputs.number("attendees", attendees), people == null ? List.of() : people, inputs.optional("notes", notes, 4000));
    }
}
