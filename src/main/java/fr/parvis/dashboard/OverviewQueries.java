package fr.parvis.dashboard;

import fr.parvis.journal.JournalQueries;
import fr.parvis.journal.JournalQueries.Grouped;
import fr.parvis.law.ObligationQueries;
import fr.parvis.ledger.PendingQueries;
import fr.parvis.ledger.PendingQueries.Pending;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.Waits;
import fr.parvis.people.DelegationQueries;
import fr.parvis.people.DelegationQueries.DelegationRow;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.StatedVerdict;
import fr.parvis.phase.Verdicts;
import fr.parvis.phase.Verdicts.Said;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectQueries;
import fr.parvis.project.ProjectQueries.ProjectRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers what the dashboard of a project says, in a number of statements that does not depend on how much there is. */
@ApplicationScoped
public class OverviewQueries {

    private static final int LAST_DECISIONS = 5;

    /** What waits in a project, with the facts it was read from. */
    record Ledger(ProjectRow project, List<PhaseRow> phases, ProjectFacts facts, Pending pending, List<Wait> waits) {
    }

    @Inject
    Clock clock;

    @Inject
    FactQueries live;

    @Inject
    PastFacts facts;

    @Inject
    PendingQueries pending;

    @Inject
    ProjectQueries projects;

    @Inject
    PhaseQueries phases;

    @Inject
    Verdicts verdicts;

    @Inject
    ObligationQueries obligations;

    @Inject
    JournalQueries journal;

    @Inject
    Reported reported;

    @Inject
    DelegationQueries delegations;

    @Inject
    Remembered remembered;

    /** @param asked what the reader compares with; null for the last photo, or the quarter where there is none */
    @Transactional
    public Overview of(Project project, Period asked) {
        String head = journal.head(project.municipalityId());
        return remembered.of(new Remembered.Key(project.id, head, LocalDate.now(clock), asked), clock.instant(), () -> computed(project, asked));
    }

    private Overview computed(Project project, Period asked) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Instant photo = Snapshot.lastTaken(project.id).orElse(null);
        Period period = asked != null ? asked : Period.preset(photo, today);
        List<LocalDate> evenings = Trend.evenings(day(project.createdAt), today);
        PastFacts.History past = facts.history(project, today, Stream.concat(Stream.of(period.at()), evenings.stream().map(PastFacts::evening)).toList());
        Ledger ledger = ledger(project, past.now());
        List<PhaseRow> current = ledger.phases().stream().filter(phase -> phase.cycle() == project.cycleNumber()).toList();
        List<Said> history = verdicts.history(project.id);
        StatedVerdict verdict = new StatedVerdict(milestones(ledger, current), history.stream()
                .filter(one -> one.endedAt() == null && one.cycle() == project.cycleNumber()).findFirst().orElse(null));
        int duties = obligations.of(project.municipality).overdue().size();
        WorkingDays calendar = new WorkingDays(project.municipality.alsaceMoselle);
        List<Watch> watches = new ArrayList<>(Watching.of(new Watching.Seen(project.id, project.municipalityId(), ledger.phases(), current, ledger.facts(),
                ledger.waits(), ledger.pending().rows(), duties, reported.count(project, ledger.waits(), calendar, today), calendar)));
        List<DelegationRow> mandates = delegations.endingAfter(project.municipalityId(), EndedMandates.since(today));
        watches.addAll(EndedMandates.of(project.municipalityId(), mandates, ledger.waits(), calendar, today));
        Map<Figure, Integer> figures = ledger.facts().figures();
        List<Trend.Point> points = new ArrayList<>();
        for (int i = 0; i < evenings.size(); i++) {
            points.add(Trend.Point.of(evenings.get(i), past.figures().get(i + 1)));
        }
        points.add(Trend.Point.of(today, figures));
        // From the microsecond after it: what the database keeps of an instant.
        List<Grouped> changes = journal.grouped(project.id, period.at().plus(1, ChronoUnit.MICROS)).stream().filter(one -> period.tells(one.latest().event())).toList();
        return new Overview(ledger.project(), day(project.createdAt), calendar, clock.instant(), today, period, photo != null, verdict, history, figures, past.figures().get(0),
                DepartmentLines.of(ledger.facts(), ledger.waits()), ledger.waits(), watches, current, new Trend(points),
                changes, ledger.facts().decisions().stream().limit(LAST_DECISIONS).toList(),
                ledger.facts().datasets().stream().filter(DatasetFact::withheld).toList(), nextInterim(mandates, now));
    }

    /** When an interim next begins or ends, to the minute and without a row in the journal; null for never. */
    private static Instant nextInterim(List<DelegationRow> mandates, Instant now) {
        return mandates.stream().filter(DelegationRow::interim).flatMap(one -> Stream.of(one.startsAt(), one.endsAt())).filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo).orElse(null);
    }

    /** What waits on whom. */
    @Transactional
    Ledger ledger(Project project) {
        return ledger(project, live.now(project));
    }

    private Ledger ledger(Project project, ProjectFacts now) {
        LocalDate today = now.on();
        Pending rows = pending.of(project, today);
        ProjectRow row = projects.row(project.id);
        List<PhaseRow> all = phases.ofProject(project.id);
        return new Ledger(row, all, now, rows, Waits.of(row, now.held(), rows, all, new WorkingDays(project.municipality.alsaceMoselle)));
    }

    /** The verdict alone, with what it is computed from. */
    @Transactional
    public StatedVerdict verdict(Project project) {
        Ledger ledger = ledger(project);
        return new StatedVerdict(milestones(ledger, ledger.phases().stream().filter(phase -> phase.cycle() == project.cycleNumber()).toList()),
                verdicts.standing(List.of(project.id)).get(project.id));
    }

    private static Milestones milestones(Ledger ledger, List<PhaseRow> current) {
        LocalDate today = ledger.facts().on();
        String inHand = Milestones.inHand(current).phase().name();
        boolean late = ledger.pending().rows().stream().anyMatch(row -> row.lateTask(today) && row.phase().equals(inHand));
        boolean awaiting = ledger.phases().stream().anyMatch(PhaseRow::awaitsRegularisation);
        return Milestones.of(current, awaiting, late, today);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Clocks.PARIS).toLocalDate();
    }
}
