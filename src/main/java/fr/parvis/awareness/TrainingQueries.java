package fr.parvis.awareness;

import fr.parvis.awareness.TrainingPath.Module;
import fr.parvis.platform.Alphabet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who has followed the training path how far, to be shown. */
@ApplicationScoped
public class TrainingQueries {

    /**
     * How far somebody is with a module; {@code attempts} is 0 and the rest null for who has not answered yet.
     *
     * @param last the answers last given, by question; empty when the questions have changed since
     */
    public record ModuleRow(Module module, int attempts, Integer lastScore, Integer score, Instant doneAt, Map<Integer, String> last) {

        public boolean done() {
            return doneAt != null;
        }
    }

    /** Somebody's way along the path. */
    public record Progress(List<ModuleRow> modules) {

        public long done() {
            return modules.stream().filter(row -> row.module().compulsory() && row.done()).count();
        }

        public long compulsory() {
            return modules.stream().filter(row -> row.module().compulsory()).count();
        }

        /** Whether every compulsory module is finished. */
        public boolean certified() {
            return done() == compulsory();
        }

        /** When the last of the compulsory modules was finished; null before that. */
        public Instant certifiedAt() {
            return certified() ? modules.stream().filter(row -> row.module().compulsory()).map(ModuleRow::doneAt).max(Instant::compareTo)
                    .orElse(null) : null;
        }

        public List<ModuleRow> missing() {
            return modules.stream().filter(row -> row.module().compulsory() && !row.done()).toList();
        }
    }

    /** Somebody of the town who began the path: compulsory modules finished, and when the latest was. */
    public record TraineeRow(long personId, String name, long done, Instant lastAt) {
    }

    @Inject
    TrainingPaths paths;

    @Transactional
    public Progress progress(long municipalityId, long personId) {
        Map<String, TrainingRecord> records = TrainingRecord.of(municipalityId, personId).stream()
                .collect(Collectors.toMap(record -> record.module, record -> record));
        return new Progress(paths.current().modules().stream().map(module -> row(module, records.get(module.code()))).toList());
    }

    private ModuleRow row(Module module, TrainingRecord record) {
        return record == null ? new ModuleRow(module, 0, null, null, null, Map.of())
                : new ModuleRow(module, record.attempts(), record.lastScore(), record.score(), record.doneAt(),
                        record.lastAnswers(paths.current().version()));
    }

    /** Everybody of the town who answered at least once, by name. */
    @Transactional
    public List<TraineeRow> trainees(long municipalityId) {
        List<String> compulsory = paths.current().compulsory().stream().map(Module::code).toList();
        return TrainingRecord.find("""
                select o.id, o.name, sum(case when t.doneAt is not null and t.module in ?2 then 1L else 0L end), max(t.doneAt)
                from TrainingRecord t join Person o on o.id = t.personId where t.municipalityId = ?1
                group by o.id, o.name order by\s""" + Alphabet.of("o.name") + ", o.id", municipalityId, compulsory).project(TraineeRow.class).list();
    }
}
