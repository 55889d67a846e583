package fr.parvis.dashboard;


import fr.parvis.inventory.Band;
import fr.parvis.inventory.Communicability;
import fr.parvis.inventory.Openness;
import fr.parvis.inventory.VisaState;
import fr.parvis.ledger.HeldLine;
import java.time.LocalDate;

/**
 * A dataset as the figures see it.
 *
 * @param asked     whether its department has been asked for a visa in this project
 * @param withheld  whether its very existence is not to be mentioned: counted like any other, named only to who may see it
 * @param published day of its first publication, null when it is not public
 * @param nextDue   day from which it is to be updated, null when its rhythm sets none
 * @param wave      quarter it is promised for, null when none is
 */
public record DatasetFact(long id, String number, String title, long departmentId, boolean asked, boolean withheld, boolean outOfScope,
        boolean withdrawn, Openness openness, Communicability communicability, Band band, VisaState visa, LocalDate published, LocalDate nextDue,
        String wave, boolean postponed) {

    /** Whether it is a line of the inventory: one that was withdrawn or put out of scope is none. */
    public boolean listed() {
        return !outOfScope && !withdrawn;
    }

    public boolean isPublic() {
        return listed() && published != null;
    }

    public boolean submitted() {
        return listed() && (asked || visa != VisaState.NONE);
    }

    /** Promised: public already, or planned for a quarter and not postponed. */
    public boolean committed() {
        return isPublic() || listed() && wave != null && !postponed;
    }

    public boolean upToDate(LocalDate today) {
        return isPublic() && (nextDue == null || !nextDue.isBefore(today));
    }

    public boolean communicable() {
        return listed() && openness != Openness.CLOSED && communicability != Communicability.NOBODY;
    }

    HeldLine line() {
        return new HeldLine(id, number, title, departmentId, listed(), withheld, visa);
    }

    /** Without its title; one not to be mentioned without its number too. */
    DatasetFact discreet() {
        return new DatasetFact(id, withheld ? null : number, null, departmentId, asked, withheld, outOfScope, withdrawn, openness, communicability, band,
                visa, published, nextDue, wave, postponed);
    }
}
