package fr.parvis.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a photo holds: everything its page and the committee's pack say, so that both say it again whatever happens since.
 *
 * @param project  title of the project as it was then
 * @param town     name of the municipality
 * @param title    of the committee; null for none
 * @param previous id of the photo before it, which the pack compares it with; null for the first
 * @param stands   where the project stood, without the titles of its datasets
 * @param agenda   what the next committee is to decide
 * @param register what was decided since the photo before, or ever
 */
public record Photo(String project, String town, String title, LocalDate heldOn, Instant takenAt, Long previous, Situation stands, List<AgendaFact> agenda,
        List<RegisterFact> register) {

    /** Whether it shows the same as another, taken at whatever time; what was decided since the one before is not the same one after it. */
    boolean sameAs(Photo other) {
        return Objects.equals(title, other.title) && Objects.equals(heldOn, other.heldOn) && stands.equals(other.stands) && agenda.equals(other.agenda);
    }

    /** As it was read: lists that were empty were left out. */
    Photo filled() {
        return new Photo(project, town, title, heldOn, takenAt, previous, stands.filled(), agenda == null ? List.of() : agenda,
                register == null ? List.of() : register.stream().map(RegisterFact::filled).toList());
    }
}
