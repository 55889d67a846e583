package fr.parvis.meeting;

import fr.parvis.meeting.DecisionQueries.ActionRow;
import fr.parvis.meeting.DecisionQueries.DecisionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A meeting whole, to be shown. The caller has checked that it is visible. */
@ApplicationScoped
public class MeetingSheetQueries {

    /** A point of the agenda with what was said. */
    public record ItemRow(long id, int place, String title, Long broughtById, String broughtBy, Integer minutes, boolean toDecide, Long taskId, String words) {

        /** Tells which words are before whoever types. */
        public String seen() {
            return AgendaItem.seen(words);
        }
    }

    /** Somebody who is to be there, or was. */
    public record SeatRow(long id, Long personId, String name, Presence presence) {
    }

    /** What heads the minutes: as it was called when they were approved, as it is called until then. */
    public record Heading(String town, String project) {
    }

    /** Everything the page, the API and the minutes say of a meeting. */
    public record MeetingSheet(long id, long version, long projectId, String project, Heading heading, MeetingKind kind, String title, LocalDate day, String hour,
            String location, MeetingState state, String stateReason, String convenedBy, Approval approval, Instant changedAt,
            List<ItemRow> items, List<SeatRow> seats, List<DecisionRow> decisions, List<ActionRow> actions) {

        /** Foreseen for all points together; 0 when nothing is said. */
        public int minutes() {
            return items.stream().mapToInt(item -> item.minutes() == null ? 0 : item.minutes()).sum();
        }
    }

    @Inject
    DecisionQueries decisions;

    @Transactional
    public MeetingSheet sheet(long id) {
        Meeting one = Meeting.find("from Meeting g join fetch g.project p join fetch p.municipality where g.id = ?1", id).singleResult();
        List<ItemRow> items = AgendaItem.find("""
                select i.id, i.place, i.title, i.broughtById, coalesce(i.broughtByName, b.name), i.minutes, i.toDecide, i.taskId, i.words
                from AgendaItem i left join Person b on b.id = i.broughtById where i.meetingId = ?1 order by i.place, i.id""", id).project(ItemRow.class).list();
        List<SeatRow> seats = Attendance.find("select a.id, a.personId, coalesce(a.guest, a.name, n.name), a.presence from Attendance a"
                + " left join Person n on n.id = a.personId where a.meetingId = ?1 order by a.id", id).project(SeatRow.class).list();
        Heading heading = one.approval().map(given -> new Heading(given.town(), given.project()))
                .orElseGet(() -> new Heading(one.project.municipality.name, one.project.title));
        return new MeetingSheet(one.id, one.version(), one.project.id, one.project.title, heading, one.kind, one.title, one.day, one.hour,
                one.location, one.state(), one.stateReason(), one.convenedByName, one.approval().orElse(null),
                one.changedAt(), items, seats, decisions.ofMeeting(id), decisions.actionsOf(id));
    }
}
