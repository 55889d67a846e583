package fr.parvis.awareness;

import static fr.parvis.awareness.AwarenessRefusal.Reason.ALREADY_PLANNED;
import static fr.parvis.awareness.AwarenessRefusal.Reason.DAY_TO_COME;
import static fr.parvis.awareness.AwarenessRefusal.Reason.DEPARTMENT_UNKNOWN;
import static fr.parvis.awareness.AwarenessRefusal.Reason.EXCUSED_SAYS_NOTHING;
import static fr.parvis.awareness.AwarenessRefusal.Reason.PERSON_UNKNOWN;
import static fr.parvis.awareness.AwarenessRefusal.Reason.REASON_MISSING;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.PeopleQueries;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Plans interviews with department heads, moves them on and keeps their minutes; {@link InterviewVisas} takes the visa. */
@ApplicationScoped
public class Interviews {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    Event<InterviewDated> dated;

    /** @throws AwarenessRefusal.Refused when the person may not, or the department has its interview already */
    @Transactional
    public Interview plan(long projectId, long departmentId, LocalDate plannedOn, Long interviewerId, Actor actor) {
        // Held until the end: two people who plan at once are to find each other's interview.
        Project project = Project.findById(projectId, LockModeType.PESSIMISTIC_WRITE);
        if (!project.isRunBy(actor)) {
            throw new AwarenessRefusal.Refused(new AwarenessRefusal.NotAllowed());
        }
        Department department = Department.<Department>find("id = ?1 and municipality.id = ?2", departmentId, project.municipalityId())
                .firstResultOptional().orElseThrow(() -> AwarenessRefusal.field("departmentId", DEPARTMENT_UNKNOWN));
        ProjectCycle cycle = ProjectCycle.current(project);
        if (Interview.count("cycleId = ?1 and department = ?2", cycle.id, department) > 0) {
            throw AwarenessRefusal.field("departmentId", ALREADY_PLANNED);
        }
        Interview interview = Interview.of(project, cycle.id, department, plannedOn,
                interviewerId == null ? (Long) project.leadId : known(project, interviewerId), actor, clock.instant());
        interview.persistAndFlush();
        journal.append(note(interview, actor.author(), "awareness.interview-planned").after("state", interview.state()).after("planned", plannedOn));
        dated.fire(new InterviewDated(interview, actor));
        return interview;
    }

    /** @throws AwarenessRefusal.Refused when the person may not, somebody was quicker, or a part cannot be taken */
    @Transactional
    public Interview change(Interview seen, long seenVersion, InterviewChange change, Actor actor) {
        if (!seen.project.isRunBy(actor)) {
            throw new AwarenessRefusal.Refused(new AwarenessRefusal.NotAllowed());
        }
        Interview interview = SeenInterview.held(seen, seenVersion);
        Author author = interview.project.signedBy(actor);
        Note note = note(interview, author, "awareness.interview-changed").because(change.reason());
        replan(interview, change, note);
        move(interview, change, note);
        write(interview, change, note, author);
        interview.touched(actor.name(), clock.instant());
        journal.append(note);
        interview.flush();
        dated.fire(new InterviewDated(interview, actor));
        return interview;
    }

    private void replan(Interview interview, InterviewChange change, Note note) {
        if (change.plannedOn() != null && !change.plannedOn().equals(Optional.ofNullable(interview.plannedOn))) {
            note.before("planned", interview.plannedOn).after("planned", change.plannedOn().map(LocalDate::toString).orElse("–"));
            interview.plannedOn = change.plannedOn().orElse(null);
        }
        if (change.interviewerId() != null) {
            Long who = change.interviewerId().map(id -> known(interview.project, id)).orElse(null);
            if (!Objects.equals(who, interview.interviewerId)) {
                note.before("interviewer", interview.interviewerId).after("interviewer", who == null ? "–" : who);
            }
            interview.interviewerId = who;
        }
    }

    private void move(Interview interview, InterviewChange change, Note note) {
        if (change.state() == null || change.state() == interview.state()) {
            return;
        }
        InterviewState before = interview.state();
        InterviewMove move = InterviewMove.between(before, change.state())
                .orElseThrow(() -> new AwarenessRefusal.Refused(new AwarenessRefusal.NotFromHere(before, change.state())));
        if (move.asksReason() && change.reason() == null) {
            throw AwarenessRefusal.field("reason", REASON_MISSING);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = change.heldOn() == null ? today : change.heldOn();
        if (move == InterviewMove.HOLD && day.isAfter(today)) {
            throw AwarenessRefusal.field("heldOn", DAY_TO_COME);
        }
        if (interview.apply(move, day, change.reason())) {
            note.fact("fell", "true");
        }
        note.before("state", before).after("state", interview.state());
    }

    private static void write(Interview interview, InterviewChange change, Note note, Author author) {
        if (change.minutes().values().stream().anyMatch(Optional::isPresent) && interview.state() == InterviewState.EXCUSED) {
            throw AwarenessRefusal.field("minutes", EXCUSED_SAYS_NOTHING);
        }
        if (interview.minutes.write(change.minutes(), author)) {
            note.after("minutes", interview.sha256());
            if (interview.visa().isPresent()) {
                interview.drop();
                note.fact("fell", "true");
            }
        }
    }

    static Note note(Interview interview, Author author, String event) {
        return Note.of(interview.municipalityId, author, event).about("interview", interview.id).project(interview.project.id)
                .fact("department", interview.department.name);
    }

    private Long known(Project project, Long personId) {
        if (!people.membersOf(project.municipalityId()).contains(personId)) {
            throw AwarenessRefusal.field("interviewerId", PERSON_UNKNOWN);
        }
        return personId;
    }
}
