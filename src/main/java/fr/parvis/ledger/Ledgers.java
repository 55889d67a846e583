package fr.parvis.ledger;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.VisaState;
import fr.parvis.ledger.PendingQueries.Pending;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.ProjectAccess;
import fr.parvis.project.ProjectQueries;
import fr.parvis.project.ProjectQueries.ProjectRow;
import fr.parvis.publication.UpdateQueries;
import fr.parvis.publication.UpdateQueries.OverdueUpdate;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What waits in several projects, in as many statements for one as for two hundred: of each the same list as on its own page. */
@ApplicationScoped
public class Ledgers {

    /** A dataset and the project it is of. */
    record LineRow(long projectId, long id, String number, String title, long departmentId, boolean withheld, boolean outOfScope, boolean withdrawn,
            VisaState visa) {

        HeldLine line() {
            return new HeldLine(id, number, title, departmentId, !outOfScope && !withdrawn, withheld, visa);
        }
    }

    @Inject
    Clock clock;

    @Inject
    ProjectQueries projects;

    @Inject
    PhaseQueries phases;

    @Inject
    PendingQueries pending;

    @Inject
    UpdateQueries updates;

    /**
     * By id of the project, the oldest wait first.
     *
     * @param calendars of each project asked for, by its id
     */
    @Transactional
    public Map<Long, List<Wait>> of(Map<Long, WorkingDays> calendars, LocalDate today) {
        if (calendars.isEmpty()) {
            return Map.of();
        }
        Set<Long> ids = calendars.keySet();
        List<ProjectRow> rows = projects.rows(ids);
        Map<Long, Pending> all = pending.of(ids, today);
        Map<Long, List<PhaseRow>> forced = phases.forced(ids).stream().collect(Collectors.groupingBy(PhaseRow::projectId));
        Map<Long, List<HeldLine>> datasets = Dataset.find("""
                select d.project.id, d.id, d.number, d.names.title, d.department.id, d.standing.withheld, d.signature.outOfScopeReason is not null,
                    d.checks.withdrawnOn is not null, d.signature.visa from Dataset d where one_of(:projects, d.project.id)""",
                Parameters.with("projects", ProjectAccess.array(ids))).project(LineRow.class).stream()
                .collect(Collectors.groupingBy(LineRow::projectId, Collectors.mapping(LineRow::line, Collectors.toList())));
        Map<Long, List<HeldPost>> posts = posts(rows.stream().map(ProjectRow::municipalityId).distinct().toList(), today);
        Map<Long, List<Wait>> ledgers = new HashMap<>();
        for (ProjectRow row : rows) {
            HeldFacts facts = new HeldFacts(today, datasets.getOrDefault(row.id(), List.of()), posts.getOrDefault(row.municipalityId(), List.of()));
            ledgers.put(row.id(), Waits.of(row, facts, all.get(row.id()), forced.getOrDefault(row.id(), List.of()), calendars.get(row.id())));
        }
        return ledgers;
    }

    private Map<Long, List<HeldPost>> posts(List<Long> towns, LocalDate today) {
        Instant now = clock.instant();
        return PostRow.of(towns).stream().collect(Collectors.groupingBy(PostRow::id)).values().stream().collect(Collectors.groupingBy(
                department -> department.get(0).townId(), Collectors.mapping(department -> PostRow.post(department, now, today), Collectors.toList())));
    }

    /** The updates of published datasets that are overdue in these projects, each in the hands of who is to make it; by id of the project. */
    @Transactional
    public Map<Long, List<Wait>> updates(Map<Long, WorkingDays> calendars, LocalDate today) {
        if (calendars.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Away>> away = Absence.around(calendars.keySet());
        // Whoever said that it is produced no more has done what was theirs: withdrawing it is the lead's, from then on.
        Map<LadderAnswer.Ended, Instant> ended = LadderAnswer.ended(calendars.keySet()).stream()
                .collect(Collectors.toMap(LadderAnswer.EndedRow::what, LadderAnswer.EndedRow::at));
        return updates.overdue(calendars.keySet()).stream().collect(Collectors.groupingBy(OverdueUpdate::projectId, Collectors.mapping(row -> {
            Instant since = row.dueOn().atStartOfDay(Clocks.PARIS).toInstant();
            HolderClocks clocks = new HolderClocks(calendars.get(row.projectId()), today, away, row.sponsorId());
            Instant left = row.holderId() == row.leadId() ? null : ended.get(LadderAnswer.Ended.of(row));
            long holder = left == null ? row.holderId() : row.leadId();
            Instant got = left == null ? since : left;
            return new Wait(WaitKind.UPDATE, row.datasetId(), row.datasetId(), row.number(), row.title(), 1, row.departmentId(), holder,
                    left == null ? row.holder() : row.lead(), got, since, clocks.since(holder, got, List.of()), row.dueOn(), null, "/datasets/" + row.datasetId() + "/diffusion", null, false,
                    row.withheld());
        }, Collectors.toList())));
    }
}
