package fr.parvis.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The days on which a mairie works: Monday to Friday except {@link PublicHolidays}. Counting leaves out the day one counts from and takes
 * in the day one counts to, in either direction, as time limits are counted.
 */
public final class WorkingDays {

    private final boolean alsaceMoselle;
    private final Map<Integer, Set<LocalDate>> holidaysByYear = new ConcurrentHashMap<>();

    /** @param alsaceMoselle whether Good Friday and 26 December are holidays too */
    public WorkingDays(boolean alsaceMoselle) {
        this.alsaceMoselle = alsaceMoselle;
    }

    public boolean isWorking(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays(day.getYear()).contains(day);
    }

    /** The day itself when it is a working day, otherwise the first working day after it. */
    public LocalDate next(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The n-th working day after {@code from}, or before it when {@code n} is negative; {@link #next} of it when {@code n} is 0. */
    public LocalDate plus(LocalDate from, int n) {
        if (n == 0) {
            return next(from);
        }
        int step = Integer.signum(n);
        LocalDate day = from;
        for (int counted = 0; counted != n; ) {
            day = day.plusDays(step);
            if (isWorking(day)) {
                counted += step;
            }
        }
        return day;
    }

    /** The number of working days after {@code from} up to {@code to} included; negative when {@code to} comes first. */
    public int between(LocalDate from, LocalDate to) {
        int step = from.isBefore(to) ? 1 : -1;
        int counted = 0;
        for (LocalDate day = from; !day.equals(to); ) {
            day = day.plusDays(step);
            if (isWorking(day)) {
                counted += step;
            }
        }
        return counted;
    }

    private Set<LocalDate> holidays(int year) {
        return holidaysByYear.computeIfAbsent(year, any -> PublicHolidays.of(year, alsaceMoselle).stream()
                .map(PublicHolidays.Day::date).collect(Collectors.toUnmodifiableSet()));
    }
}
