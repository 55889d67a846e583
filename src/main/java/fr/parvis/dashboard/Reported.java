package fr.parvis.dashboard;

import fr.parvis.ledger.Climb;
import fr.parvis.ledger.Ladders;
import fr.parvis.ledger.Ledgers;
import fr.parvis.ledger.Wait;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the DGS was told has waited for too long, overdue updates as well. */
@ApplicationScoped
public class Reported {

    @Inject
    Ledgers ledgers;

    @Inject
    Ladders ladders;

    @Transactional
    int count(Project project, List<Wait> waits, WorkingDays calendar, LocalDate today) {
        List<Wait> updates = ledgers.updates(Map.of(project.id, calendar), today).getOrDefault(project.id, List.of());
        return (int) climbs(project, Stream.concat(waits.stream(), updates.stream()).toList(), calendar, today).stream().filter(Climb::listed).count();
    }

    /** The updates among it, which are no part of the ledger of their project. */
    @Transactional
    List<Climb> updates(Project project, WorkingDays calendar, LocalDate today) {
        List<Wait> updates = ledgers.updates(Map.of(project.id, calendar), today).getOrDefault(project.id, List.of());
        return climbs(project, updates, calendar, today).stream().filter(Climb::listed).toList();
    }

    private List<Climb> climbs(Project project, List<Wait> waits, WorkingDays calendar, LocalDate today) {
        return ladders.of(project.municipalityId(), Map.of(project.id, waits), calendar, today).get(project.id);
    }
}
