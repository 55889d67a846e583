package fr.parvis.meeting;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;

/** Tells of meetings and decisions; of a change of several things, the one that weighs most. */
@ApplicationScoped
public class MeetingNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "meeting";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        MeetingMessages say = Words.in(MeetingMessages.class, locale);
        String title = line.fact("title");
        String number = line.fact("number");
        return switch (line.event()) {
            case "meeting.planned" -> say.toldPlanned(title, day(line.fact("day"), locale));
            case "meeting.points-added" -> say.toldPointsAdded(title, line.fact("points"));
            case "meeting.minutes-written" -> say.toldWritten(title, line.fact("points"));
            case "meeting.decision-recorded" -> say.toldDecision(number, line.fact("words"), line.fact("by"));
            case "meeting.decision-moved" -> say.toldDecisionMoved(number, say.decision(DecisionState.valueOf(line.after().get("state"))));
            case "meeting.handed-over" -> say.toldHandedOver(title, line.fact("name"));
            case "meeting.generated" -> say.toldGenerated(line.fact("meetings"), line.fact("decisions"));
            default -> changed(line, say, title, locale);
        };
    }

    private static String changed(JournalLine line, MeetingMessages say, String title, Locale locale) {
        if (line.after().containsKey("state")) {
            return say.toldMoved(title, say.state(MeetingState.valueOf(line.after().get("state"))));
        }
        if (line.after().containsKey("day")) {
            return say.toldRescheduled(title, day(line.before().get("day"), locale), day(line.after().get("day"), locale));
        }
        if (line.after().containsKey("kind")) {
            return say.toldKind(title, say.kind(MeetingKind.valueOf(line.before().get("kind"))), say.kind(MeetingKind.valueOf(line.after().get("kind"))));
        }
        return line.facts().containsKey("seats") ? say.toldSeats(title, line.fact("seats")) : say.toldChanged(title);
    }

    private static String day(String iso, Locale locale) {
        return Dates.fullDate(LocalDate.parse(iso), locale);
    }
}
