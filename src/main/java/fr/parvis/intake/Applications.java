package fr.parvis.intake;

import fr.parvis.inventory.DatasetBatch;
import fr.parvis.inventory.DatasetBatchUndo;
import fr.parvis.inventory.DatasetChange;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.InventoryRefusal.Reason;
import fr.parvis.journal.Journal;
import fr.parvis.people.Actor;
import fr.parvis.platform.Inputs;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does what an import proposes, or takes it back: all of it in one transaction, or nothing. */
@ApplicationScoped
public class Applications {

    private static final int BATCH = 500;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    EntityManager entities;

    @Inject
    DatasetBatch batch;

    @Inject
    DatasetBatchUndo undoing;

    /**
     * Lines that were refused stay out.
     *
     * @param merge   whether duplicates complete the dataset they repeat; otherwise they stay out too
     * @param headway is told how many lines of the file are done, none of which is stored before the last
     */
    @Transactional
    public void apply(DatasetImport seen, boolean merge, Actor actor, Headway headway) {
        Imports.mustRun(seen, actor);
        DatasetImport file = DatasetImport.locked(seen.id);
        if (file.state() == ImportState.UNMAPPED) {
            throw InventoryRefusal.conflict(Reason.IMPORT_UNMAPPED);
        }
        if (file.state() == ImportState.PROPOSED && !file.counts().any()) {
            throw InventoryRefusal.conflict(Reason.IMPORT_EMPTY);
        }
        file.applied(merge, actor.author(), clock.instant());
        // Whoever adds or renames a line holds the project: from here on the inventory is the one that was compared.
        Project.findById(file.project.id, LockModeType.PESSIMISTIC_WRITE);
        if (!InventoryIndex.of(file.project.id).stamp().equals(file.inventoryStamp())) {
            throw InventoryRefusal.conflict(Reason.IMPORT_CHANGED);
        }
        journal.append(Imports.note(file, actor, "intake.applied").fact("added", file.counts().added()).fact("changed", file.counts().changed())
                .fact("merged", merge ? file.counts().duplicates() : 0));
        each(file, ImportStage.APPLYING, headway, lines -> {
            List<ImportLine> wanted = lines.stream().filter(line -> line.outcome() == LineOutcome.ADDED || !line.changes().isEmpty()
                    && (line.outcome() == LineOutcome.CHANGED || merge && merges(line))).toList();
            List<DatasetBatch.Written> written = batch.write(seen.project, wanted.stream().map(line -> new DatasetBatch.Line(line.datasetId(),
                    line.datasetVersion() == null ? 0 : line.datasetVersion(), change(line, ImportLine.Change::after))).toList(), actor);
            for (int i = 0; i < wanted.size(); i++) {
                DatasetBatch.Written one = written.get(i);
                wanted.get(i).applied(one.datasetId(), one.number(), one.version(), one.fell());
            }
        });
    }

    /** Puts everything back as it was, as long as nobody has built on it. */
    @Transactional
    public void undo(DatasetImport seen, Actor actor, Headway headway) {
        Imports.mustRun(seen, actor);
        DatasetImport file = DatasetImport.locked(seen.id);
        file.undone(actor.author(), clock.instant());
        journal.append(Imports.note(file, actor, "intake.undone"));
        each(file, ImportStage.UNDOING, headway, lines -> {
            List<ImportLine> applied = lines.stream().filter(line -> line.appliedVersion() != null).toList();
            undoing.undo(seen.project, applied.stream().map(line -> new DatasetBatchUndo.Undone(line.datasetId(), line.appliedVersion(),
                    line.outcome() == LineOutcome.ADDED ? null : change(line, ImportLine.Change::before), line.visaFell())).toList(), actor);
            applied.forEach(ImportLine::takenBack);
        });
    }

    /** A line that repeats another line of the file is not read twice. */
    private static boolean merges(ImportLine line) {
        return line.outcome() == LineOutcome.DUPLICATE && line.otherLine() == null && line.datasetId() != null;
    }

    private void each(DatasetImport file, ImportStage stage, Headway headway, Consumer<List<ImportLine>> act) {
        long importId = file.id;
        int total = file.counts().rowsRead();
        int done = 0;
        headway.reached(stage, 0, total);
        List<ImportLine> lines = ImportLine.after(importId, 0, BATCH);
        while (!lines.isEmpty()) {
            int last = lines.get(lines.size() - 1).line;
            act.accept(lines);
            entities.flush();
            entities.clear();
            done += lines.size();
            headway.reached(stage, done, total);
            lines = ImportLine.after(importId, last, BATCH);
        }
    }

    private static DatasetChange change(ImportLine line, Function<ImportLine.Change, String> side) {
        Map<DatasetField, Object> fields = new LinkedHashMap<>();
        List<String> department = new ArrayList<>();
        Inputs inputs = new Inputs(Locale.FRENCH);
        line.changes().forEach((code, change) -> {
            if (code.equals(ColumnTargets.DEPARTMENT)) {
                department.add(side.apply(change));
            } else {
                DatasetField field = DatasetField.coded(code).orElseThrow();
                fields.put(field, field.type().read(inputs, code, side.apply(change)));
            }
        });
        inputs.orThrow();
        return new DatasetChange(fields, department.isEmpty() || department.get(0) == null ? null : Long.valueOf(department.get(0)), null);
    }
}
