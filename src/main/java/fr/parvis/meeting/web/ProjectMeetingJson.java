package fr.parvis.meeting.web;

import fr.parvis.meeting.Approval;
import fr.parvis.meeting.MeetingKind;
import fr.parvis.meeting.MeetingListQueries.MeetingRow;
import fr.parvis.meeting.MeetingSheetQueries.ItemRow;
import fr.parvis.meeting.MeetingSheetQueries.MeetingSheet;
import fr.parvis.meeting.MeetingSheetQueries.SeatRow;
import fr.parvis.meeting.MeetingState;
import fr.parvis.meeting.Presence;
import fr.parvis.meeting.web.DecisionJson.ActionTaken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting as the API gives it; {@code hour} is {@code HH:mm} in Paris. */
public record ProjectMeetingJson(long id, long projectId, MeetingKind kind, String title, LocalDate day, String hour, String location, MeetingState state,
        String reason, String convenedBy, String approvedBy, Instant approvedAt, String sha256, List<AgendaPointJson> agenda, List<Participant> participants,
        List<DecisionJson> decisions, List<ActionTaken> actions, long version) {

    /** A point of the agenda, with what was said of it. */
    public record AgendaPointJson(long id, String title, Long broughtById, String broughtBy, Integer minutes, boolean toDecide, Long taskId, String words) {

        static AgendaPointJson of(ItemRow row) {
            return new AgendaPointJson(row.id(), row.title(), row.broughtById(), row.broughtBy(), row.minutes(), row.toDecide(), row.taskId(), row.words());
        }
    }

    /** Somebody who is to be there, or was; a guest has no {@code personId}. */
    public record Participant(Long personId, String name, Presence presence) {

        static Participant of(SeatRow row) {
            return new Participant(row.personId(), row.name(), row.presence());
        }
    }

    /** A point as a program sends it: with its {@code id} to keep one, without to add one. */
    public record NewPoint(Long id, String title, Long broughtById, Integer minutes, Boolean toDecide, Long taskId, String words) {
    }

    /** Somebody of the town, or a guest by name. */
    public record NewParticipant(Long personId, String guest, Presence presence) {
    }

    /** What plans a meeting. */
    @Schema(name = "NewProjectMeeting")
    public record NewMeeting(MeetingKind kind, String title, LocalDate day, String hour, String location, List<NewPoint> agenda,
            List<NewParticipant> participants) {
    }

    /** What changes a meeting; members left out stay as they are, lists are given whole. */
    public record MeetingPatch(MeetingKind kind, String title, LocalDate day, String hour, String location, MeetingState state, String reason,
            List<NewPoint> agenda, List<NewParticipant> participants) {
    }

    /** A meeting in the list of a project. */
    public record MeetingItem(long id, MeetingKind kind, String title, LocalDate day, String hour, String location, MeetingState state, String convenedBy,
            long points, long decisions, long actions, long version) {

        static MeetingItem of(MeetingRow row) {
            return new MeetingItem(row.id(), row.kind(), row.title(), row.day(), row.hour(), row.location(), row.state(), row.convenedBy(), row.points(),
                    row.decisions(), row.actions(), row.version());
        }
    }

    static ProjectMeetingJson of(MeetingSheet sheet) {
        Optional<Approval> approval = Optional.ofNullable(sheet.approval());
        return new ProjectMeetingJson(sheet.id(), sheet.projectId(), sheet.kind(), sheet.title(), sheet.day(), sheet.hour(), sheet.location(), sheet.state(),
                sheet.stateReason(), sheet.convenedBy(), approval.map(Approval::byName).orElse(null),
                approval.map(Approval::at).orElse(null), approval.map(Approval::sha256).orElse(null),
                sheet.items().stream().map(AgendaPointJson::of).toList(), sheet.seats().stream().map(Participant::of).toList(),
                sheet.decisions().stream().map(row -> DecisionJson.of(row, sheet.actions().stream().filter(one -> Long.valueOf(row.id())
                        .equals(one.decisionId())).toList())).toList(), sheet.actions().stream().map(ActionTaken::of).toList(), sheet.version());
    }
}
