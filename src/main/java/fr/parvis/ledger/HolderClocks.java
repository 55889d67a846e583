package fr.parvis.ledger;

import fr.parvis.ledger.Custody.Handover;
import fr.parvis.platform.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the clocks of those who hold something in a project.
 *
 * @param away by id of the person
 * @param dgs  of the project; null while it has none
 */
record HolderClocks(WorkingDays calendar, LocalDate on, Map<Long, List<Away>> away, Long dgs) {

    /** The holder's, among others who had it meanwhile. */
    private static final String OWN = "";

    HolderClock since(Long holderId, Instant since, List<Loan> lent) {
        return read(holderId, List.of(hand(since, false)), lent, null);
    }

    HolderClock read(Long holderId, List<Handover> hands, List<Loan> lent, LocalDate notBefore) {
        // In an order that does not depend on the database, as waits are compared.
        List<Away> own = holderId == null ? List.of() : away.getOrDefault(holderId, List.of());
        int held = days(hands, lent);
        List<Loan> all = new ArrayList<>(lent);
        own.stream().filter(one -> !one.from().isAfter(on)).map(Away::loan).forEach(all::add);
        return new HolderClock(held, all.size() == lent.size() ? held : days(hands, all), own, notBefore, holderId != null && Objects.equals(holderId, dgs));
    }

    static Handover hand(Instant at, boolean paused) {
        return new Handover(OWN, at, paused);
    }

    private int days(List<Handover> hands, List<Loan> lent) {
        return Custody.of(Loan.lent(hands, lent), on).held(calendar).getOrDefault(OWN, 0);
    }
}
