package fr.parvis.law;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;

/** Tells what was answered about a municipality, and what it recorded as held. */
@ApplicationScoped
public class LawNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "law";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        LawMessages say = Words.in(LawMessages.class, locale);
        if (line.event().equals("law.answered")) {
            return say.toldAnswered(line.fact("count"), line.fact("pack"));
        }
        String rule = line.fact(locale.getLanguage().equals("en") ? "label_en" : "label_fr");
        String year = line.facts().get("year");
        if (line.event().equals("law.withdrawn")) {
            return year == null ? say.toldWithdrawn(rule) : say.toldWithdrawnYear(rule, year);
        }
        String when = Dates.longDate(LocalDate.parse(line.after().get("heldOn")), locale);
        return year == null ? say.toldHeld(rule, when) : say.toldHeldYear(rule, year, when);
    }
}
