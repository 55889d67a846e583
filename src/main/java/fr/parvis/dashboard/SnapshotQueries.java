package fr.parvis.dashboard;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Photos, to be shown. */
@ApplicationScoped
public class SnapshotQueries {

    /** A photo without its content. */
    public record SnapshotRow(long id, String title, LocalDate heldOn, Instant takenAt, String takenBy, String sha256) {
    }

    /** A dataset as it is called today; {@code number} is null for one the reader may not see. */
    public record Named(long id, String number, String title) {
    }

    /** The photos of a project, latest first. The caller has checked that it is visible. */
    @Transactional
    public List<SnapshotRow> ofProject(long projectId) {
        return Snapshot.find("select s.id, s.title, s.heldOn, s.takenAt, s.takenByName, s.sha256 from Snapshot s where s.project.id = ?1"
                + " order by s.id desc", projectId).project(SnapshotRow.class).list();
    }

    /** How the datasets of a project are called today, by id: a photo holds no titles, and who may read one is a matter of today. */
    @Transactional
    public Map<Long, Named> names(Actor actor, long projectId) {
        List<Named> seen = Dataset.find("select d.id, d.number, d.names.title from Dataset d join d.project p where p.id = :project and "
                + InventoryAccess.CONDITION, InventoryAccess.parameters(actor).and("project", projectId)).project(Named.class).list();
        Map<Long, Named> names = Dataset.find("select d.id from Dataset d where d.project.id = ?1", projectId).project(Long.class).stream()
                .collect(Collectors.toMap(Function.identity(), id -> new Named(id, null, null)));
        seen.forEach(one -> names.put(one.id(), one));
        return names;
    }

    /** The number under which a reader may know a dataset of a photo; null for one they may not. One that is gone keeps the number it had. */
    public static Function<DatasetFact, String> numbers(Map<Long, Named> names) {
        return one -> names.containsKey(one.id()) ? names.get(one.id()).number() : one.number();
    }
}
