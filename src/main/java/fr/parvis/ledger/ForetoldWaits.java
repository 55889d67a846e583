package fr.parvis.ledger;

import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Foretold;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells the pages of what waits where it stands on its ladder. */
@ApplicationScoped
public class ForetoldWaits implements Foretold {

    @Inject
    Clock clock;

    @Inject
    Ledgers ledgers;

    @Inject
    Ladders ladders;

    @Override
    @Transactional
    public Optional<String> of(Project project, String kind, long id, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        WorkingDays calendar = new WorkingDays(project.municipality.alsaceMoselle);
        Map<Long, WorkingDays> calendars = Map.of(project.id, calendar);
        Map<Long, List<Wait>> all = kind.equals(WaitKind.UPDATE.name()) ? ledgers.updates(calendars, today) : ledgers.of(calendars, today);
        List<Wait> waits = all.getOrDefault(project.id, List.of()).stream()
                .filter(wait -> wait.kind().name().equals(kind) && wait.id() == id).toList();
        return waits.isEmpty() ? Optional.empty() : ladders.of(project.municipalityId(), Map.of(project.id, waits), calendar, today).get(project.id).stream()
                .findFirst().map(climb -> LadderWords.sentence(climb, locale)).filter(words -> !words.isEmpty());
    }
}
