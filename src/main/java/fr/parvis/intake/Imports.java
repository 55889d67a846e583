package fr.parvis.intake;

import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.InventoryRefusal.Act;
import fr.parvis.inventory.InventoryRefusal.Reason;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.platform.table.Limits;
import fr.parvis.platform.table.TableFile;
import fr.parvis.platform.table.TableReader;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Takes files for the inventory, proposes what they would change, does it and takes it back: the only door of an import. */
@ApplicationScoped
public class Imports {

    /** A town's inventory counts a few hundred lines; a file of another kind is told so before it fills the database. */
    public static final Limits LIMITS = Limits.USUAL.withRows(20_000);

    private static final int BATCH = 500;
    /** A file is read faster than it is compared: told more often, it moves as evenly. */
    private static final int TOLD = 100;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    EntityManager entities;

    @Inject
    Proposal proposal;

    /**
     * Reads a file and proposes what it says, as far as its columns can be understood.
     *
     * @param departmentId department of the lines that name none; may be null
     * @param locale       the language in which errors are told
     * @param headway      is told how many lines are read, then compared
     * @throws fr.parvis.platform.table.TableRefusal.Refused when it is no table that can be read
     */
    @Transactional
    public long receive(Project seen, Path path, String name, Long departmentId, Actor actor, Locale locale, Headway headway) {
        if (!seen.isRunBy(actor)) {
            throw InventoryRefusal.may(Act.IMPORT);
        }
        TableFile file = TableReader.read(path, name, LIMITS);
        DatasetImport received = DatasetImport.received(Project.findById(seen.id), file, actor.author(), clock.instant());
        received.says(received.targets(), department(seen, departmentId));
        received.persist();
        int[] lines = {0};
        headway.reached(ImportStage.READING, 0, null);
        file.forEach(row -> {
            ImportLine.read(received.id, row.line(), row.cells()).persist();
            if (++lines[0] % BATCH == 0) {
                entities.flush();
                entities.clear();
            }
            if (lines[0] % TOLD == 0) {
                headway.reached(ImportStage.READING, lines[0], null);
            }
        });
        entities.flush();
        entities.clear();
        DatasetImport kept = DatasetImport.locked(received.id);
        kept.read(lines[0]);
        journal.append(note(kept, actor, "intake.received").fact("lines", lines[0]));
        draw(kept, locale, headway);
        return received.id;
    }

    /** Says what the columns mean and proposes anew. */
    @Transactional
    public void map(DatasetImport seen, List<String> targets, Long departmentId, Actor actor, Locale locale, Headway headway) {
        mustRun(seen, actor);
        DatasetImport file = DatasetImport.locked(seen.id);
        if (new HashSet<>(targets).size() + targets.stream().filter(String::isEmpty).skip(1).count() < targets.size()) {
            throw InventoryRefusal.field("targets", Reason.COLUMN_TWICE);
        }
        file.says(targets, department(file.project, departmentId));
        draw(file, locale, headway);
    }

    /** Whether the inventory is still what the proposal was compared with, or says the same beside it. What it says now is kept. */
    @Transactional
    public boolean holds(DatasetImport seen, Actor actor, Locale locale, Headway headway) {
        mustRun(seen, actor);
        DatasetImport file = DatasetImport.locked(seen.id);
        if (file.state() != ImportState.PROPOSED || InventoryIndex.of(file.project.id).stamp().equals(file.inventoryStamp())) {
            return true;
        }
        String before = file.proposalSha256();
        draw(file, locale, headway);
        return before.equals(DatasetImport.<DatasetImport>findById(seen.id).proposalSha256());
    }

    private void draw(DatasetImport file, Locale locale, Headway headway) {
        if (file.targets().contains(ColumnTargets.TITLE) || file.targets().contains(ColumnTargets.NUMBER)) {
            Proposal.Found found = proposal.draw(file, locale, headway);
            DatasetImport.locked(file.id).proposed(found);
        }
    }

    private static Department department(Project project, Long id) {
        Department department = id == null ? null : Department.findById(id);
        if (id != null && (department == null || !department.municipality.id.equals(project.municipalityId()))) {
            throw InventoryRefusal.field("departmentId", Reason.DEPARTMENT_UNKNOWN);
        }
        return department;
    }

    static void mustRun(DatasetImport file, Actor actor) {
        if (!file.project.isRunBy(actor)) {
            throw InventoryRefusal.may(Act.IMPORT);
        }
    }

    static Note note(DatasetImport file, Actor actor, String event) {
        return Note.of(file.project.municipalityId(), actor.author(), event).about("import", file.id).project(file.project.id)
                .fact("name", file.source.name);
    }
}
