package fr.parvis.task;

import fr.parvis.method.MethodRole;
import fr.parvis.method.PhaseCode;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A town's own task templates, to be shown. */
@ApplicationScoped
public class TownTaskQueries {

    private static final String ROW = """
            select m.id, m.version, m.municipalityId, m.phase, m.title, m.description, m.responsible, m.ownerId, o.name, m.dueAfter, m.archivedAt,
                (select count(t.id) from Task t where t.townTaskId = m.id)
            from TownTask m left join Person o on o.id = m.ownerId where\s""";

    /** @param made how many tasks it has made */
    public record TownTaskRow(long id, long version, long municipalityId, PhaseCode phase, String title, String description, MethodRole responsible,
            Long ownerId, String ownerName, int dueAfter, Instant archivedAt, long made) {

        public boolean archived() {
            return archivedAt != null;
        }
    }

    /** A template that can still make a task in the cycle in hand. */
    public record Usable(long id, PhaseCode phase, String title) {
    }

    /** Those in use first; by phase, and in the order in which they are due. */
    @Transactional
    public List<TownTaskRow> ofTown(long municipalityId) {
        return TownTask.find(ROW + "m.municipalityId = ?1 order by m.dueAfter, m.id", municipalityId).project(TownTaskRow.class).stream()
                .sorted(Comparator.comparing(TownTaskRow::archived).thenComparing(TownTaskRow::phase)).toList();
    }

    @Transactional
    public TownTaskRow row(long id) {
        return TownTask.find(ROW + "m.id = ?1", id).project(TownTaskRow.class).singleResult();
    }

    /** Those that have made nothing in the project's current cycle, by phase and in the order in which they are due. */
    @Transactional
    public List<Usable> usable(Project project) {
        return TownTask.find("""
                select m.id, m.phase, m.title from TownTask m where m.municipalityId = ?1 and m.archivedAt is null and m.id not in (
                    select t.townTaskId from Task t join ProjectCycle c on c.id = t.cycleId where t.project.id = ?2 and c.number = ?3
                    and t.townTaskId is not null)
                order by m.dueAfter, m.id""", project.municipalityId(), project.id, project.cycleNumber()).project(Usable.class).stream()
                .sorted(Comparator.comparing(Usable::phase)).toList();
    }
}
