package fr.parvis.dashboard;

import fr.parvis.dashboard.Standings.Standing;
import java.time.LocalDate;

/**
 * One town of somebody's portfolio. All but the town is null, or 0, while none of its projects is open to the reader.
 *
 * @param projects projects the reader may see; the row tells of the latest
 * @param waited   working days of the oldest wait; null when nothing waits
 * @param gateOn   planned day of the gate in hand; null once the cycle is done
 * @param gateLeft working days until then, negative once it is past
 */
public record PortfolioRow(long municipalityId, String municipality, Long projectId, String title, Integer cycle, int projects, Standing standing,
        Integer waited, LocalDate gateOn, Integer gateLeft) {

    public boolean open() {
        return projectId != null;
    }
}
