package fr.parvis.ledger;

import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says where something stands on its ladder: what was sent, what comes and when, or why its clock stands. */
public final class LadderWords {

    private LadderWords() {
    }

    /** What comes after the rung climbed today; that nothing does once all are. */
    public static String next(Climb climb, Locale locale) {
        LadderMessages say = Words.in(LadderMessages.class, locale);
        return climb.ahead().stream().skip(1).findFirst().map(due -> unanswered(due.rung(), Dates.longDate(due.on(), locale), say)).orElseGet(say::last);
    }

    /** One sentence; without a full stop, since a cause may bring its own. */
    public static String sentence(Climb climb, Locale locale) {
        LadderMessages say = Words.in(LadderMessages.class, locale);
        List<String> parts = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            LocalDate on = climb.climbed().get(rung);
            if (on != null) {
                parts.add(climbed(rung, Dates.longDate(on, locale), say));
            }
        }
        if (climb.of().paused()) {
            parts.add(say.stopped(climb.of().detail() == null ? say.noCause() : climb.of().detail()));
        } else if (climb.away() != null) {
            parts.add(say.stopped(say.awayUntil(Dates.longDate(climb.away().to(), locale))));
        }
        climb.ahead().forEach(due -> parts.add(ahead(due, locale)));
        String all = String.join(", ", parts);
        return all.isEmpty() ? all : all.substring(0, 1).toUpperCase(locale) + all.substring(1);
    }

    private static String ahead(Ladder.Due due, Locale locale) {
        LadderMessages say = Words.in(LadderMessages.class, locale);
        String on = Dates.longDate(due.on(), locale);
        return switch (due.rung()) {
            case REMINDER -> say.aheadReminder(on);
            case SUPERIOR -> say.aheadSuperior(on);
            case DGS_LIST -> say.aheadList(on);
        };
    }

    private static String unanswered(Rung rung, String on, LadderMessages say) {
        return switch (rung) {
            case REMINDER -> say.unansweredReminder(on);
            case SUPERIOR -> say.unansweredSuperior(on);
            case DGS_LIST -> say.unansweredList(on);
        };
    }

    private static String climbed(Rung rung, String on, LadderMessages say) {
        return switch (rung) {
            case REMINDER -> say.climbedReminder(on);
            case SUPERIOR -> say.climbedSuperior(on);
            case DGS_LIST -> say.climbedList(on);
        };
    }
}
