package fr.parvis.ledger;

import fr.parvis.inventory.VisaRequestState;
import fr.parvis.inventory.VisaState;
import fr.parvis.journal.JournalLine;
import fr.parvis.ledger.Custody.Handover;
import fr.parvis.ledger.PendingQueries.CameRow;
import fr.parvis.ledger.PendingQueries.LineRow;
import fr.parvis.ledger.PendingQueries.LoanRow;
import fr.parvis.ledger.PendingQueries.Pending;
import fr.parvis.ledger.PendingQueries.PendingRow;
import fr.parvis.ledger.PendingQueries.RequestRow;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.ProjectQueries.ProjectRow;
import fr.parvis.task.TaskState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives each thing that waits its one holder. */
public final class Waits {

    /** Who has something: a person, or a post nobody holds. */
    private record Hand(Long id, String name) {
    }

    private final ProjectRow project;
    private final HeldFacts facts;
    private final Pending pending;
    private final HolderClocks clocks;
    private final Map<Long, List<Loan>> loans;
    private final Map<Long, List<CameRow>> came;
    private final List<Wait> waits = new ArrayList<>();

    private Waits(ProjectRow project, HeldFacts facts, Pending pending, WorkingDays calendar) {
        this.project = project;
        this.facts = facts;
        this.pending = pending;
        this.clocks = new HolderClocks(calendar, facts.on(), pending.away(), project.sponsorId());
        this.loans = pending.loans().stream().collect(Collectors.groupingBy(LoanRow::datasetId, Collectors.mapping(LoanRow::loan, Collectors.toList())));
        this.came = pending.came().stream().collect(Collectors.groupingBy(CameRow::departmentId));
    }

    /** Everything that waits in a project, the oldest first. */
    public static List<Wait> of(ProjectRow project, HeldFacts facts, Pending pending, List<PhaseRow> phases, WorkingDays calendar) {
        Waits all = new Waits(project, facts, pending, calendar);
        all.visas();
        all.rows();
        all.forced(phases);
        all.waits.sort(Wait.OLDEST_FIRST);
        return List.copyOf(all.waits);
    }

    private void visas() {
        Map<Long, LineRow> lines = pending.lines().stream().collect(Collectors.toMap(LineRow::datasetId, Function.identity(), (a, b) -> b));
        Map<Long, List<RequestRow>> requests = pending.requests().stream().collect(Collectors.groupingBy(RequestRow::departmentId));
        Map<Long, List<HeldLine>> listed = facts.datasets().stream().filter(HeldLine::listed)
                .collect(Collectors.groupingBy(HeldLine::departmentId));
        // What the DGS decided against the lead waits as the gap that follows.
        Set<Long> elsewhere = pending.rows().stream().filter(row -> row.datasetId() != null && row.kind().equals("GAP") && row.paused())
                .map(PendingRow::datasetId).collect(Collectors.toCollection(HashSet::new));
        facts.departments().forEach(department -> department(department, requests.getOrDefault(department.id(), List.of()),
                listed.getOrDefault(department.id(), List.of()), lines, elsewhere));
    }

