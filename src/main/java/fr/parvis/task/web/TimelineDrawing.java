package fr.parvis.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A timeline as it is drawn, and said in a table with the same rows. Lengths are in units of the drawing.
 *
 * @param moves whether its reader may move any of its dates
 */
record TimelineDrawing(int width, int height, Scale scale, String words, List<Mark> months, List<Mark> holidays, List<Mark> council, Mark today, List<Mark> gates, List<Row> rows,
        List<Arrow> arrows, boolean moves) {

    /** The days drawn on which the council sits, in words; null where none is known. */
    public String councilDays() {
        return council.isEmpty() ? null : council.stream().map(Mark::label).collect(Collectors.joining(", "));
    }

    /** Which day stands where; {@code last} is no longer drawn. Dates and days off as scripts read them. */
    record Scale(int top, int day, LocalDate first, LocalDate last, String daysOff) {

        public int days() {
            return (int) (last.toEpochDay() - first.toEpochDay()) - 1;
        }
    }

    /** A bar or frame; {@code width} is 0 where there is nothing to draw. */
    record Bar(int x, int width) {

        public int end() {
            return x + width;
        }
    }

    /** A row of drawing and table; words are null where there is no date, and {@code moved} where its reader may not move it. */
    record Row(String id, String label, String shortLabel, String path, boolean phase, int y, Bar committed, Bar forecast, Bar actual, String committedWords, String forecastWords,
            String actualWords, List<String> slips, String after, long lateDays, Hand moved) {

        public int middle() {
            return y + TimelineView.ROW / 2;
        }
    }

    /**
     * Where a date is taken hold of.
     *
     * @param move what a form sends: what is moved and the version that is seen
     * @param on   the date it has; null while it has none, and there is nothing to take hold of
     * @param day  how many days that is after the first one drawn
     */
    record Hand(String move, String name, LocalDate on, String onWords, int x, int day) {
    }

    /** A place on the axis: a month, today, a holiday, a gate. */
    record Mark(int x, int y, String label) {
    }

    /** An arrow from the end of one row to the beginning of another. */
    record Arrow(int fromX, int fromY, int toX, int toY) {
    }
}
