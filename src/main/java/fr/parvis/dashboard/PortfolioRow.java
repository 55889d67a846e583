package fr.parvis.dashboard;


import fr.parvis.dashboard.Standings.Standing;
import fr.parvis.ledger.Wait;
import java.time.LocalDate;

/**
 * One town of somebody's portfolio. All but the town is null, or 0, while none of its projects is open to the reader.
 *
 * @param projects projects the reader may see; the row tells of the latest
 * @param oldest   what somebody has held for the most days, of what the project's own page lists; null when nothing waits
 * @param gateOn   planned day of the gate in hand; null once the cycle is done
 * @param gateLeft working days until then, negative once it is past
 */
public record PortfolioRow(long municipalityId, String municipality, Long projectId, String title, Integer cycle, int projects, Standing standing,
        Wait oldest, LocalDate gateOn, Integer gateLeft) {

    /** Working days whoever holds the oldest wait has had it; null when nothing waits. */
    public Integer waited() {
        return oldest == null ? null : (Integer) oldest.heldDays();
    }

    public boolean open() {
        return projectId != null;
    }
}
