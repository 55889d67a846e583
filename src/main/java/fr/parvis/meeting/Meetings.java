package fr.parvis.meeting;

import static fr.parvis.meeting.MeetingRefusal.Reason.DAY_TO_COME;
import static fr.parvis.meeting.MeetingRefusal.Reason.REASON_MISSING;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Plans meetings, changes them and moves them on: the only door to their state. {@link Minutes} takes what is said there. */
@ApplicationScoped
public class Meetings {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Agendas agendas;

    @Inject
    Attendances attendances;

    @Inject
    MinutesSeal seal;

    @Inject
    Event<MeetingDated> dated;

    /**
     * @param words what it is; kind, title and day are there, the state is not asked
     * @throws MeetingRefusal.Refused when the person may not, or somebody is not of the town
     */
    @Transactional
    public Meeting plan(Project project, MeetingChange words, Actor actor) {
        OpenMeeting.allowed(project, actor);
        Author author = project.signedBy(actor);
        Meeting meeting = OpenMeeting.draft(project, words, actor, author, clock.instant());
        meeting.persist();
        Note note = OpenMeeting.note(meeting, author, "meeting.planned").fact("kind", meeting.kind).after("state", meeting.state());
        agendas.replace(meeting, words.agenda() == null ? List.of() : words.agenda(), author, note);
        attendances.replace(meeting, words.seats() == null ? List.of() : words.seats());
        meeting.flush();
        journal.append(note);
        dated.fire(new MeetingDated(meeting, Attendance.invited(meeting.id), actor));
        return meeting;
    }

    /** @throws MeetingRefusal.Refused when the person may not, somebody was quicker, or a part cannot be taken */
    @Transactional
    public Meeting change(Meeting seen, long seenVersion, MeetingChange change, Actor actor) {
        Meeting meeting = OpenMeeting.held(seen, seenVersion, actor);
        Author author = seen.project.signedBy(actor);
        Note note = OpenMeeting.note(meeting, author, "meeting.changed").because(change.reason());
        describe(meeting, change, note);
        // It begins before its minutes are written, and ends after.
        boolean begins = change.state() == MeetingState.HELD;
        if (begins) {
            move(meeting, change, author, note);
        }
        if (change.agenda() != null) {
            agendas.replace(meeting, change.agenda(), author, note);
        }
        if (change.seats() != null) {
            attendances.replace(meeting, change.seats());
            note.fact("seats", change.seats().size());
        }
        if (!begins) {
            move(meeting, change, author, note);
        }
        meeting.touched(author, clock.instant());
        journal.append(note);
        meeting.flush();
        dated.fire(new MeetingDated(meeting, Attendance.invited(meeting.id), actor));
        return meeting;
    }

    private void describe(Meeting meeting, MeetingChange change, Note note) {
        if (change.kind() != null && change.kind() != meeting.kind) {
            note.before("kind", meeting.kind).after("kind", change.kind());
            meeting.kind = change.kind();
        }
        if (change.title() != null && !OpenMeeting.line(change.title()).equals(meeting.title)) {
            note.before("title", meeting.title).after("title", OpenMeeting.line(change.title()));
            meeting.title = OpenMeeting.line(change.title());
        }
        if (change.day() != null && !change.day().equals(meeting.day)) {
            if (meeting.state() == MeetingState.HELD && change.day().isAfter(LocalDate.now(clock))) {
                throw MeetingRefusal.field("day", DAY_TO_COME);
            }
            note.before("day", meeting.day).after("day", change.day());
            meeting.day = change.day();
        }
        if (change.hour() != null && !Objects.equals(change.hour().orElse(null), meeting.hour)) {
            note.before("hour", meeting.hour).after("hour", change.hour().orElse("–"));
            meeting.hour = change.hour().orElse(null);
        }
        if (change.location() != null && !Objects.equals(change.location().orElse(null), meeting.location)) {
            note.before("location", meeting.location).after("location", change.location().orElse("–"));
            meeting.location = change.location().orElse(null);
        }
    }

    private void move(Meeting meeting, MeetingChange change, Author author, Note note) {
        if (change.state() == null || change.state() == meeting.state()) {
            return;
        }
        MeetingState before = meeting.state();
        MeetingMove move = MeetingMove.between(before, change.state())
                .orElseThrow(() -> new MeetingRefusal.Refused(new MeetingRefusal.NotFromHere(before, change.state())));
        if (move.asksReason() && change.reason() == null) {
            throw MeetingRefusal.field("reason", REASON_MISSING);
        }
        if (move == MeetingMove.HOLD && meeting.day.isAfter(LocalDate.now(clock))) {
            throw MeetingRefusal.field("day", DAY_TO_COME);
        }
        if (move == MeetingMove.APPROVE) {
            Approval approval = Approval.of(meeting.project, author, clock.instant(), seal.seal(meeting));
            meeting.approved(approval);
            note.after("minutes", approval.sha256());
        }
        meeting.apply(move, change.reason());
        note.before("state", before).after("state", meeting.state());
    }
}
