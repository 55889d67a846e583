package fr.parvis.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of an inventory by what becomes of them, month after month. */
public record Trend(List<Point> points) {

    private static final int MOST_MONTHS = 24;

    /** An evening; the four together are the lines there were. */
    public record Point(LocalDate on, int open, int restricted, int closed, int undecided) {

        static Point of(LocalDate on, Map<Figure, Integer> figures) {
            return new Point(on, figures.get(Figure.OPEN), figures.get(Figure.RESTRICTED), figures.get(Figure.CLOSED), figures.get(Figure.TO_EXAMINE));
        }
    }

    /** The evening before the project began, then the last of each month, 24 months at most, without today. */
    static List<LocalDate> evenings(LocalDate began, LocalDate today) {
        YearMonth first = YearMonth.from(today).minusMonths(MOST_MONTHS);
        List<LocalDate> evenings = new ArrayList<>();
        if (!YearMonth.from(began).isBefore(first)) {
            evenings.add(began.minusDays(1));
        }
        for (YearMonth month = YearMonth.from(began).isBefore(first) ? first : YearMonth.from(began); month.atEndOfMonth().isBefore(today);
                month = month.plusMonths(1)) {
            evenings.add(month.atEndOfMonth());
        }
        return evenings;
    }
}
