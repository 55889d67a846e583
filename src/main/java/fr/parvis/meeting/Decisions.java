package fr.parvis.meeting;

import static fr.parvis.meeting.MeetingRefusal.Reason.DAY_TO_COME;
import static fr.parvis.meeting.MeetingRefusal.Reason.DECISION_UNKNOWN;
import static fr.parvis.meeting.MeetingRefusal.Reason.MEETING_UNKNOWN;
import static fr.parvis.meeting.MeetingRefusal.Reason.POINT_UNKNOWN;
import static fr.parvis.meeting.MeetingRefusal.Reason.REASON_MISSING;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.meeting.FollowUps.NewAction;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The register of a project's decisions: each gets its number there, and what became of it. */
@ApplicationScoped
public class Decisions {

    /**
     * What was decided.
     *
     * @param decidedOn null for the day of the meeting, or for today outside of one
     * @param itemId    the point of the agenda it belongs to; null for none
     */
    public record NewDecision(String words, String decidedBy, LocalDate decidedOn, Long itemId) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    FollowUps followUps;

    /**
     * Writes a decision into the register, with the tasks that follow.
     *
     * @param meetingId the meeting that took it; null for one taken outside
     * @throws MeetingRefusal.Refused when the person may not, or a field cannot be taken
     */
    @Transactional
    public Decision record(Project seen, Long meetingId, NewDecision words, List<NewAction> actions, Actor actor) {
        OpenMeeting.allowed(seen, actor);
        Project project = OpenMeeting.project(seen.id);
        Author author = seen.signedBy(actor);
        Meeting meeting = meetingId == null ? null : Meeting.<Meeting>find("id = ?1 and project = ?2", meetingId, project).firstResultOptional()
                .map(one -> OpenMeeting.held(one, actor)).orElseThrow(() -> MeetingRefusal.field("meetingId", MEETING_UNKNOWN));
        if (meeting != null) {
            OpenMeeting.begun(meeting);
            meeting.touched(author, clock.instant());
        }
        Decision decision = keep(project, meeting, words, author);
        actions.forEach(action -> followUps.keep(project, meeting, decision, action, author));
        Decision.flush();
        return decision;
    }

    /** In the caller's transaction, the project held. */
    Decision keep(Project project, Meeting meeting, NewDecision words, Author author) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = words.decidedOn() != null ? words.decidedOn() : meeting == null ? today : meeting.day;
        if (day.isAfter(today)) {
            throw MeetingRefusal.field("decidedOn", DAY_TO_COME);
        }
        if (words.itemId() != null && (meeting == null || AgendaItem.count("id = ?1 and meetingId = ?2", words.itemId(), meeting.id) == 0)) {
            throw MeetingRefusal.field("itemId", POINT_UNKNOWN);
        }
        Decision decision = taken(project, meeting, new NewDecision(words.words(), words.decidedBy(), day, words.itemId()),
                Decision.lastNumber(project.id, day.getYear()) + 1, author, clock.instant());
        decision.persistAndFlush();
        journal.append(note(decision, author, "meeting.decision-recorded").after("state", decision.state()).fact("day", day)
                .fact("by", decision.decidedBy));
        return decision;
    }

    /** A decision as it enters the register; its day is said. */
    static Decision taken(Project project, Meeting meeting, NewDecision words, int number, Author author, Instant now) {
        Decision decision = new Decision();
        decision.project = project;
        decision.municipalityId = project.municipalityId();
        decision.numberedIn = words.decidedOn().getYear();
        decision.number = number;
        decision.words = words.words();
        decision.decidedOn = words.decidedOn();
        decision.decidedBy = words.decidedBy();
        decision.meetingId = meeting == null ? null : meeting.id;
        decision.itemId = words.itemId();
        decision.recordedAt = now;
        decision.recordedByName = author.signature();
        decision.touched(author, now);
        return decision;
    }

    /** Says what became of it. @throws MeetingRefusal.Refused when the person may not, somebody was quicker, or the reason lacks */
    @Transactional
    public Decision become(Decision seen, long seenVersion, DecisionState state, String reason, Actor actor) {
        OpenMeeting.allowed(seen.project, actor);
        Decision decision = Decision.locked(seen.id);
        if (decision.version() != seenVersion) {
            throw new MeetingRefusal.Refused(new MeetingRefusal.Stale(decision.changedByName(), decision.changedAt()));
        }
        if (DecisionMove.to(state).asksReason() && reason == null) {
            throw MeetingRefusal.field("reason", REASON_MISSING);
        }
        Author author = seen.project.signedBy(actor);
        Note note = note(decision, author, "meeting.decision-moved").because(reason).before("state", decision.state()).after("state", state)
                .was(Decision.KIND, decision.id, told(decision.state(), decision.stateReason()), told(state, reason));
        decision.become(state, reason);
        decision.touched(author, clock.instant());
        journal.append(note);
        decision.flush();
        return decision;
    }

    /** What a photo and a past evening tell of what became of a decision. */
    private static Map<String, String> told(DecisionState state, String reason) {
        return Map.of("state", state.name(), "reason", reason == null ? "" : reason);
    }

    /** Adds a task that follows from it, afterwards. @throws MeetingRefusal.Refused when the person may not, or a field cannot be taken */
    @Transactional
    public FollowUp follow(Decision seen, NewAction action, Actor actor) {
        OpenMeeting.allowed(seen.project, actor);
        Project project = OpenMeeting.project(seen.project.id);
        return followUps.keep(project, null, Decision.findById(seen.id), action, seen.project.signedBy(actor));
    }

    /** A decision of the meeting; null when none is named. */
    Decision of(Meeting meeting, Long decisionId) {
        return decisionId == null ? null : Decision.<Decision>find("id = ?1 and meetingId = ?2", decisionId, meeting.id).firstResultOptional()
                .orElseThrow(() -> MeetingRefusal.field("ofDecision", DECISION_UNKNOWN));
    }

    private static Note note(Decision decision, Author author, String event) {
        return Note.of(decision.municipalityId, author, event).about(Decision.KIND, decision.id).project(decision.project.id)
                .fact("number", decision.reference()).fact("words", decision.words);
    }
}
