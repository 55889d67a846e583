/**
 * How long answers took, in steps of about three in a hundred, from a microsecond to a minute. One per thread; {@link #add} joins them
 * afterwards.
 */
final class Latencies {

    /** Steps for each doubling. */
    private static final int FINE = 32;
    private static final int DOUBLINGS = 37;

    private final long[] counts = new long[FINE * DOUBLINGS];
    private long total;
    private long longest;

    /** @param nanos at least 0 */
    void record(long nanos) {
        counts[step(nanos)]++;
        total++;
        longest = Math.max(longest, nanos);
    }

    void add(Latencies other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        total += other.total;
        longest = Math.max(longest, other.longest);
    }

    long total() {
        return total;
    }

    /** Milliseconds within which this share of the answers came; 0 of none. */
    double millis(double share) {
        long wanted = (long) Math.ceil(total * share);
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= wanted && seen > 0) {
                return Math.min(upper(i), longest) / 1e6;
            }
        }
        return 0;
    }

    private static int step(long nanos) {
        if (nanos < FINE) {
            return (int) Math.max(0, nanos);
        }
        int doubling = 63 - Long.numberOfLeadingZeros(nanos) - 5;
        int step = (doubling + 1) * FINE + (int) (nanos >> doubling) - FINE;
        return Math.min(step, FINE * DOUBLINGS - 1);
    }

    /** The most a step holds. */
    private static long upper(int step) {
        int doubling = step / FINE - 1;
        return doubling < 0 ? step : (long) (step % FINE + FINE + 1) << doubling;
    }
}
