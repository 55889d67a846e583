package fr.parvis.dashboard;


import fr.parvis.ledger.Wait;
import java.time.LocalDate;
import java.util.Map;

/**
 * A department's row.
 *
 * @param figures of its own
 * @param oldest  what somebody of it has held for the most days, null when nothing waits
 * @param nextOn  the next day something of it falls due, or the oldest that is past; null for none
 */
public record DepartmentLine(DepartmentFact department, Map<Figure, Integer> figures, Wait oldest, LocalDate nextOn, DepartmentStanding standing) {

    /** Working days without an answer after which a department is silent, even before the date it was given. */
    public static final int SILENCE = 10;

    public int of(Figure figure) {
        return figures.get(figure);
    }

    /** Signed of a hundred listed, rounded down so that 100 means all; null without a line. */
    public Integer signedPercent() {
        int lines = of(Figure.INVENTORIED);
        return lines == 0 ? null : (Integer) (100 * of(Figure.SIGNED) / lines);
    }
}
