package fr.parvis.dashboard;

import fr.parvis.gap.Gap;
import fr.parvis.journal.Author;
import fr.parvis.gap.VisaArbitration;
import fr.parvis.inventory.CountedDataset;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaRequestState;
import fr.parvis.journal.Kept;
import fr.parvis.ledger.PostRow;
import fr.parvis.meeting.Decision;
import fr.parvis.meeting.DecisionState;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Person;
import fr.parvis.phase.PhaseLog;
import fr.parvis.phase.PhaseMove;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.task.Task;
import fr.parvis.task.TaskOrigin;
import fr.parvis.task.TaskState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything the facts of a project are made of, each row with the instants between which it holds: read once, it tells any evening. Ten
 * statements, and one more for the past, whatever there is.
 *
 * @param kept what later notes kept of what they replaced
 */
record FactRows(Project project, Kept kept, List<CycleRow> cycles, List<CountedDataset> datasets, List<RequestRow> requests, List<GapRow> missing,
        List<TaskRow> tasks, List<GateRow> gates, List<ArbitrationRow> arbitrations, List<RegisterRow> register, List<PostRow> posts, List<Name> names) {

    /** A cycle and since when it runs. */
    record CycleRow(int number, Instant openedAt) {
    }

    /** What a department was asked to sign. */
    record RequestRow(long id, long departmentId, VisaRequestState state, Instant askedAt, LocalDate dueOn) {
    }

    /** What a department holds besides; {@code closedAt} is null while nobody closed it. */
    record GapRow(long id, String words, long departmentId, Instant openedAt, Instant closedAt) {
    }

    /** A task as far as a verdict or a decision depends on it. */
    record TaskRow(long id, int cycle, PhaseCode phase, TaskOrigin origin, TaskState state, LocalDate dueOn, Instant createdAt) {

        boolean lateOn(LocalDate day) {
            return state.isOpen() && dueOn != null && dueOn.isBefore(day);
        }
    }

    /** A gate's move with where its phase stands now: whether it is passed by force, and whether that was put right. */
    record GateRow(long logId, long phaseId, int cycle, PhaseCode phase, PhaseMove move, int attempt, Instant at, String actor, Long behalfId,
            String behalf, String reason, boolean forced, boolean regularised) {

        /** The name under it, as it was signed. */
        String by() {
            return new Author(null, actor, behalfId, behalf).signature();
        }
    }

    /** A line put to the DGS; what follows the instant it was asked at is null while nobody has decided. */
    record ArbitrationRow(long id, long datasetId, String departmentPosition, String departmentConsequence, String leadPosition,
            String leadConsequence, String askedBy, Instant askedAt, Instant decidedAt, String decidedBy, String reason) {
    }

    /** A decision of the register with what became of it; {@code changedAt} is when that was last said. */
    record RegisterRow(long id, int numberedIn, int number, String words, LocalDate decidedOn, String decidedBy, DecisionState state, String stateReason,
            Instant recordedAt, Instant changedAt) {

        /**
         * @param was    what later moves replaced
         * @param settled whether the last move was made by then: those of before the journal kept what they replace began with an open one
         */
        DecisionFact fact(Map<String, String> was, boolean settled) {
            DecisionState then = was.containsKey("state") ? DecisionState.valueOf(was.get("state")) : settled || !was.isEmpty() ? state : DecisionState.OPEN;
            return DecisionFact.registered(id, Decision.reference(numberedIn, number), words, decidedOn, recordedAt, decidedBy,
                    then == DecisionState.DROPPED ? was.getOrDefault("reason", stateReason) : null, then != DecisionState.OPEN);
        }
    }

    /** Somebody who holds or held a post. */
    record Name(long id, String name) {
    }

    /** @param named whether who held a post is to be named; figures need nobody's name */
    static FactRows read(Project project, Kept kept, boolean named) {
        long id = project.id;
        return new FactRows(project, kept,
                ProjectCycle.find("select c.number, c.openedAt from ProjectCycle c where c.projectId = ?1 order by c.number", id)
                        .project(CycleRow.class).list(),
                CountedDataset.ofProject(id),
                VisaRequest.find("select r.id, r.department.id, r.state, c.launchedAt, c.dueOn from VisaRequest r join r.campaign c"
                        + " where c.project.id = ?1 order by r.id", id).project(RequestRow.class).list(),
                Gap.find("select g.id, g.words, g.department.id, g.openedAt, g.closedAt from Gap g where g.project.id = ?1 and g.kind = TO_ADD"
                        + " order by g.id", id).project(GapRow.class).list(),
                Task.find("select t.id, c.number, t.phase, t.origin, t.state, t.dueOn, t.createdAt from Task t"
                        + " join ProjectCycle c on c.id = t.cycleId where t.project.id = ?1", id).project(TaskRow.class).list(),
                PhaseLog.find("""
                        select l.id, f.id, c.number, f.code, l.move, l.attempt, l.movedAt, l.actorName, l.behalfId, l.behalfName,
                            l.reason, f.forced, f.regularisedAt is not null
                        from PhaseLog l join Phase f on f.id = l.phaseId join ProjectCycle c on c.id = f.cycleId
                        where l.projectId = ?1 and l.move in (APPROVE, RETURN, FORCE, SUBMIT) order by l.id desc""", id).project(GateRow.class)
                        .list(),
                VisaArbitration.find("""
                        select a.id, a.datasetId, a.departmentPosition, a.departmentConsequence, a.leadPosition, a.leadConsequence, a.askedByName,
                            a.askedAt, a.decidedAt, a.decidedByName, a.reason
                        from VisaArbitration a where a.projectId = ?1 order by a.id""", id).project(ArbitrationRow.class).list(),
                Decision.find("select d.id, d.numberedIn, d.number, d.words, d.decidedOn, d.decidedBy, d.state, d.stateReason, d.recordedAt, d.changedAt"
                        + " from Decision d where d.project.id = ?1 order by d.id", id).project(RegisterRow.class).list(),
                PostRow.of(List.of(project.municipalityId())), !named ? List.of() : names(project.municipalityId()));
    }

    /** Whoever may have held a post: everybody who ever had a role in the town. */
    private static List<Name> names(long municipalityId) {
        return Person.find("select p.id, p.name from Person p where p.id in (select h.personId from RoleHolding h where h.municipalityId = ?1)",
                municipalityId).project(Name.class).list();
    }
}
