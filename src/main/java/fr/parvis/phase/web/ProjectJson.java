package fr.parvis.phase.web;

import fr.parvis.method.PhaseCode;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.PhaseState;
import fr.parvis.project.ProjectQueries.ProjectRow;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as the API gives it. */
public record ProjectJson(long id, String title, long municipalityId, int cycle, LocalDate startsOn, String methodVersion, long version,
        Long leadId, Long sponsorId, Long eluId, List<PhaseJson> phases) {

    /** A phase as the API gives it. */
    public record PhaseJson(long id, PhaseCode phase, PhaseState state, int attempt, long version, LocalDate plannedStartOn,
            LocalDate plannedEndOn, LocalDate committedEndOn, LocalDate startedOn, LocalDate doneOn, boolean awaitsRegularisation) {

        public static PhaseJson of(PhaseRow row) {
            return new PhaseJson(row.id(), row.phase(), row.state(), row.attempt(), row.version(), row.plannedStartOn(),
                    row.plannedEndOn(), row.committedEndOn(), row.startedOn(), row.doneOn(), row.awaitsRegularisation());
        }
    }

    /** What creates a project; all but the first three members may be left out. */
    @Schema(name = "NewProject")
    public record New(long municipalityId, String title, LocalDate startsOn, Long leadId, Long sponsorId, Long eluId, Boolean leadAttached,
            String attachmentExemption, List<Goal> objectives, Stakes stakes, Deliberation deliberation, List<Long> teamIds) {
    }

    /** What changes a project; what is left out stays. {@code sponsorId} and {@code eluId} may be null: nobody. */
    @Schema(name = "ProjectChange")
    public record Change(String title, Long leadId, Long sponsorId, Long eluId, Boolean leadAttached, String attachmentExemption,
            List<Goal> objectives, Stakes stakes, Deliberation deliberation, List<Long> teamIds, List<Long> leavingIds) {
    }

    /** A measured objective. */
    public record Goal(String title, String indicator, String target) {
    }

    /** What the town expects of each of the three stakes. */
    public record Stakes(String transparency, String innovation, String processes) {
    }

    /** The council's act. */
    public record Deliberation(String number, LocalDate on) {
    }

    /** What opens the next cycle; a member that is left out is as the review settled it, and without that the cycle starts today and has no lessons. */
    public record NewCycle(LocalDate startsOn, String lessons) {
    }

    static ProjectJson of(ProjectRow row, List<PhaseRow> phases) {
        return new ProjectJson(row.id(), row.title(), row.municipalityId(), row.cycle(), row.startsOn(), row.methodVersion(), row.version(),
                row.leadId(), row.sponsorId(), row.eluId(), phases.stream().map(PhaseJson::of).toList());
    }
}
