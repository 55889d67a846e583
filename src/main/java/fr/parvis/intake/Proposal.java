package fr.parvis.intake;

import fr.parvis.inventory.Dataset;
import fr.parvis.people.PeopleQueries;
import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.FieldError;
import fr.parvis.platform.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;

/** Compares the lines of an import with the inventory, a few hundred at a time, so that memory does not grow with the file. */
@ApplicationScoped
class Proposal {

    private static final int BATCH = 500;
    /** A file that is wrong from one end to the other is understood long before. */
    static final int FAULTS_KEPT = 2000;

    /**
     * What was found.
     *
     * @param inventoryStamp of the inventory it was compared with
     * @param sha256         of all that is proposed
     */
    record Found(int added, int changed, int duplicates, int unchanged, int refused, String inventoryStamp, String sha256) {
    }

    @Inject
    EntityManager entities;

    @Inject
    PeopleQueries people;

    /** Draws the proposal again. What is managed by the session is forgotten on the way: the caller asks for the import anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    Found draw(DatasetImport file, Locale locale, Headway headway) {
        entities.flush();
        ImportFault.delete("importId", file.id);
        InventoryIndex index = InventoryIndex.of(file.project.id);
        LineReading reading = new LineReading(file, people, locale);
        LineComparison comparison = new LineComparison(index, reading, file.source.format, locale);
        Map<LineOutcome, Integer> counts = new EnumMap<>(LineOutcome.class);
        List<String> prints = new ArrayList<>();
        int faults = 0;
        int done = 0;
        long id = file.id;
        int total = file.counts().rowsRead();
        headway.reached(ImportStage.COMPARING, 0, total);
        List<ImportLine> lines = ImportLine.after(id, 0, BATCH);
        while (!lines.isEmpty()) {
            List<LineReading.Read> reads = lines.stream().map(reading::read).toList();
            Map<Long, Dataset> datasets = datasets(reads.stream().map(comparison::mayMean).filter(ref -> ref != null).toList());
            StringBuilder print = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                List<FieldError> found = comparison.settle(lines.get(i), reads.get(i), datasets);
                counts.merge(lines.get(i).outcome(), 1, Integer::sum);
                print.append(lines.get(i).fingerprint()).append('\n');
                for (FieldError fault : found) {
                    if (faults++ < FAULTS_KEPT) {
                        ImportFault.of(id, lines.get(i).line, fault.pointer(), fault.message()).persist();
                    }
                }
            }
            prints.add(Fingerprint.of(print.toString()));
            done += lines.size();
            int last = lines.get(lines.size() - 1).line;
            entities.flush();
            entities.clear();
            headway.reached(ImportStage.COMPARING, done, total);
            lines = ImportLine.after(id, last, BATCH);
        }
        return new Found(counts.getOrDefault(LineOutcome.ADDED, 0), counts.getOrDefault(LineOutcome.CHANGED, 0),
                counts.getOrDefault(LineOutcome.DUPLICATE, 0), counts.getOrDefault(LineOutcome.UNCHANGED, 0),
                counts.getOrDefault(LineOutcome.REFUSED, 0), index.stamp(), Fingerprint.of(CanonicalJson.write(prints)));
    }

    private static Map<Long, Dataset> datasets(List<InventoryIndex.Ref> refs) {
        List<Long> ids = refs.stream().map(InventoryIndex.Ref::id).distinct().toList();
        return ids.isEmpty() ? Map.of()
                : Dataset.<Dataset>find("from Dataset d join fetch d.department where d.id in ?1", ids)
                        .withHint(HibernateHints.HINT_READ_ONLY, true).stream()
                        .collect(Collectors.toMap(dataset -> dataset.id, Function.identity()));
    }
}
