package fr.parvis.dashboard.web;

import java.time.Instant;
import java.util.List;

/**
 * A committee's pack.
 *
 * @param needs  what the committee is to decide, with the positions and what follows from each
 * @param since  «depuis la photo du …»; null for the first photo
 * @param moved  sentences
 * @param decided what committees and others decided since then
 * @param coming gates, due dates and waves ahead
 */
record PackView(long id, long projectId, String project, String town, String meta, Instant takenAt, String frozen, String sha256, String verdict, List<Need> needs,
        String since, List<String> moved, List<Decided> decided, List<String> coming, List<Figures> figures, List<PhaseLine> phases, List<OfDepartment> departments) {

    /** Something to decide; {@code positions} may be empty. */
    record Need(String title, String asked, List<Position> positions) {
    }

    /** A decision of the register; {@code follows} says what came of it. */
    record Decided(String number, String words, String by, String follows) {
    }

    /** What one side holds, and what would follow. */
    record Position(String side, String words, String consequence) {
    }

    /** A figure; {@code before} is null in the first photo. */
    record Figures(String name, Integer before, int now) {
    }

    /** A department with its figures and what it was asked. */
    record OfDepartment(String name, String head, int lines, int signed, int committed, int published, String asked) {
    }
}
