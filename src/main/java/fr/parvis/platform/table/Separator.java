package fr.parvis.platform.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands between the cells of a CSV file.
 *
 * @param announced whether the first line says so ({@code sep=;}, which Excel writes and hides); it then belongs to no row
 */
record Separator(char character, boolean announced) {

    private static final String CANDIDATES = ";,\t|";

    static Separator of(String sample) {
        int end = endOfLine(sample, 0);
        String first = sample.substring(0, end);
        if (first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4) && first.charAt(4) != '"') {
            return new Separator(first.charAt(4), true);
        }
        char best = ';';
        double bestScore = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            double score = score(counts(sample, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new Separator(best, false);
    }

    private static int endOfLine(String sample, int from) {
        for (int i = from; i < sample.length(); i++) {
            if (sample.charAt(i) == '\n' || sample.charAt(i) == '\r') {
                return i;
            }
        }
        return sample.length();
    }

    /** How often the candidate stands in each record that is not blank, outside quotation marks. */
    private static List<Integer> counts(String sample, char candidate) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        boolean blank = true;
        int count = 0;
        for (int i = 0; i <= sample.length(); i++) {
            char c = i < sample.length() ? sample.charAt(i) : '\n';
            if (c == '"') {
                quoted = !quoted;
                blank = false;
            } else if (!quoted && (c == '\n' || c == '\r') || i == sample.length()) {
                if (!blank) {
                    counts.add(count);
                }
                blank = true;
                count = 0;
            } else if (!quoted && c == candidate) {
                count++;
                blank = false;
            } else if (c != ' ') {
                blank = false;
            }
        }
        return counts;
    }

    /** Between 0 and 1: the share of the records that agree on the number; then, for a little, the number. */
    private static double score(List<Integer> counts) {
        Map<Integer, Integer> agreeing = new HashMap<>();
        counts.stream().filter(count -> count > 0).forEach(count -> agreeing.merge(count, 1, Integer::sum));
        return agreeing.entrySet().stream()
                .mapToDouble(entry -> (double) entry.getValue() / counts.size() + Math.min(entry.getKey(), 300) / 10_000.0).max().orElse(0);
    }
}
