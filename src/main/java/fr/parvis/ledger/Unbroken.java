package fr.parvis.ledger;

import fr.parvis.inventory.VisaRequestState;
import fr.parvis.ledger.PendingQueries.CameRow;
import fr.parvis.ledger.PendingQueries.RequestRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Since when a department has had something to sign without a break: what neither asking again nor signing a part of it moves. */
final class Unbroken {

    /** A time in which there was something to sign; {@code to} is null while there is. */
    private record Stretch(Instant from, Instant to) {
    }

    private Unbroken() {
    }

    /**
     * @param start    when one of the lines that are to sign came, or was asked for
     * @param requests to the department, oldest first
     * @param came     the lines it had otherwise
     * @param asked    whether a line of its open request is to sign
     */
    static Instant since(Instant start, List<RequestRow> requests, List<CameRow> came, boolean asked) {
        List<Stretch> stretches = new ArrayList<>();
        came.forEach(row -> stretches.add(new Stretch(row.from(), row.to())));
        for (int i = 0; i < requests.size(); i++) {
            RequestRow row = requests.get(i);
            boolean replaced = row.state() == VisaRequestState.REPLACED && i + 1 < requests.size();
            boolean open = row.state() == VisaRequestState.OPEN && asked;
            Instant to = replaced ? requests.get(i + 1).launchedAt() : open ? null : row.decidedAt();
            if (open || to != null) {
                stretches.add(new Stretch(row.launchedAt(), to));
            }
        }
        stretches.sort(Comparator.comparing(Stretch::from).reversed());
        Instant since = start;
        for (Stretch one : stretches) {
            if (one.from().isBefore(since) && (one.to() == null || !one.to().isBefore(since))) {
                since = one.from();
            }
        }
        return since;
    }
}
