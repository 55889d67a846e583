package fr.parvis.awareness.web;

import fr.parvis.awareness.MeetingQueries.MeetingRow;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An awareness meeting as the API gives it. */
public record MeetingJson(long id, String title, LocalDate heldOn, int attendees, String notes, String recordedBy, List<Named> departments,
        List<Named> people) {

    /** Somebody or a department by its id. */
    @Schema(name = "NamedDepartment")
    public record Named(long id, String name) {
    }

    /** What records a meeting; without {@code attendees} the people named are counted. */
    @Schema(name = "NewMeeting")
    public record New(String title, LocalDate heldOn, List<Long> departmentIds, Integer attendees, List<Long> personIds, String notes) {
    }

    static MeetingJson of(MeetingRow row) {
        return new MeetingJson(row.id(), row.title(), row.heldOn(), row.attendees(), row.notes(), row.recordedBy(), names(row.departments()),
                names(row.people()));
    }

    private static List<Named> names(List<fr.parvis.awareness.MeetingQueries.Named> all) {
        return all.stream().map(one -> new Named(one.id(), one.name())).toList();
    }
}
