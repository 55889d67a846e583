package fr.parvis.awareness;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.Person;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The interviews and meetings of a fictional town. One journal entry for all of them, since nobody held them one by one. */
@ApplicationScoped
public class GeneratedAwareness {

    private static final int DEPARTMENTS_A_MEETING = 4;
    private static final int ATTENDEES_A_DEPARTMENT = 3;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    /**
     * Interviews with every department and meetings for all: all held, or the first half with the rest still to come.
     *
     * @param words what the minutes of each interview say, by point
     */
    @Transactional
    public void make(Project project, List<Department> departments, boolean whole, String title, String excuse,
            Map<AgendaPoint, Optional<String>> words, Actor lead) {
        ProjectCycle cycle = ProjectCycle.current(project);
        LocalDate today = LocalDate.now(clock);
        Map<Long, String> heads = Person.<Person>list("id in ?1", departments.stream().map(one -> one.headId).filter(id -> id != null).toList())
                .stream().collect(Collectors.toMap(person -> person.id, person -> person.name));
        int held = whole ? departments.size() : departments.size() / 2;
        List<Interview> interviews = new ArrayList<>();
        List<AwarenessMeeting> meetings = new ArrayList<>();
        for (int place = 0; place < departments.size(); place++) {
            Department department = departments.get(place);
            Interview interview = Interview.of(project, cycle.id, department, place < held ? today.minusDays(30L - place) : today.plusDays(place),
                    lead.personId(), lead, clock.instant());
            interviews.add(interview);
            if (place < held) {
                hold(interview, heads.get(department.headId), excuse, words, lead);
            }
            if (place % DEPARTMENTS_A_MEETING == 0 && place < held) {
                meetings.add(meeting(project, cycle, departments.subList(place, Math.min(departments.size(), place + DEPARTMENTS_A_MEETING)), title,
                        today.minusDays(20L - place), lead));
            }
        }
        Interview.persist(interviews);
        AwarenessMeeting.persist(meetings);
        journal.append(Note.of(project.municipalityId(), lead.author(), "awareness.generated").about("project", project.id).project(project.id)
                .fact("interviews", interviews.size()).fact("meetings", meetings.size()));
    }

    /** Held, written and signed; a department whose post is vacant is excused. */
    private void hold(Interview interview, String head, String excuse, Map<AgendaPoint, Optional<String>> words, Actor lead) {
        if (head == null) {
            interview.apply(InterviewMove.EXCUSE, null, excuse);
            return;
        }
        Instant now = clock.instant();
        interview.apply(InterviewMove.HOLD, interview.plannedOn, null);
        interview.minutes.write(words, lead.author());
        interview.sign(Author.of(interview.department.headId, head), now);
        interview.touched(head, now);
    }

    private AwarenessMeeting meeting(Project project, ProjectCycle cycle, List<Department> departments, String title, LocalDate day, Actor lead) {
        AwarenessMeeting meeting = new AwarenessMeeting();
        meeting.projectId = project.id;
        meeting.cycleId = cycle.id;
        meeting.municipalityId = project.municipalityId();
        meeting.title = title;
        meeting.heldOn = day;
        departments.forEach(department -> {
            meeting.departmentIds.add(department.id);
            if (department.headId != null) {
                meeting.personIds.add(department.headId);
            }
        });
        meeting.attendees = departments.size() * ATTENDEES_A_DEPARTMENT;
        meeting.recordedById = lead.personId();
        meeting.recordedByName = lead.name();
        meeting.recordedAt = clock.instant();
        return meeting;
    }
}
