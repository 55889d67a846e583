package fr.parvis.meeting;

import fr.parvis.journal.Author;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import jakarta.persistence.LockModeType;
import java.time.Instant;

/** A meeting held by whoever changes it, until the transaction ends; and a new one. */
final class OpenMeeting {

    private OpenMeeting() {
    }

    /** @throws MeetingRefusal.Refused when the person may not, or nothing of the meeting changes any more */
    static Meeting held(Meeting seen, Actor actor) {
        return open(locked(seen, actor));
    }

    /** @throws MeetingRefusal.Refused likewise, or when somebody was quicker */
    static Meeting held(Meeting seen, long seenVersion, Actor actor) {
        Meeting meeting = locked(seen, actor);
        if (meeting.version() != seenVersion) {
            throw new MeetingRefusal.Refused(new MeetingRefusal.Stale(meeting.changedByName(), meeting.changedAt()));
        }
        return open(meeting);
    }

    private static Meeting locked(Meeting seen, Actor actor) {
        allowed(seen.project, actor);
        return Meeting.locked(seen.id);
    }

    private static Meeting open(Meeting meeting) {
        if (meeting.state().frozen()) {
            throw new MeetingRefusal.Refused(new MeetingRefusal.Frozen(meeting.state()));
        }
        return meeting;
    }

    /** Minutes, decisions and actions are written from when it is held. */
    static void begun(Meeting meeting) {
        if (meeting.state() == MeetingState.PLANNED) {
            throw new MeetingRefusal.Refused(new MeetingRefusal.NotHeld());
        }
    }

    static void allowed(Project project, Actor actor) {
        if (!project.isRunBy(actor)) {
            throw new MeetingRefusal.Refused(new MeetingRefusal.NotAllowed());
        }
    }

    /** The project, held before anything of it: decisions and tasks are numbered one after the other. */
    static Project project(long id) {
        return Project.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static Note note(Meeting meeting, Author author, String event) {
        return Note.of(meeting.municipalityId, author, event).about("meeting", meeting.id).project(meeting.project.id).fact("title", meeting.title)
                .fact("day", meeting.day);
    }

    /** What {@code words} say of a new one; kind, title and day are there. */
    static Meeting draft(Project project, MeetingChange words, Actor actor, Author author, Instant now) {
        Meeting meeting = new Meeting();
        meeting.project = project;
        meeting.municipalityId = project.municipalityId();
        meeting.kind = words.kind();
        meeting.title = line(words.title());
        meeting.day = words.day();
        meeting.hour = words.hour() == null ? null : words.hour().orElse(null);
        meeting.location = words.location() == null ? null : words.location().orElse(null);
        meeting.convenedById = actor.personId();
        meeting.convenedByName = actor.name();
        meeting.touched(author, now);
        return meeting;
    }

    /** A title is one line, wherever it was pasted from: it stands in subjects and in calendars. */
    static String line(String title) {
        return title.replaceAll("\\s+", " ");
    }
}
