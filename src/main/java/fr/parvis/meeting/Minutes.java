package fr.parvis.meeting;

import static fr.parvis.meeting.MeetingRefusal.Reason.POINT_GONE;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.meeting.MeetingRefusal.Written;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** @throws MeetingRefusal.Refused when the person may not, the meeting is not held or frozen, somebody wrote on the same points, or a field cannot be taken */
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
        List<Written> lost = new ArrayList<>();
        all.forEach((id, typed) -> {
            AgendaItem item = items.get(id);
            boolean untouched = AgendaItem.seen(typed.words()).equals(typed.seen());
            if (untouched || Objects.equals(typed.words(), item == null ? null : item.words())) {
                return;
            }
            if (item == null) {
                throw MeetingRefusal.field("words-" + id, POINT_GONE);
            }
            if (item.wordsAt() != null && !AgendaItem.seen(item.words()).equals(typed.seen())) {
                lost.add(new Written(id, item.title, item.wordsByName(), item.wordsAt()));
                return;
            }
            item.write(typed.words(), author.signature(), clock.instant());
            written.add(item.title);
        });
        if (!lost.isEmpty()) {
            lost.sort(Comparator.comparing(one -> items.get(one.itemId()).place));
            throw new MeetingRefusal.Refused(new MeetingRefusal.Overwritten(lost));
        }
        return written;
    }
}
