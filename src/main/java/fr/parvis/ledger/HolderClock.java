package fr.parvis.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the time of a wait's holder runs.
 *
 * @param held      working days they have had it, without the time it was paused
 * @param counted   those of them on which they were there: what the ladder counts
 * @param away      when they said they are not there
 * @param notBefore the day they have until, before which nobody reminds them; null for none
 * @param top       whether they are the DGS, above whom nobody is told
 */
public record HolderClock(int held, int counted, List<Away> away, LocalDate notBefore, boolean top) {

    public Optional<Away> awayOn(LocalDate day) {
        return away.stream().filter(one -> one.on(day)).findFirst();
    }

    /** Of several lines in the same hands, the one that has been there for longest. */
    HolderClock longest(HolderClock other) {
        return new HolderClock(Math.max(held, other.held), Math.max(counted, other.counted), away, notBefore, top);
    }
}
