package fr.parvis.phase;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.PhaseCode;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.project.ProjectMessages;
import fr.parvis.project.SlipCause;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells what happened to phases. */
@ApplicationScoped
public class PhaseNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "phase";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        PhaseMessages say = Words.in(PhaseMessages.class, locale);
        return switch (line.event()) {
            case "phase.moved" -> say.toldMoved(phase(line, locale), say.moved(PhaseMove.valueOf(line.fact("move"))));
            case "phase.reservation" -> say.toldReservation(phase(line, locale), line.fact("text"));
            case "phase.regularised" -> say.toldRegularised(phase(line, locale));
            case "phase.waived" -> say.toldWaived(line.fact("condition"));
            case "phase.exempted" -> say.toldExempted(line.fact("name"));
            case "phase.rescheduled" -> say.toldDates(phase(line, locale), Dates.told(line.before().get("end"), locale), Dates.told(line.after().get("end"), locale),
                    line.fact("cause").isEmpty() ? "–"
                            : Words.in(ProjectMessages.class, locale).cause(SlipCause.valueOf(line.fact("cause"))));
            case "phase.calendar-committed" -> say.toldCommitted();
            case "phase.verdict-said" -> say.toldVerdict(say.verdict(Verdict.valueOf(line.after().get("verdict"))),
                    say.verdict(Verdict.valueOf(line.fact("computed"))));
            case "phase.verdict-withdrawn" -> say.toldVerdictBack(say.verdict(Verdict.valueOf(line.after().get("verdict"))));
            default -> line.event();
        };
    }

    private static String phase(JournalLine line, Locale locale) {
        return Words.in(MethodMessages.class, locale).phase(PhaseCode.valueOf(line.fact("phase")));
    }
}
