package fr.parvis.awareness;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells what was learnt, said and signed; of a change of several things, the one that weighs most. */
@ApplicationScoped
public class AwarenessNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "awareness";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        AwarenessMessages say = Words.in(AwarenessMessages.class, locale);
        String department = line.fact("department");
        return switch (line.event()) {
            case "awareness.module-finished" -> say.toldModuleFinished(line.fact(locale.getLanguage().equals("en") ? "moduleEn" : "module"),
                    line.fact("score"));
            case "awareness.interview-planned" -> say.toldInterviewPlanned(department, line.after().getOrDefault("planned", "–"));
            case "awareness.interview-handed-over" -> say.toldInterviewHandedOver(department, line.fact("name"));
            case "awareness.interviews-carried" -> say.toldInterviewsCarried(line.fact("count"), line.fact("cycle"));
            case "awareness.interview-signed" -> say.toldInterviewSigned(department);
            case "awareness.meeting-recorded" -> say.toldMeetingRecorded(line.fact("title"), line.after().get("heldOn"),
                    line.after().get("attendees"), line.fact("departments"));
            case "awareness.generated" -> say.toldGenerated(line.fact("interviews"), line.fact("meetings"));
            default -> line.fact("fell").isEmpty() ? changed(line, say, department) : say.toldVisaFell(changed(line, say, department));
        };
    }

    private static String changed(JournalLine line, AwarenessMessages say, String department) {
        if (line.after().containsKey("state")) {
            return say.toldInterviewMoved(department, say.state(InterviewState.valueOf(line.after().get("state"))));
        }
        return line.after().containsKey("minutes") ? say.toldMinutesWritten(department) : say.toldInterviewChanged(department);
    }
}
