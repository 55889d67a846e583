package fr.parvis.awareness;

import static fr.parvis.awareness.AwarenessRefusal.Reason.DEPARTMENT_UNKNOWN;
import static fr.parvis.awareness.AwarenessRefusal.Reason.PERSON_UNKNOWN;
import static fr.parvis.awareness.AwarenessRefusal.Reason.TOO_FEW_ATTENDEES;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.DepartmentRow;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Records awareness meetings with who came. */
@ApplicationScoped
public class AwarenessMeetings {

    /** What somebody records; {@code attendees} null counts the named people. */
    public record NewMeeting(String title, LocalDate heldOn, List<Long> departmentIds, Integer attendees, List<Long> personIds, String notes) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    /** @throws AwarenessRefusal.Refused when the person may not, or somebody or a department is not of the town */
    @Transactional
    public AwarenessMeeting record(Project project, NewMeeting words, Actor actor) {
        if (!project.isRunBy(actor)) {
            throw new AwarenessRefusal.Refused(new AwarenessRefusal.NotAllowed());
        }
        List<DepartmentRow> departments = people.departments(project.municipalityId());
        Set<Long> known = departments.stream().map(DepartmentRow::id).collect(Collectors.toSet());
        if (!known.containsAll(words.departmentIds())) {
            throw AwarenessRefusal.field("departmentIds", DEPARTMENT_UNKNOWN);
        }
        if (!people.membersOf(project.municipalityId()).containsAll(words.personIds())) {
            throw AwarenessRefusal.field("personIds", PERSON_UNKNOWN);
        }
        Set<Long> named = new TreeSet<>(words.personIds());
        if (words.attendees() != null && words.attendees() < named.size()) {
            throw AwarenessRefusal.field("attendees", TOO_FEW_ATTENDEES);
        }
        AwarenessMeeting meeting = meeting(project, words, named, actor);
        meeting.persistAndFlush();
        String names = departments.stream().filter(one -> meeting.departmentIds.contains(one.id())).map(DepartmentRow::name)
                .collect(Collectors.joining(", "));
        journal.append(Note.of(meeting.municipalityId, actor.author(), "awareness.meeting-recorded").about("awareness-meeting", meeting.id)
                .project(project.id).fact("title", meeting.title).fact("departments", names).after("attendees", meeting.attendees)
                .after("heldOn", meeting.heldOn));
        return meeting;
    }

    private AwarenessMeeting meeting(Project project, NewMeeting words, Set<Long> named, Actor actor) {
        ProjectCycle cycle = ProjectCycle.current(project);
        AwarenessMeeting meeting = new AwarenessMeeting();
        meeting.projectId = project.id;
        meeting.cycleId = cycle.id;
        meeting.municipalityId = project.municipalityId();
        meeting.title = words.title();
        meeting.heldOn = words.heldOn();
        meeting.attendees = words.attendees() == null ? named.size() : words.attendees();
        meeting.notes = words.notes();
        meeting.departmentIds.addAll(words.departmentIds());
        meeting.personIds.addAll(named);
        meeting.recordedById = actor.personId();
        meeting.recordedByName = actor.name();
        meeting.recordedAt = clock.instant();
        return meeting;
    }
}
