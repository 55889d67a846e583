package fr.parvis.dashboard.web;

import fr.parvis.ledger.Climb;
import fr.parvis.ledger.LadderWords;
import fr.parvis.ledger.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The ladder of something that waits: its rungs, climbed or to come, and the same in a sentence, which says why the clock stands where it does. */
public record LadderJson(List<RungJson> rungs, String words) {

    /** A rung and its day; one to come is reached on it if nothing changes. */
    public record RungJson(Rung rung, LocalDate on, boolean climbed) {
    }

    static LadderJson of(Climb it, Locale locale) {
        return new LadderJson(Stream.concat(it.climbed().entrySet().stream().map(one -> new RungJson(one.getKey(), one.getValue(), true)),
                it.ahead().stream().map(due -> new RungJson(due.rung(), due.on(), false))).toList(), LadderWords.sentence(it, locale));
    }
}
