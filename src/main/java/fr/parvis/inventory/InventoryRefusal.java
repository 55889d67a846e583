package fr.parvis.inventory;

import fr.parvis.people.Mandate;
import java.time.Instant;

/** Why something was not done to the inventory. */
public sealed interface InventoryRefusal {

    /** The person may see it and not do this. */
    record NotAllowed(Act act) implements InventoryRefusal {
    }

    /** It was theirs by a delegation that has ended meanwhile. */
    record MandateEnded(Mandate mandate) implements InventoryRefusal {
    }

    /** Somebody changed it meanwhile. */
    record Stale(String by, Instant when) implements InventoryRefusal {
    }

    /** A field is missing or cannot be taken. */
    record Field(String name, Reason reason) implements InventoryRefusal {
    }

    /** The state of things does not allow it. */
    record Conflict(Reason reason, String detail) implements InventoryRefusal {
    }

    /** What somebody may be short of the right to do. */
    enum Act {
        ADD, EDIT, SCORE, OVERRIDE, WRITE_GRID, FREEZE_GRID, APPROVE_LIST, ANSWER, GAP, IMPORT, CAMPAIGN, SIGN, ARBITRATE
    }

    /** What stands against it. */
    enum Reason {
        PERSON_UNKNOWN, DEPARTMENT_UNKNOWN, TITLE_MISSING, SAME_TITLE, GRID_NOT_FROZEN, GRID_FROZEN, GRID_UNSOUND, GRID_NOT_DRAFTED,
        NOT_SCORED, BAND_TOO_FAR, REASON_MISSING, DATE_MISSING, NOTHING_RANKED, ARTICLE_MISSING, SPATIAL_NAME_MISSING, OBLIGATION_UNKNOWN,
        GAP_CLOSED, END_BEFORE_START, NOTHING_TO_SIGN, DATASET_NOT_HERE, NOTHING_DECIDED, SAME_PERSON, SNAPSHOT_CHANGED,
        UNDO_TOO_LATE, VISA_CLOSED, IMPORT_UNMAPPED, IMPORT_DONE, IMPORT_CHANGED, IMPORT_EMPTY, IMPORT_NOT_APPLIED, IMPORT_BUILT_UPON,
        COLUMN_TWICE, WAVE_TO_EXAMINE, RISKS_UNSOUND, BANDS_UNSOUND, GRID_SAME_PERSON, DEPARTMENT_MISSING, HELD_THERE, NO_DPO, VISA_BUILT_UPON
    }

    /** Ends a change that was refused; nothing of it stays. */
    class Refused extends RuntimeException {

        private final transient InventoryRefusal refusal;

        public Refused(InventoryRefusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        public InventoryRefusal refusal() {
            return refusal;
        }
    }

    static Refused may(Act act) {
        return new Refused(new NotAllowed(act));
    }

    static Refused ended(Mandate mandate) {
        return new Refused(new MandateEnded(mandate));
    }

    static Refused field(String name, Reason reason) {
        return new Refused(new Field(name, reason));
    }

    static Refused conflict(Reason reason) {
        return new Refused(new Conflict(reason, ""));
    }
}
