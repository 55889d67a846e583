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
import fr.parvis.meeting.MeetingRefusal.Reason;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
            AgendaItem.fresh(meeting).become(point, place).persist();
        }
        meeting.touched(author, clock.instant());
        journal.append(OpenMeeting.note(meeting, author, "meeting.points-added").fact("points", points.stream().map(Point::title)
                .collect(Collectors.joining(" · "))));
        meeting.flush();
    }

    /**
     * Puts actions of earlier meetings on the agenda, each under the title of its task; one that is there already stays once.
     *
     * @throws MeetingRefusal.Refused when the person may not, or a task is not one of the project
     */
    @Transactional
    public void carry(Meeting seen, List<Long> taskIds, Actor actor) {
        Meeting meeting = OpenMeeting.held(seen, actor);
        Set<Long> asked = new LinkedHashSet<>(taskIds);
        Map<Long, Task> tasks = Task.<Task>list("project = ?1 and id in ?2", meeting.project, asked).stream().collect(Collectors.toMap(task -> task.id, task -> task));
        if (tasks.size() < asked.size()) {
            throw MeetingRefusal.field("carried", TASK_UNKNOWN);
        }
        AgendaItem.of(meeting.id).forEach(item -> asked.remove(item.taskId));
        if (!asked.isEmpty()) {
            add(seen, asked.stream().map(id -> Point.fresh(tasks.get(id).title, null, null, false, id)).toList(), actor);
        }
    }

    /** Makes the agenda these points; in the caller's transaction, the meeting held. */
    void replace(Meeting meeting, List<Point> points, Author author, Note note) {
        check(meeting, points, 0);
        Map<Long, AgendaItem> before = AgendaItem.of(meeting.id).stream()
                .collect(Collectors.toMap(item -> item.id, item -> item, (one, other) -> one, LinkedHashMap::new));
        boolean written = false;
        int place = 0;
        for (Point point : points) {
            AgendaItem item = point.id() == null ? AgendaItem.fresh(meeting) : before.remove(point.id());
            if (item == null) {
                throw ofPoint(point, place, "id", POINT_UNKNOWN);
            }
            place++;
            item.become(point, place);
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
            throw new MeetingRefusal.Refused(new MeetingRefusal.OfPoint(item.id, null, item.title, null, POINT_USED));
        }
        item.delete();
    }

    private void check(Meeting meeting, List<Point> points, int already) {
        if (points.size() + already > MOST) {
            throw MeetingRefusal.field("agenda", TOO_MANY);
        }
        refuse(points, Point::broughtById, ids -> people.membersOf(meeting.municipalityId), "broughtById", PERSON_UNKNOWN);
        refuse(points, Point::taskId, ids -> Task.find("select t.id from Task t where t.project = ?1 and t.id in ?2", meeting.project, ids)
                .project(Long.class).list(), "taskId", TASK_UNKNOWN);
    }

    /** Refuses the first point that names what is not known; asks only when one names something. */
    private static void refuse(List<Point> points, Function<Point, Long> named, Function<Set<Long>, Collection<Long>> known, String member, Reason reason) {
        Set<Long> ids = points.stream().map(named).filter(Objects::nonNull).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        ids.removeAll(Set.copyOf(known.apply(ids)));
        points.stream().filter(point -> ids.contains(named.apply(point))).findFirst().ifPresent(point -> {
            throw ofPoint(point, points.indexOf(point), member, reason);
        });
    }

    private static MeetingRefusal.Refused ofPoint(Point point, int index, String member, Reason reason) {
        return new MeetingRefusal.Refused(new MeetingRefusal.OfPoint(point.id(), index, point.title(), member, reason));
    }
}
