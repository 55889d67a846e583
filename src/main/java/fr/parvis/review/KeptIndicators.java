package fr.parvis.review;

import fr.parvis.journal.Author;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.PhaseMoved;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps what indicators come to: the baseline at the first gate, the values at the last. */
@ApplicationScoped
public class KeptIndicators {

    @Inject
    Clock clock;

    @Inject
    IndicatorQueries queries;

    @Inject
    Surveys surveys;

    /** What the cycle began with is written down with its first gate, what it came to with its last; in the transaction of the move. */
    void keep(@Observes PhaseMoved moved) {
        if (!moved.move().passesGate() || moved.code() != PhaseCode.SCOPING && moved.code() != PhaseCode.REVIEW) {
            return;
        }
        if (moved.code() == PhaseCode.REVIEW) {
            surveys.end(moved);
        }
        Project project = Project.findById(moved.projectId());
        Map<Indicator, IndicatorRecord> records = IndicatorRecord.ofCycle(moved.cycleId()).stream()
                .collect(Collectors.toMap(one -> one.code, one -> one));
        for (IndicatorRow row : queries.counted(project)) {
            IndicatorRecord record = records.computeIfAbsent(row.indicator(), one -> IndicatorRecord.of(project.id, moved.cycleId(), one));
            if (moved.code() == PhaseCode.REVIEW) {
                record.keep(row.value());
            } else if (row.value() == null || !record.begin(row.value(), LocalDate.now(clock))) {
                continue;
            }
            touched(record, moved.author());
        }
    }

    private void touched(IndicatorRecord record, Author author) {
        record.touched(author, clock.instant());
        record.persist();
    }
}
