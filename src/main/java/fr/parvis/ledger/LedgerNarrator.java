package fr.parvis.ledger;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;

/** Tells what climbed the ladder, how many and never which: a title is not for everybody who reads the history. */
@ApplicationScoped
public class LedgerNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "ledger";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        LadderMessages say = Words.in(LadderMessages.class, locale);
        return switch (line.event()) {
            case "ledger.delays" -> say.toldDelays(line.before().get("days"), line.after().get("days"));
            case "ledger.climbed" -> say.toldClimbed(count(line, Rung.REMINDER), count(line, Rung.SUPERIOR), count(line, Rung.DGS_LIST));
            case "ledger.absence" -> say.toldAbsence(line.fact("name"), day(line, "from", locale), day(line, "to", locale));
            case "ledger.absence-taken-back" -> say.toldAbsenceBack(line.fact("name"), day(line, "from", locale), day(line, "to", locale));
            case "ledger.answered" -> answered(line, say, locale);
            default -> line.event();
        };
    }

    private static String answered(JournalLine line, LadderMessages say, Locale locale) {
        String number = line.facts().get("number");
        String title = number == null ? line.fact("title") : number + " " + line.fact("title");
        return switch (LadderReply.valueOf(line.fact("answer"))) {
            case DONE -> say.toldDone(title);
            case UNDER_WAY -> say.toldUnderWay(title);
            case LATE -> say.toldLate(title, day(line, "until", locale));
            case NO_LONGER -> say.toldNoLonger(title);
        };
    }

    private static String day(JournalLine line, String name, Locale locale) {
        return Dates.longDate(LocalDate.parse(line.after().get(name)), locale);
    }

    private static int count(JournalLine line, Rung rung) {
        return Integer.parseInt(line.facts().getOrDefault(rung.name(), "0"));
    }
}
