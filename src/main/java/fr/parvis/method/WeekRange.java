package fr.parvis.method;

/** How long a phase lasts, in weeks of five working days: from {@code min} (at least 1) to {@code max}. */
public record WeekRange(int min, int max) {

    public WeekRange {
        if (min < 1 || max < min) {
            throw new IllegalArgumentException("Weeks must satisfy 1 <= min <= max, not " + min + ".." + max);
        }
    }
}
