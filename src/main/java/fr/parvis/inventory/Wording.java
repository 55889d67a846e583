package fr.parvis.inventory;

/** Whether two wordings are the same but for a slip of the pen. */
final class Wording {

    /** So many letters may differ; more is another thing being said. */
    private static final int SLIP = 2;
    private static final int LONGEST = 400;

    private Wording() {
    }

    static boolean same(String before, String after) {
        if (before == null || after == null) {
            return before == after;
        }
        String a = SearchWords.key(before);
        String b = SearchWords.key(after);
        return a.equals(b) || a.length() <= LONGEST && b.length() <= LONGEST && Math.abs(a.length() - b.length()) <= SLIP && !digitsDiffer(a, b)
                && distance(a, b) <= SLIP;
    }

    /** A year or a threshold is never a slip. */
    private static boolean digitsDiffer(String a, String b) {
        return !a.replaceAll("\\D", "").equals(b.replaceAll("\\D", ""));
    }

    /** Letters to add, take away or replace (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
