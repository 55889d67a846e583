package fr.parvis.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * Something that waits on exactly one holder.
 *
 * @param id           of what waits: a phase, a request, an arbitration, an opinion, an interview, a gap, a task; the dataset of a line sent back
 * @param number       of the dataset or task it is about; null for none
 * @param title        of the dataset, task, gap or department; the phase's code for a gate
 * @param lines        how many lines wait; 1 but for visas
 * @param departmentId null where no department is concerned
 * @param holderId     null where nobody holds the post: to be named
 * @param since        when the holder got it
 * @param begun        from when on it is the same wait, whatever is saved, asked again or done of it in part
 * @param clock        how the holder's time runs
 * @param detail       the question, the reason it came back, what a paused task waits for; may be null
 * @param paused       whether its holder's clock stands still
 * @param withheld     whether it is about a dataset whose existence is not to be mentioned
 */
public record Wait(WaitKind kind, long id, Long datasetId, String number, String title, int lines, Long departmentId, Long holderId, String holder,
        Instant since, Instant begun, HolderClock clock, LocalDate dueOn, String askedBy, String path, String detail, boolean paused, boolean withheld) {

    /** Of what begins when its holder gets it. */
    Wait(WaitKind kind, long id, Long datasetId, String number, String title, int lines, Long departmentId, Long holderId, String holder, Instant since,
            HolderClock clock, LocalDate dueOn, String askedBy, String path, String detail, boolean paused, boolean withheld) {
        this(kind, id, datasetId, number, title, lines, departmentId, holderId, holder, since, since, clock, dueOn, askedBy, path, detail, paused, withheld);
    }

    /** The one that began first, first. */
    public static final Comparator<Wait> OLDEST_FIRST = Comparator.comparing(Wait::since).thenComparing(Wait::kind).thenComparing(Wait::id);

    private static final Comparator<Wait> LONGEST_FIRST = Comparator.comparing(Wait::heldDays).reversed().thenComparing(OLDEST_FIRST);

    /**
     * What makes it, within its project, the same wait from one day to the next: in other hands, or begun anew, it is another.
     *
     * @param id       of what waits; of the department where lines wait to be signed, however often they are asked for
     * @param since    when it began
     * @param holderId 0 for nobody
     */
    public record Key(WaitKind kind, long id, Instant since, long holderId) {

        static Long[] ids(Collection<Key> keys) {
            return keys.stream().map(Key::id).distinct().toArray(Long[]::new);
        }
    }

    /** The one held for the most days, of those whose holder can act; null for none. What began earlier may have been paused for most of the time. */
    public static Wait longest(Collection<Wait> waits) {
        return waits.stream().filter(wait -> !wait.paused).min(LONGEST_FIRST).orElse(null);
    }

    public Key key() {
        boolean signing = kind == WaitKind.VISA || kind == WaitKind.HEAD_MISSING;
        return new Key(kind, signing ? departmentId : id, begun, holderId == null ? 0 : holderId);
    }

    /** Working days the holder has had it, without the time its clock was paused. */
    public int heldDays() {
        return clock.held();
    }

    public boolean lateOn(LocalDate today) {
        return !paused && dueOn != null && dueOn.isBefore(today);
    }

    /** The same for a reader who may not know the dataset: that somebody holds something, and since when. */
    public Wait masked() {
        return new Wait(kind, id, null, null, null, lines, departmentId, holderId, holder, since, begun, clock, dueOn, askedBy, null, null, paused,
                withheld);
    }
}
