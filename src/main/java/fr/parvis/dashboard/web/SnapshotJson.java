package fr.parvis.dashboard.web;

import fr.parvis.dashboard.Comparison;
import fr.parvis.dashboard.DepartmentFact;
import fr.parvis.dashboard.Figure;
import fr.parvis.dashboard.Moment;
import fr.parvis.dashboard.Photo;
import fr.parvis.dashboard.SaidFact;
import fr.parvis.dashboard.Snapshot;
import fr.parvis.phase.Milestones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Photos as the API shows them. */
final class SnapshotJson {

    /** A department in a photo; {@code head} is null while the post was vacant. */
    public record OfDepartment(long id, String code, String name, String head, Map<Figure, Integer> figures) {
    }

    /**
     * A photo.
     *
     * @param whole   whether its content is still what {@code sha256} says
     * @param verdict computed from the milestones
     * @param said    what a DGS said in its place; null for nothing
     * @param content where its bytes are, whose SHA-256 is {@code sha256}
     */
    @Schema(name = "ShownSnapshot")
    public record Shown(long id, long projectId, String title, LocalDate heldOn, Instant takenAt, String takenBy, String sha256, boolean whole,
            int cycle, Milestones verdict, SaidFact said, Map<Figure, Integer> figures, List<OfDepartment> departments, String content) {
    }

    /** One of two moments; {@code snapshotId} is null of a day. */
    public record At(Long snapshotId, Instant at, LocalDate on) {

        static At of(Moment moment) {
            return new At(moment.photo(), moment.at(), moment.on());
        }
    }

    /** A figure at both. */
    public record Both(int before, int after) {
    }

    /** What is different between two moments, in sentences, and every figure at both. */
    public record Compared(At from, At to, List<String> sentences, Map<Figure, Both> figures) {
    }

    private SnapshotJson() {
    }

    static Shown of(Snapshot snapshot, Photo photo, boolean whole) {
        Map<Long, Map<Figure, Integer>> byDepartment = photo.stands().facts().byDepartment();
        List<OfDepartment> departments = photo.stands().facts().departments().stream().map(one -> of(one, byDepartment.get(one.id()))).toList();
        return new Shown(snapshot.id, snapshot.project.id, snapshot.title, snapshot.heldOn, snapshot.takenAt, snapshot.takenByName,
                snapshot.sha256(), whole, photo.stands().cycle(), photo.stands().milestones(), photo.stands().said(), photo.stands().facts().figures(),
                departments, "/snapshots/" + snapshot.id + "/figures.json");
    }

    private static OfDepartment of(DepartmentFact one, Map<Figure, Integer> figures) {
        return new OfDepartment(one.id(), one.code(), one.name(), one.head(), figures);
    }

    static Compared of(Comparison difference, List<String> sentences) {
        Map<Figure, Integer> before = difference.from().stands().facts().figures();
        Map<Figure, Integer> after = difference.to().stands().facts().figures();
        Map<Figure, Both> figures = new EnumMap<>(Figure.class);
        before.forEach((figure, count) -> figures.put(figure, new Both(count, after.get(figure))));
        return new Compared(At.of(difference.from()), At.of(difference.to()), sentences, figures);
    }
}
