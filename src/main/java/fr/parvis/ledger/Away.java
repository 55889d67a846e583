package fr.parvis.ledger;

import fr.parvis.platform.Clocks;
import java.time.LocalDate;

/** Days on which a person said they are not there, the first and the last included. */
public record Away(long personId, LocalDate from, LocalDate to) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** What they hold is nobody's meanwhile: a day counts for who has it that morning. */
    Loan loan() {
        return new Loan("–", from.minusDays(1).atStartOfDay(Clocks.PARIS).toInstant(), to.atStartOfDay(Clocks.PARIS).toInstant());
    }
}
