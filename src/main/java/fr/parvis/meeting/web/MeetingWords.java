package fr.parvis.meeting.web;

import fr.parvis.meeting.MeetingListQueries.OpenAction;
import fr.parvis.meeting.MeetingPageMessages;
import fr.parvis.meeting.MeetingSheetQueries.ItemRow;
import fr.parvis.meeting.MeetingSheetQueries.MeetingSheet;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What the page and the printed minutes say alike. */
final class MeetingWords {

    private MeetingWords() {
    }

    /**
     * A point of the agenda.
     *
     * @param hint who brings it, how long, whether something is to be decided; null when nothing is said
     */
    record PointLine(ItemRow row, String label, String hint) {

        static PointLine of(ItemRow item, Locale locale) {
            MeetingPageMessages say = Words.in(MeetingPageMessages.class, locale);
            List<String> hints = new ArrayList<>();
            if (item.broughtBy() != null) {
                hints.add(say.broughtBy(item.broughtBy()));
            }
            if (item.minutes() != null) {
                hints.add(say.minutesLong(item.minutes()));
            }
            if (item.toDecide()) {
                hints.add(say.toDecide());
            }
            return new PointLine(item, item.place() + ". " + item.title(), hints.isEmpty() ? null : String.join(" · ", hints));
        }
    }

    /** «jeudi 3 décembre 2026 à 14 h 30». */
    static String when(MeetingSheet sheet, Locale locale) {
        String day = Dates.longDate(sheet.day(), locale);
        return sheet.hour() == null ? day : Words.in(MeetingPageMessages.class, locale).dayAndHour(day, hour(sheet.hour(), locale));
    }

    static String hour(String hour, Locale locale) {
        return locale.getLanguage().equals("en") ? hour : hour.replaceFirst("^0", "").replace(":", "\u00a0h\u00a0");
    }

    /** Whether one meets at an address of the web. */
    static boolean isLink(String location, Locale locale) {
        Inputs inputs = new Inputs(locale);
        return location != null && inputs.link("location", location) != null;
    }

    /** An action with whose it is. */
    static String carried(OpenAction action, Locale locale) {
        return Words.in(MeetingPageMessages.class, locale).carriedTask(action.title(), Objects.requireNonNullElse(action.owner(), "–"));
    }

    static String takeOff(Locale locale) {
        return Words.in(MeetingPageMessages.class, locale).takeOff();
    }
}
