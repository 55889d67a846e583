package fr.parvis.ledger;

import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaLine;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaRequestState;
import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalQueries;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAccess;
import fr.parvis.task.TaskState;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what waits on somebody in a project or in several: seven statements, however much there is. */
@ApplicationScoped
public class PendingQueries {

    /** What a department was asked to sign; {@code decidedAt} is when it last decided of a line that it was asked for, and had not come otherwise. */
    public record RequestRow(long projectId, long id, long departmentId, VisaRequestState state, Instant launchedAt, String launchedBy, LocalDate dueOn,
            Instant decidedAt) {
    }

    /** What was last decided of a line, where that may leave it in somebody's hands. */
    public record LineRow(long projectId, long datasetId, long requestId, VisaDecision decision, String reason, Instant decidedAt, String by,
            Instant resumedAt) {

        /** Since when its department has it to decide though nobody launched a campaign: it was handed over, or the opinion came; null otherwise. */
        Instant came() {
            return decision == VisaDecision.HAND_OVER ? decidedAt : resumedAt;
        }

        boolean paused() {
            return decision == VisaDecision.ASK_OPINION && resumedAt == null;
        }
    }

    /**
     * One row of what is pending, whatever its kind.
     *
     * @param sinceOn a day that counts for {@code since} where later
     * @param startOn likewise
     * @param slips   how often the date of a task was moved
     */
    public record PendingRow(Long projectId, String kind, Long id, Long datasetId, String number, String title, Long departmentId, Long holderId, String holder,
            Instant since, LocalDate sinceOn, LocalDate startOn, LocalDate dueOn, String askedBy, Boolean withheld, String detail, Boolean paused,
            String phase, Long slips) {

        public boolean lateTask(LocalDate today) {
            return kind.equals("TASK") && dueOn != null && dueOn.isBefore(today);
        }
    }

    /** A time in which a department had a line that was handed over to it, or came back with an opinion; {@code to} is null until it decides. */
    public record CameRow(long projectId, long departmentId, Instant from, Instant to) {
    }

    /** An opinion asked about a dataset, whoever asked, or the line put to the DGS; {@code to} is null while the answer is awaited. */
    public record LoanRow(Long projectId, Long datasetId, String adviser, Instant from, Instant to) {

        Loan loan() {
            return new Loan(adviser, from, to);
        }
    }

    /** Everything of one project; {@code away} is when people of its town are, by their id. */
    public record Pending(List<RequestRow> requests, List<LineRow> lines, List<CameRow> came, List<LoanRow> loans, List<PendingRow> rows, List<JournalLine> taskChanges,
            Map<Long, List<Away>> away) {
    }

    private static final String ROWS = """
            select d.project.id, 'OPINION', o.id, d.id, d.number, d.names.title, d.department.id, o.askedToId, o.askedToName, o.askedAt, cast(null as LocalDate),
                cast(null as LocalDate), o.dueOn, o.askedByName, d.standing.withheld, o.question, false, cast(null as String), cast(0 as Long)
            from Opinion o join Dataset d on d.id = o.datasetId where one_of(:projects, d.project.id) and o.outcome is null and o.withdrawnAt is null
            union all
            select a.projectId, 'ARBITRATION', a.id, d.id, d.number, d.names.title, d.department.id, cast(null as Long), cast(null as String), a.askedAt,
                cast(null as LocalDate), cast(null as LocalDate), cast(null as LocalDate), a.askedByName, d.standing.withheld,
                cast(null as String), false, cast(null as String), cast(0 as Long)
            from VisaArbitration a join Dataset d on d.id = a.datasetId where one_of(:projects, a.projectId) and a.decidedAt is null
            union all
            select g.project.id, 'GAP', g.id, g.datasetId, d.number, g.words, g.department.id, g.ownerId, h.name, g.openedAt, cast(null as LocalDate),
                cast(null as LocalDate), cast(null as LocalDate), g.openedByName, case when d.standing.withheld = true then true else false end,
                g.action, case when g.origin = ARBITRATION then true else false end, cast(null as String), cast(0 as Long)
            from Gap g left join Dataset d on d.id = g.datasetId left join Person h on h.id = g.ownerId
            where one_of(:projects, g.project.id) and g.closedAt is null and g.severity = BLOCKING
            union all
            select i.project.id, 'INTERVIEW', i.id, cast(null as Long), cast(null as String), x.name, x.id, coalesce(x.headId, x.deputyId), h.name, i.changedAt,
                i.heldOn, cast(null as LocalDate), cast(null as LocalDate), i.changedByName, false, cast(null as String), false,
                cast(null as String), cast(0 as Long)
            from Interview i join i.department x left join Person h on h.id = coalesce(x.headId, x.deputyId)
            where one_of(:projects, i.project.id) and i.state = HELD and i.visa.at is null and size(i.minutes.words) > 0
            union all
            select t.project.id, 'TASK', t.id, cast(null as Long), coalesce(t.template, concat('T-', cast(t.number as String))), t.title, cast(null as Long),
                coalesce(t.waitingOnId, t.ownerId), h.name, t.createdAt, f.startedOn, t.startOn, t.dueOn, r.name, false, t.stateReason,
                case when t.state = WAITING and t.waitingOnId is null then true else false end, cast(t.phase as String),
                (select count(s.id) from Slip s where s.subjectKind = TASK and s.subjectId = t.id)
            from Task t join ProjectCycle c on c.id = t.cycleId join Phase f on f.cycleId = t.cycleId and f.code = t.phase
                left join Person h on h.id = coalesce(t.waitingOnId, t.ownerId) left join Person r on r.id = t.requestedById
            where one_of(:projects, t.project.id) and c.number = t.project.cycleNumber and t.state not in (DONE, CANCELLED)
                and (f.state in (ACTIVE, IN_REVIEW) or t.dueOn < :today or t.state <> OPEN)
            union all
            select f.project.id, 'GATE', f.id, cast(null as Long), cast(null as String), cast(f.code as String), cast(null as Long), cast(null as Long),
                cast(null as String), f.submittedAt, cast(null as LocalDate), cast(null as LocalDate), f.plannedEndOn, h.name, false,
                cast(null as String), false, cast(f.code as String), cast(0 as Long)
            from Phase f left join Person h on h.id = f.submittedById where one_of(:projects, f.project.id) and f.state = IN_REVIEW""";

