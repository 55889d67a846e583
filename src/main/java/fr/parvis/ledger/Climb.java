package fr.parvis.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where something that waits stands on its ladder.
 *
 * @param of      what waits
 * @param climbed when each rung was climbed
 * @param ahead   what comes next if nothing changes; empty while it is paused
 * @param away    the holder's absence of today; null when they are there
 */
public record Climb(Wait of, Map<Rung, LocalDate> climbed, List<Ladder.Due> ahead, Away away) {

    /** The rung to climb today. */
    public Optional<Rung> dueOn(LocalDate today) {
        return ahead.stream().findFirst().filter(due -> due.on().equals(today)).map(Ladder.Due::rung);
    }

    /** The same of the wait as its reader may know it. */
    public Climb seen(Wait masked) {
        return new Climb(masked, climbed, ahead, away);
    }

    public boolean listed() {
        return climbed.containsKey(Rung.DGS_LIST);
    }
}