    private void department(HeldPost department, List<RequestRow> requests, List<HeldLine> datasets, Map<Long, LineRow> lines,
            Set<Long> elsewhere) {
        RequestRow open = requests.stream().filter(one -> one.state() == VisaRequestState.OPEN).reduce((a, b) -> b).orElse(null);
        int unsigned = 0;
        List<Instant> others = new ArrayList<>();
        List<HeldLine> toSign = new ArrayList<>();
        for (HeldLine dataset : datasets) {
            LineRow line = lines.get(dataset.id());
            List<Loan> lent = loans.getOrDefault(dataset.id(), List.of());
            if (lent.stream().anyMatch(loan -> loan.to() == null)) {
                // An adviser has it, or the DGS to whom it was put, and nobody else until they answer.
                continue;
            }
            if (line != null && line.came() != null) {
                others.add(line.came());
                toSign.add(dataset);
            } else if (open != null && (line == null || !line.paused() && line.requestId() != open.id() && !line.decidedAt().isAfter(open.launchedAt()))) {
                unsigned++;
                toSign.add(dataset);
            } else if (line != null && new LineStep(line.decidedAt(), line.decision()).hand() == LineStep.Hand.LEAD
                    && dataset.visa() != VisaState.STANDING && !elsewhere.contains(dataset.id())) {
                waits.add(new Wait(WaitKind.SENT_BACK, dataset.id(), dataset.id(), dataset.number(), dataset.title(), 1, dataset.departmentId(),
                        project.leadId(), project.leadName(), line.decidedAt(), clocks.since(project.leadId(), line.decidedAt(), lent), null, line.by(),
                        "/datasets/" + dataset.id(), line.reason(), false, dataset.withheld()));
            }
        }
        RequestRow asked = open != null ? open : requests.stream().filter(one -> one.state() == VisaRequestState.DECIDED).reduce((a, b) -> b).orElse(null);
        if (asked != null && unsigned + others.size() > 0) {
            boolean handed = unsigned == 0;
            Instant begun = Unbroken.since(handed ? others.stream().min(Instant::compareTo).orElseThrow() : asked.launchedAt(), requests,
                    came.getOrDefault(department.id(), List.of()), !handed);
            // Asked again before anybody answered: the department has had it since it was first asked.
            Instant first = handed ? others.stream().min(Instant::compareTo).orElseThrow() : requests.stream().filter(one -> one.id() > requests.stream()
                    .filter(r -> r.state() == VisaRequestState.DECIDED).mapToLong(RequestRow::id).max().orElse(0)).map(RequestRow::launchedAt)
                    .min(Instant::compareTo).orElse(asked.launchedAt());
            Instant since = department.got(first.isBefore(begun) ? begun : first);
            WaitKind kind = department.vacant() ? WaitKind.HEAD_MISSING : WaitKind.VISA;
            Hand holder = department.vacant() ? dgs() : hand(department);
            waits.add(new Wait(kind, asked.id(), null, null, department.name(), unsigned + others.size(), department.id(), holder.id(), holder.name(), since, begun,
                    toSign.stream().map(one -> clocks.since(holder.id(), since, loans.getOrDefault(one.id(), List.of())))
                            .reduce(HolderClock::longest).orElseThrow(), handed ? null : asked.dueOn(), asked.launchedBy(), department.vacant()
                            ? "/municipalities/" + project.municipalityId() + "#departments" : "/visas/" + asked.id(), null, false, false));
        }
    }

    private void rows() {
        Map<Long, HeldLine> datasets = facts.datasets().stream().collect(Collectors.toMap(HeldLine::id, Function.identity()));
        Map<Long, HeldPost> posts = facts.departments().stream().collect(Collectors.toMap(HeldPost::id, Function.identity()));
        Map<Long, List<JournalLine>> changes = pending.taskChanges().stream().collect(Collectors.groupingBy(JournalLine::subjectId));
        for (PendingRow row : pending.rows()) {
            HeldLine dataset = row.datasetId() == null ? null : datasets.get(row.datasetId());
            switch (WaitKind.valueOf(row.kind())) {
                case OPINION -> add(WaitKind.OPINION, row.id(), dataset, new Hand(row.holderId(), row.holder()), row.since(), row.dueOn(), row.askedBy(),
                        "/datasets/" + row.datasetId() + "/legal-check", row.detail());
                case ARBITRATION -> add(WaitKind.ARBITRATION, row.id(), dataset, dgs(), row.since(), null, row.askedBy(),
                        "/datasets/" + row.datasetId() + "/arbitration", null);
                case GAP -> plain(row, row.holderId() == null ? new Hand(project.leadId(), project.leadName()) : new Hand(row.holderId(), row.holder()),
                        row.since(), "/gaps/" + row.id());
                case INTERVIEW -> plain(row, hand(posts.get(row.departmentId())), posts.get(row.departmentId()).got(at(row.sinceOn(), row.since())),
                        "/interviews/" + row.id());
                case GATE -> plain(row, dgs(), row.since(), "/projects/" + project.id());
                case TASK -> task(row, changes.getOrDefault(row.id(), List.of()));
                default -> throw new IllegalStateException(row.kind());
            }
        }
    }

