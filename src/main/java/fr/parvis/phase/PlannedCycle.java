package fr.parvis.phase;

import java.time.LocalDate;
import java.util.Optional;

/** What a feature has settled beforehand of the cycle after one: whoever opens that cycle need not say it again. */
public interface PlannedCycle {

    /** The day it starts on, and what it is to take from the one before. */
    record Start(LocalDate startsOn, String lessons) {
    }

    /** Nothing while nothing is settled. */
    Optional<Start> after(long cycleId);
}
