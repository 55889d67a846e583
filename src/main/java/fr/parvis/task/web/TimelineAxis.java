package fr.parvis.task.web;

import fr.parvis.platform.Dates;
import fr.parvis.platform.PublicHolidays;
import fr.parvis.task.web.TimelineDrawing.Bar;
import fr.parvis.task.web.TimelineDrawing.Mark;
import fr.parvis.task.web.TimelineDrawing.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days of a timeline from left to right: whole months, one of them free at the end so that the latest date can still be moved. */
final class TimelineAxis {

    static final int DAY = 4;
    static final int TOP = 44;
    static final int LEFT = 280;
    private static final Bar NOTHING = new Bar(0, 0);

    private final Locale locale;
    private final boolean alsaceMoselle;
    private final LocalDate first;
    private final LocalDate last;

    /** @param dates all that are to be drawn; some may be null */
    TimelineAxis(Stream<LocalDate> dates, LocalDate today, boolean alsaceMoselle, Locale locale) {
        this.locale = locale;
        this.alsaceMoselle = alsaceMoselle;
        List<LocalDate> all = Stream.concat(dates, Stream.of(today)).filter(Objects::nonNull).sorted().toList();
        first = all.get(0).withDayOfMonth(1);
        last = all.get(all.size() - 1).plusMonths(2).withDayOfMonth(1);
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    int width() {
        return x(last) + DAY * 10;
    }

    int day(LocalDate day) {
        return (int) (day.toEpochDay() - first.toEpochDay());
    }

    int x(LocalDate day) {
        return LEFT + day(day) * DAY;
    }

    Bar bar(LocalDate from, LocalDate to) {
        return to == null ? NOTHING : from == null || from.isAfter(to) ? new Bar(x(to), DAY) : new Bar(x(from), x(to) - x(from) + DAY);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(last);
    }

    Mark mark(LocalDate day) {
        return new Mark(x(day), TOP, Dates.shortDate(day, locale));
    }

    List<Mark> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1)).map(month -> new Mark(x(month), TOP, Dates.month(month, locale))).toList();
    }

    List<LocalDate> holidays() {
        return IntStream.rangeClosed(first.getYear(), last.getYear()).boxed().flatMap(year -> PublicHolidays.of(year, alsaceMoselle).stream()).map(PublicHolidays.Day::date)
                .filter(this::holds).toList();
    }

    Scale scale() {
        return new Scale(TOP, DAY, first, last, holidays().stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
    }
}
