package fr.parvis.inventory;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds in the history who changed what differs from what was signed. */
@ApplicationScoped
public class VisaCauses {

    @Inject
    JournalQueries journal;

    /** Who last changed a field since it was signed, when, and why as far as they said so; null when they did not. */
    public record Cause(String by, Instant at, String reason) {
    }

    /** Who changed what differs from what was signed: by dataset and by code of the field. One statement, none while nothing differs. */
    @Transactional
    public Map<Long, Map<String, Cause>> of(VisaRequest request, VisaSheet sheet) {
        Map<Long, VisaSheet.Line> changed = sheet.lines().stream().filter(line -> !line.differences().isEmpty())
                .collect(Collectors.toMap(line -> line.dataset().id, Function.identity()));
        if (changed.isEmpty()) {
            return Map.of();
        }
        Instant since = changed.values().stream().map(line -> line.signed().decidedAt).min(Instant::compareTo).orElseThrow();
        Map<Long, Map<String, Cause>> causes = new HashMap<>();
        for (JournalLine told : journal.about(request.campaign.project.id, CountedDataset.KIND, changed.keySet(), since)) {
            VisaSheet.Line line = changed.get(told.subjectId());
            if (told.at().isAfter(line.signed().decidedAt) && !told.event().equals("inventory.visa-fallen")) {
                Cause cause = new Cause(told.authorName(), told.at(), told.reason());
                line.differences().stream().map(DatasetSnapshot.Difference::code).filter(told.after()::containsKey)
                        .forEach(code -> causes.computeIfAbsent(told.subjectId(), any -> new HashMap<>()).putIfAbsent(code, cause));
            }
        }
        return causes;
    }
}
