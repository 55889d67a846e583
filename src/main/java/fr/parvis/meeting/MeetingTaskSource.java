package fr.parvis.meeting;

import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The tasks that meetings and decisions led to. */
@ApplicationScoped
public class MeetingTaskSource implements TaskSource {

    /** What a task came out of; the meeting is null for a decision taken outside, the decision’s number for an action without one. */
    public record SourceRow(Long decisionId, Long meetingId, String meeting, LocalDate day, Integer numberedIn, Integer number, LocalDate decidedOn) {
    }

    @Override
    @Transactional
    public Optional<Place> of(long taskId, Locale locale) {
        return FollowUp.find("""
                select f.decisionId, g.id, g.title, g.day, d.numberedIn, d.number, d.decidedOn from FollowUp f left join Decision d on d.id = f.decisionId
                    left join Meeting g on g.id = coalesce(f.meetingId, d.meetingId) where f.taskId = ?1""", taskId).project(SourceRow.class)
                .firstResultOptional().map(row -> place(row, locale));
    }

    private static Place place(SourceRow row, Locale locale) {
        MeetingMessages say = Words.in(MeetingMessages.class, locale);
        String number = row.number() == null ? null : Decision.reference(row.numberedIn(), row.number());
        if (row.meetingId() == null) {
            return new Place(say.fromDecisionAlone(number, Dates.fullDate(row.decidedOn(), locale)), "/decisions/" + row.decisionId());
        }
        String day = Dates.fullDate(row.day(), locale);
        return new Place(number == null ? say.from(row.meeting(), day) : say.fromDecision(number, row.meeting(), day), "/meetings/" + row.meetingId());
    }
}