    /** A task is its owner's from the day it is theirs, its phase runs and it is to begin; the time it waits for something else does not count. */
    private void task(PendingRow row, List<JournalLine> changes) {
        if (row.holderId() == null) {
            return;
        }
        JournalLine turned = changes.stream().filter(line -> line.after().containsKey("state")).reduce((a, b) -> b).orElse(null);
        if (turned != null && turned.after().containsKey("waitingOn")) {
            awaited(row, turned.at());
            return;
        }
        Instant got = changes.stream().filter(line -> line.after().containsKey("owner")).map(JournalLine::at).reduce((a, b) -> b).orElse(row.since());
        LocalDate from = latest(latest(day(got), row.sinceOn()), row.startOn());
        Instant since = from.equals(day(got)) ? got : from.atStartOfDay(Clocks.PARIS).toInstant();
        List<Handover> hands = new ArrayList<>(List.of(HolderClocks.hand(since, false)));
        changes.stream().filter(line -> line.after().containsKey("state")).forEach(line -> hands.add(HolderClocks.hand(
                line.at().isBefore(since) ? since : line.at(), line.after().get("state").equals(TaskState.WAITING.name()))));
        waits.add(new Wait(WaitKind.TASK, row.id(), null, row.number(), row.title(), 1, null, row.holderId(), row.holder(), since,
                got, clocks.read(row.holderId(), hands, List.of(), row.dueOn() == null ? row.startOn() : latest(row.dueOn(), row.startOn())), row.dueOn(),
                row.askedBy(), "/tasks/" + row.id(), row.paused() ? row.detail() : null, row.paused(), false));
    }

    /** While its owner waits for somebody of the town it is theirs, from the day they were asked. */
    private void awaited(PendingRow row, Instant asked) {
        waits.add(new Wait(WaitKind.TASK, row.id(), null, row.number(), row.title(), 1, null, row.holderId(), row.holder(), asked, asked,
                clocks.since(row.holderId(), asked, List.of()), row.dueOn(), row.askedBy(), "/tasks/" + row.id(), row.detail(), false, false));
    }

    private void forced(List<PhaseRow> phases) {
        phases.stream().filter(PhaseRow::awaitsRegularisation).forEach(phase -> {
            Instant since = phase.doneOn().atStartOfDay(Clocks.PARIS).toInstant();
            waits.add(new Wait(WaitKind.FORCED_GATE, phase.id(), null, null, phase.phase().name(), 1, null, project.eluId(), project.eluName(), since,
                    clocks.since(project.eluId(), since, List.of()), null, null, "/projects/" + project.id() + "#forced-" + phase.id(), null, false, false));
        });
    }

    private void add(WaitKind kind, long id, HeldLine dataset, Hand hand, Instant since, LocalDate dueOn, String askedBy, String path,
            String detail) {
        waits.add(new Wait(kind, id, dataset.id(), dataset.number(), dataset.title(), 1, dataset.departmentId(), hand.id(), hand.name(), since,
                clocks.since(hand.id(), since, List.of()), dueOn, askedBy, path, detail, false, dataset.withheld()));
    }

    private void plain(PendingRow row, Hand hand, Instant since, String path) {
        waits.add(new Wait(WaitKind.valueOf(row.kind()), row.id(), row.datasetId(), row.number(), row.title(), 1, row.departmentId(), hand.id(), hand.name(),
                since, clocks.since(hand.id(), since, List.of()), row.dueOn(), row.askedBy(), path, row.detail(), false, row.withheld()));
    }

    private static Hand hand(HeldPost department) {
        return new Hand(department.holderId(), department.holder());
    }

    private Hand dgs() {
        return new Hand(project.sponsorId(), project.sponsorName());
    }

    private static Instant at(LocalDate day, Instant otherwise) {
        return day == null ? otherwise : day.atStartOfDay(Clocks.PARIS).toInstant();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Clocks.PARIS).toLocalDate();
    }
}
