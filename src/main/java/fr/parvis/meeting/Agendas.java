package fr.parvis.meeting;

import static fr.parvis.meeting.MeetingRefusal.Reason.PERSON_UNKNOWN;
import static fr.parvis.meeting.MeetingRefusal.Reason.POINT_UNKNOWN;
import static fr.parvis.meeting.MeetingRefusal.Reason.POINT_USED;
import static fr.parvis.meeting.MeetingRefusal.Reason.TASK_UNKNOWN;
import static fr.parvis.meeting.MeetingRefusal.Reason.TOO_MANY;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.meeting.MeetingChange.Point;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The points of an agenda, in their order. */
@ApplicationScoped
public class Agendas {

    /** More than anybody sits through. */
    public static final int MOST = 60;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    /** Adds points at the end, whoever else changed the agenda meanwhile. @throws MeetingRefusal.Refused when the person may not, or a point cannot be taken */
    @Transactional
    public void add(Meeting seen, List<Point> points, Actor actor) {
        Meeting meeting = OpenMeeting.held(seen, actor);
        Author author = seen.project.signedBy(actor);
        int place = AgendaItem.of(meeting.id).size();
        check(meeting, points, place);
        for (Point point : points) {
            place++;
            fill(fresh(meeting), point, place).persist();
        }
        meeting.touched(author, clock.instant());
        journal.append(OpenMeeting.note(meeting, author, "meeting.points-added").fact("points", points.stream().map(Point::title)
                .collect(Collectors.joining(" · "))));
        meeting.flush();
    }

    /** Makes the agenda these points; in the caller's transaction, the meeting held. */
    void replace(Meeting meeting, List<Point> points, Author author, Note note) {
        check(meeting, points, 0);
        Map<Long, AgendaItem> before = AgendaItem.of(meeting.id).stream()
                .collect(Collectors.toMap(item -> item.id, item -> item, (one, other) -> one, LinkedHashMap::new));
        boolean written = false;
        int place = 0;
        for (Point point : points) {
            AgendaItem item = point.id() == null ? fresh(meeting) : before.remove(point.id());
            if (item == null) {
                throw MeetingRefusal.field("agenda", POINT_UNKNOWN);
            }
            place++;
            fill(item, point, place);
            if (point.words() != null && !Objects.equals(point.words().orElse(null), item.words())) {
                OpenMeeting.begun(meeting);
                item.write(point.words().orElse(null), author.signature(), clock.instant());
                written = true;
            }
            item.persist();
        }
        before.values().forEach(Agendas::remove);
        if (written) {
            note.fact("written", "true");
        }
        note.fact("agenda", points.size());
    }

    private static void remove(AgendaItem item) {
        if (item.words() != null || Decision.count("itemId", item.id) > 0) {
            throw MeetingRefusal.field("agenda", POINT_USED);
        }
        item.delete();
    }

    private static AgendaItem fresh(Meeting meeting) {
        AgendaItem item = new AgendaItem();
        item.meetingId = meeting.id;
        return item;
    }

    private static AgendaItem fill(AgendaItem item, Point point, int place) {
        item.place = place;
        item.title = point.title();
        item.broughtById = point.broughtById();
        item.minutes = point.minutes();
        item.toDecide = point.toDecide();
        item.taskId = point.taskId() == null ? item.taskId : point.taskId();
        return item;
    }

    private void check(Meeting meeting, List<Point> points, int already) {
        if (points.size() + already > MOST) {
            throw MeetingRefusal.field("agenda", TOO_MANY);
        }
        Set<Long> bringers = points.stream().map(Point::broughtById).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!bringers.isEmpty() && !people.membersOf(meeting.municipalityId).containsAll(bringers)) {
            throw MeetingRefusal.field("broughtById", PERSON_UNKNOWN);
        }
        Set<Long> tasks = points.stream().map(Point::taskId).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!tasks.isEmpty() && Task.count("project = ?1 and id in ?2", meeting.project, tasks) < tasks.size()) {
            throw MeetingRefusal.field("taskId", TASK_UNKNOWN);
        }
    }
}
