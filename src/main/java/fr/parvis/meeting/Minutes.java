package fr.parvis.meeting;

import static fr.parvis.meeting.MeetingRefusal.Reason.POINT_UNKNOWN;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.people.Actor;
import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said in a meeting, typed while it is said: words by point, decisions, actions. Several may type; none writes over another unawares. */
@ApplicationScoped
public class Minutes {

    /**
     * What somebody typed on a point.
     *
     * @param seen tells which words they had before them, as {@link AgendaItem#seen} does
     */
    public record Typed(String words, String seen) {
    }

    /**
     * One press of Enter.
     *
     * @param decision null when none was typed, {@code action} likewise
     * @param ofDecision the decision the action follows from; null for none
     */
    public record Entry(Map<Long, Typed> words, Decisions.NewDecision decision, FollowUps.NewAction action, Long ofDecision) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Decisions decisions;

    @Inject
    FollowUps followUps;

    /** @throws MeetingRefusal.Refused when the person may not, the meeting is not held or frozen, somebody wrote on the same point, or a field cannot be taken */
    @Transactional
    public void write(Meeting seen, Entry entry, Actor actor) {
        OpenMeeting.project(seen.project.id);
        Meeting meeting = OpenMeeting.held(seen, actor);
        OpenMeeting.begun(meeting);
        Author author = seen.project.signedBy(actor);
        List<String> written = words(meeting, entry.words(), author);
        if (!written.isEmpty()) {
            journal.append(OpenMeeting.note(meeting, author, "meeting.minutes-written").fact("points", String.join(" · ", written)));
        }
        if (entry.decision() != null) {
            decisions.keep(meeting.project, meeting, entry.decision(), author);
        }
        if (entry.action() != null) {
            followUps.keep(meeting.project, meeting, decisions.of(meeting, entry.ofDecision()), entry.action(), author);
        }
        meeting.touched(author, clock.instant());
        meeting.flush();
    }

    private List<String> words(Meeting meeting, Map<Long, Typed> all, Author author) {
        Map<Long, AgendaItem> items = AgendaItem.of(meeting.id).stream().collect(Collectors.toMap(item -> item.id, Function.identity()));
        List<String> written = new ArrayList<>();
        all.forEach((id, typed) -> {
            AgendaItem item = items.get(id);
            if (item == null) {
                throw MeetingRefusal.field("words-" + id, POINT_UNKNOWN);
            }
            String now = AgendaItem.seen(item.words());
            boolean untouched = AgendaItem.seen(typed.words()).equals(typed.seen());
            if (untouched || Objects.equals(typed.words(), item.words())) {
                return;
            }
            if (!now.equals(typed.seen())) {
                throw new MeetingRefusal.Refused(new MeetingRefusal.Overwritten(id, item.title, item.wordsByName(), item.wordsAt()));
            }
            item.write(typed.words(), author.signature(), clock.instant());
            written.add(item.title);
        });
        return written;
    }

    /**
     * The fingerprint of the minutes, which is what is approved.
     *
     * @throws MeetingRefusal.Refused when a decision has neither a task nor an end
     */
    String sealed(Meeting meeting) {
        List<Decision> taken = Decision.list("meetingId = ?1 order by numberedIn, number", meeting.id);
        List<FollowUp> followed = FollowUp.list("meetingId = ?1 order by id", meeting.id);
        Set<Long> settled = FollowUp.find("select f.decisionId from FollowUp f join Decision d on d.id = f.decisionId where d.meetingId = ?1", meeting.id)
                .project(Long.class).stream().collect(Collectors.toSet());
        List<String> unsettled = taken.stream().filter(one -> one.state() == DecisionState.OPEN && !settled.contains(one.id))
                .map(Decision::reference).toList();
        if (!unsettled.isEmpty()) {
            throw new MeetingRefusal.Refused(new MeetingRefusal.Unsettled(unsettled));
        }
        Map<String, Object> members = new TreeMap<>();
        members.put("title", meeting.title);
        members.put("day", meeting.day.toString());
        members.put("points", AgendaItem.of(meeting.id).stream().map(item -> List.of(item.title, Objects.requireNonNullElse(item.words(), ""))).toList());
        members.put("present", Attendance.of(meeting.id).stream().map(one -> List.of(one.personId == null ? one.guest : one.personId.toString(),
                one.presence.name())).toList());
        members.put("decisions", taken.stream().map(one -> List.of(one.reference(), one.words, one.decidedBy)).toList());
        members.put("actions", followed.stream().map(one -> List.of(one.title, Objects.requireNonNullElse(one.ownerName, ""),
                String.valueOf(one.dueOn))).toList());
        return Fingerprint.of(CanonicalJson.write(members));
    }
}
