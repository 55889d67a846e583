package fr.parvis.review;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something open that the next cycle takes over.
 *
 * @param holder who holds it, null for nobody
 * @param path   the page where it is seen
 */
public record Carried(Kind kind, String label, String holder, LocalDate dueOn, String path) {

    /** What it is; the first three become or remain tasks, the last ones stay with their dataset. */
    @Schema(name = "CarriedKind")
    public enum Kind {
        TASK, RESERVATION, FINDING, INTERVIEW, GAP, ARBITRATION, OPINION, POSTPONED, TO_EXAMINE
    }
}