    private static final String LOANS = """
            select d.project.id, o.datasetId, o.askedToName, o.askedAt, coalesce(o.firstAnsweredAt, o.withdrawnAt)
            from Opinion o join Dataset d on d.id = o.datasetId where one_of(:projects, d.project.id)
            union all
            select a.projectId, a.datasetId, coalesce(h.name, 'DGS'), a.askedAt, a.decidedAt
            from VisaArbitration a join Project p on p.id = a.projectId left join Person h on h.id = p.sponsorId where one_of(:projects, a.projectId)""";

    @Inject
    JournalQueries journal;

    @Transactional
    public Pending of(Project project, LocalDate today) {
        return of(List.of(project.id), today).get(project.id);
    }

    /** By id of the project. */
    @Transactional
    Map<Long, Pending> of(Collection<Long> projectIds, LocalDate today) {
        Long[] projects = ProjectAccess.array(projectIds);
        Parameters these = Parameters.with("projects", projects);
        Map<Long, List<RequestRow>> requests = by(RequestRow::projectId, VisaRequest.find("""
                select c.project.id, r.id, r.department.id, r.state, c.launchedAt, c.launchedByName, c.dueOn, (select max(l.decidedAt) from VisaLine l
                    where l.requestId = r.id and l.undone = false and not exists (select 1 from VisaLine b where b.datasetId = l.datasetId and b.undone = false
                        and (b.decision = HAND_OVER or b.resumedAt is not null) and b.id = (select max(o.id) from VisaLine o
                            where o.datasetId = l.datasetId and o.undone = false and o.id < l.id)))
                from VisaRequest r join r.campaign c where one_of(:projects, c.project.id) order by r.id""", these).project(RequestRow.class).list());
        Map<Long, List<LineRow>> lines = by(LineRow::projectId, VisaLine.find("""
                select d.project.id, l.datasetId, l.requestId, l.decision, l.reason, l.decidedAt, l.decidedByName, l.resumedAt from VisaLine l
                    join VisaRequest r on r.id = l.requestId join Dataset d on d.id = l.datasetId
                where r.campaign.project.id = d.project.id and one_of(:projects, d.project.id)
                and (r.state = OPEN or l.decision in (SEND_BACK, ASK_OPINION, HAND_OVER))
                and l.id = (select max(o.id) from VisaLine o where o.datasetId = l.datasetId and o.undone = false)""", these)
                .project(LineRow.class).list());
        // The datasets first: the embedded database joins in the order written here, and would read the lines of all towns.
        Map<Long, List<CameRow>> came = by(CameRow::projectId, VisaLine.find("""
                select d.project.id, coalesce(r.department.id, d.department.id), coalesce(l.resumedAt, l.decidedAt), n.decidedAt
                from Dataset d join VisaLine l on l.datasetId = d.id left join VisaLine n on n.id = (select min(o.id) from VisaLine o
                    where o.datasetId = l.datasetId and o.undone = false and o.id > l.id) left join VisaRequest r on r.id = n.requestId
                where one_of(:projects, d.project.id) and l.undone = false and (l.decision = HAND_OVER or l.resumedAt is not null)""", these)
                .project(CameRow.class).list());
        Map<Long, List<LoanRow>> loans = by(LoanRow::projectId, VisaRequest.getEntityManager().createQuery(LOANS, LoanRow.class)
                .setParameter("projects", projects).getResultList());
        Map<Long, List<PendingRow>> rows = by(PendingRow::projectId, VisaRequest.getEntityManager().createQuery(ROWS, PendingRow.class)
                .setParameter("projects", projects).setParameter("today", today).getResultList());
        Map<Long, List<JournalLine>> changes = by(JournalLine::projectId,
                journal.holding(projectIds, "task.changed", TaskState.WAITING.name(), "\"owner\""));
        Map<Long, List<Away>> away = Absence.around(projectIds);
        return projectIds.stream().collect(Collectors.toMap(Function.identity(), id -> new Pending(requests.getOrDefault(id, List.of()),
                lines.getOrDefault(id, List.of()), came.getOrDefault(id, List.of()), loans.getOrDefault(id, List.of()), rows.getOrDefault(id, List.of()),
                changes.getOrDefault(id, List.of()), away)));
    }

    private static <T> Map<Long, List<T>> by(Function<T, Long> project, List<T> rows) {
        return rows.stream().collect(Collectors.groupingBy(project));
    }
}
