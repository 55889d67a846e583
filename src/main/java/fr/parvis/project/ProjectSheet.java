package fr.parvis.project;

import fr.parvis.project.Objective.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * What is typed about a project, at its creation and afterwards. A null member is left as it is (at creation: as usual for the town).
 *
 * @param leadId               the lead; at creation the caller when they hold that role
 * @param sponsor              the DGS; at creation the town's
 * @param elu                  the élu référent; at creation the town's, when there is exactly one
 * @param leadAttached         whether the lead is attached to the DGS
 * @param attachmentExemption  the DGS's written exemption when not
 * @param objectives           up to five, replacing those before
 * @param teamIds              people to add to the team
 * @param leavingIds           people to take out of it
 */
public record ProjectSheet(
        String title, LocalDate startsOn, Long leadId, Seat sponsor, Seat elu, Boolean leadAttached, String attachmentExemption,
        List<Words> objectives, Stakes stakes, Deliberation deliberation, List<Long> teamIds,
        List<Long> leavingIds) {

    /** A seat given to somebody, or to nobody when {@code personId} is null. */
    public record Seat(Long personId) {
    }

    /** What the town expects for each of the three stakes of the method. */
    public record Stakes(String transparency, String innovation, String processes) {
    }

    /** The council's act, when it has one. */
    public record Deliberation(String number, LocalDate on) {
    }

    /** The least a project needs: everything else as usual for the town. */
    public static ProjectSheet titled(String title, LocalDate startsOn) {
        return new ProjectSheet(title, startsOn, null, null, null, null, null, null, null, null, null, null);
    }
}
