package fr.parvis.meeting;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.meeting.Decisions.NewDecision;
import fr.parvis.meeting.MeetingChange.Point;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.project.Project;
import fr.parvis.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The meetings and decisions of a fictional town. One journal entry for all of them, and no mail, since nobody held them. */
@ApplicationScoped
public class GeneratedMeetings {

    /**
     * What is said of a kick-off meeting and of a committee to come.
     *
     * @param said      of each point of the first
     * @param decisions of which the first leads to a task, and the second is done
     * @param agenda    of the committee; the last point is to be decided
     */
    public record Words(String kickOff, List<String> points, String said, List<String> decisions, String committee, List<String> agenda, String room) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    MinutesSeal seal;

    @Inject
    PeopleQueries people;

    /** A kick-off meeting whose minutes are approved, and a committee that is planned. */
    @Transactional
    public void make(Project project, Words words, LocalDate held, LocalDate next, List<Long> present, Actor lead) {
        Instant now = clock.instant();
        Author author = lead.author();
        Meeting kickOff = meeting(project, MeetingKind.KICK_OFF, words.kickOff(), held, words, present, Presence.PRESENT, lead);
        kickOff.apply(MeetingMove.HOLD, null);
        List<AgendaItem> items = items(kickOff, words.points(), false);
        items.forEach(item -> item.write(words.said(), author.name(), now));
        List<Decision> decisions = new ArrayList<>();
        for (String decided : words.decisions()) {
            decisions.add(Decisions.taken(project, kickOff, new NewDecision(decided, kickOff.title, held, items.get(0).id), decisions.size() + 1, author, now));
        }
        decisions.get(1).become(DecisionState.DONE, null);
        Decision.persist(decisions);
        Task.<Task>find("project = ?1 and template is null order by number", project).firstResultOptional()
                .ifPresent(task -> FollowUp.of(kickOff, decisions.get(0), task, people.names(List.of(task.ownerId)).get(task.ownerId), now).persist());
        kickOff.approved(Approval.of(project, author, now, seal.seal(kickOff)));
        kickOff.apply(MeetingMove.APPROVE, null);
        Meeting committee = meeting(project, MeetingKind.STEERING, words.committee(), next, words, present, Presence.EXPECTED, lead);
        items(committee, words.agenda(), true);
        journal.append(Note.of(project.municipalityId(), author, "meeting.generated").about("project", project.id).project(project.id)
                .fact("meetings", 2).fact("decisions", decisions.size()));
    }

    private Meeting meeting(Project project, MeetingKind kind, String title, LocalDate day, Words words, List<Long> present, Presence presence,
            Actor lead) {
        Meeting meeting = OpenMeeting.draft(project, MeetingChange.of(kind, title, day, Optional.of("14:30"), Optional.of(words.room())), lead, lead.author(),
                clock.instant());
        meeting.persist();
        Attendance.persist(present.stream().map(id -> Attendance.of(meeting, id, null, presence)));
        return meeting;
    }

    private static List<AgendaItem> items(Meeting meeting, List<String> titles, boolean decides) {
        List<AgendaItem> items = new ArrayList<>();
        for (String title : titles) {
            int place = items.size() + 1;
            items.add(AgendaItem.fresh(meeting).become(Point.fresh(title, meeting.convenedById, 15, decides && place == titles.size(), null), place));
        }
        AgendaItem.persist(items);
        return items;
    }
}
