package fr.parvis.dashboard;

import fr.parvis.method.PhaseCode;
import fr.parvis.phase.PhaseState;
import java.time.LocalDate;
import java.util.List;

/** What could leave the lead's hands today. */
public record Readiness(Gate gate, List<Department> departments, List<ReadyDataset> datasets) {

    /**
     * The gate of the phase in hand.
     *
     * @param met    conditions that block and are met
     * @param all    conditions that block
     * @param onDay  its planned day
     */
    public record Gate(PhaseCode phase, PhaseState state, int met, int all, LocalDate onDay) {

        public boolean ready() {
            return met == all;
        }
    }

    /** A department whose lines are all described, some of them not signed, and which is asked for nothing at present. */
    public record Department(long id, String name, long lines, long signed) {
    }

    /** A dataset against whose publication nothing stands; {@code wave} is null when it was promised for no quarter. */
    public record ReadyDataset(long id, String number, String title, String department, String wave) {
    }
}
