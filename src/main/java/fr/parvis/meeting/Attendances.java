package fr.parvis.meeting;

import static fr.parvis.meeting.MeetingRefusal.Reason.PERSON_UNKNOWN;
import static fr.parvis.meeting.MeetingRefusal.Reason.TOO_MANY;
import static fr.parvis.meeting.MeetingRefusal.Reason.TWICE;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.meeting.MeetingChange.Seat;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is to be at a meeting, and who was. */
@ApplicationScoped
public class Attendances {

    public static final int MOST = 200;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    Event<MeetingDated> dated;

    /**
     * Changes what somebody changed and nothing else, so that two people may tick off the same list.
     *
     * @param changes by id of the attendance; empty takes it off the list
     * @throws MeetingRefusal.Refused when the person may not, or somebody is not of the town
     */
    @Transactional
    public void attend(Meeting seen, Map<Long, Optional<Presence>> changes, List<Seat> more, Actor actor) {
        Meeting meeting = OpenMeeting.held(seen, actor);
        Author author = seen.project.signedBy(actor);
        List<Seat> seats = new ArrayList<>();
        for (Attendance one : Attendance.of(meeting.id)) {
            Optional<Presence> changed = changes.getOrDefault(one.id, Optional.of(one.presence));
            changed.ifPresentOrElse(presence -> one.presence = presence, one::delete);
            changed.ifPresent(presence -> seats.add(new Seat(one.personId, one.guest, presence)));
        }
        seats.addAll(more);
        check(meeting, seats);
        more.forEach(seat -> Attendance.of(meeting, seat.personId(), seat.guest(), seat.presence()).persist());
        meeting.touched(author, clock.instant());
        journal.append(OpenMeeting.note(meeting, author, "meeting.changed").fact("seats", seats.size()));
        meeting.flush();
        dated.fire(new MeetingDated(meeting, Attendance.invited(meeting.id), actor));
    }

    /** Makes these the ones who are to be there; in the caller's transaction, the meeting held. */
    void replace(Meeting meeting, List<Seat> seats) {
        check(meeting, seats);
        List<Attendance> before = new ArrayList<>(Attendance.of(meeting.id));
        for (Seat seat : seats) {
            Optional<Attendance> known = before.stream().filter(one -> seat.personId() != null ? seat.personId().equals(one.personId)
                    : seat.guest().equals(one.guest)).findFirst();
            known.ifPresentOrElse(one -> one.presence = seat.presence(),
                    () -> Attendance.of(meeting, seat.personId(), seat.guest(), seat.presence()).persist());
            known.ifPresent(before::remove);
        }
        before.forEach(Attendance::delete);
    }

    private void check(Meeting meeting, List<Seat> seats) {
        if (seats.size() > MOST) {
            throw MeetingRefusal.field("participants", TOO_MANY);
        }
        List<Long> ids = seats.stream().map(Seat::personId).filter(Objects::nonNull).toList();
        Set<Long> known = new HashSet<>(people.membersOf(meeting.municipalityId));
        // Whoever was there and has left the town since, was there.
        known.addAll(Attendance.invited(meeting.id));
        if (!known.containsAll(ids)) {
            throw MeetingRefusal.field("participants", PERSON_UNKNOWN);
        }
        if (ids.stream().collect(Collectors.toSet()).size() < ids.size()) {
            throw MeetingRefusal.field("participants", TWICE);
        }
    }
}
