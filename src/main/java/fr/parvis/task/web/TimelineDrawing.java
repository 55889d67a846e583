package fr.parvis.task.web;

import java.util.List;

/** A timeline as it is drawn, and said in a table with the same rows. Lengths are in units of the drawing. */
record TimelineDrawing(int width, int height, int left, int top, String words, List<Mark> months, List<Mark> holidays, Mark today, List<Mark> gates, List<Row> rows,
        List<Arrow> arrows) {

    /** A bar or frame; {@code width} is 0 where there is nothing to draw. */
    record Bar(int x, int width) {

        public int end() {
            return x + width;
        }
    }

    /** A row of drawing and table; words are null where there is no date. */
    record Row(String id, String label, String shortLabel, String path, boolean phase, int y, Bar committed, Bar forecast, Bar actual, String committedWords, String forecastWords,
            String actualWords, List<String> slips, String after, long lateDays) {

        public int middle() {
            return y + TimelineView.ROW / 2;
        }
    }

    /** A place on the axis: a month, today, a holiday, a gate. */
    record Mark(int x, int y, String label) {
    }

    /** An arrow from the end of one row to the beginning of another. */
    record Arrow(int fromX, int fromY, int toX, int toY) {
    }
}
