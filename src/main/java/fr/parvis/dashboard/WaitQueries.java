package fr.parvis.dashboard;

import fr.parvis.dashboard.Custody.Handover;
import fr.parvis.dashboard.OverviewQueries.Ledger;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaLine;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.opinion.Opinion;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAccess;
import fr.parvis.project.ProjectQueries.ProjectRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What waits on whom in a project, and in whose hands a line has been, to be shown. */
@ApplicationScoped
public class WaitQueries {

    /** Everything that waits in a project, the oldest first, whoever reads it. */
    public record WaitingList(ProjectRow project, LocalDate today, List<DepartmentFact> departments, List<Wait> waits) {

        /** Name of a department of the town; null for none. */
        public String department(Long id) {
            return id == null ? null : departments.stream().filter(one -> one.id() == id).map(DepartmentFact::name).findFirst().orElse(null);
        }
    }

    /** How long a line was in each hand on its way to a visa, in working days; {@code settled} are those in nobody's. */
    public record LineCustody(List<Custody.Stint> stints, Map<String, Integer> held, int settled, int elapsed) {
    }

    /** A decision that was not taken back. */
    record StepRow(long requestId, Instant at, VisaDecision decision, Instant resumedAt, String department) {
    }

    /** An opinion asked; {@code visaId} of the request in which a head put the question, null for one put separately. */
    record QuestionRow(Long visaId, String adviser, Instant from, Instant to) {
    }

    /** When a department was asked. */
    record AskedRow(Instant at, String department) {
    }

    @Inject
    Clock clock;

    @Inject
    OverviewQueries overviews;

    @Transactional
    public WaitingList of(Project project) {
        Ledger ledger = overviews.ledger(project);
        return new WaitingList(ledger.project(), ledger.facts().on(), ledger.facts().departments(), ledger.waits());
    }

    /** The person before this project. */
    @Transactional
    public Reader reader(Actor actor, Project project) {
        boolean confidant = Reader.confidant(actor, project);
        Set<Long> own = confidant ? Set.of() : new HashSet<>(Department.find("select x.id from Department x where x.municipality.id = ?1"
                + " and (x.headId = ?2 or x.deputyId = ?2 or x.referentId = ?2 or array_contains(?3, x.id))", project.municipalityId(), actor.personId(),
                ProjectAccess.array(actor.lentDepartments())).project(Long.class).list());
        return new Reader(actor, project.municipalityId(), confidant, own, Reader.plain(actor, project.municipalityId()));
    }

    /** The caller has checked that the dataset is visible. Empty while its department was never asked. */
    @Transactional
    public LineCustody custody(Dataset dataset, String lead) {
        List<StepRow> decided = VisaLine.find("select r.id, l.decidedAt, l.decision, l.resumedAt, x.name from VisaLine l join VisaRequest r on r.id = l.requestId"
                + " join r.department x where l.datasetId = ?1 and l.undone = false order by l.decidedAt, l.id", dataset.id).project(StepRow.class).list();
        List<LineStep> steps = new ArrayList<>();
        // A request counts while the line was with the department it was put to.
        VisaRequest.find("select c.launchedAt, x.name from VisaRequest r join r.campaign c join r.department x where c.project.id = ?1 and (x.id = ?2"
                + " or x.id in (select o.department.id from VisaLine l join VisaRequest o on o.id = l.requestId where l.datasetId = ?3 and l.undone = false))",
                dataset.project.id, dataset.department.id, dataset.id).project(AskedRow.class).stream()
                .filter(asked -> asked.department().equals(holder(decided, asked.at(), dataset.department.name)))
                .forEach(asked -> steps.add(new LineStep(asked.at().isBefore(dataset.trace().createdAt()) ? dataset.trace().createdAt() : asked.at(), null)));
        List<Loan> loans = loans(dataset.id, decided, steps);
        steps.sort(Comparator.comparing(LineStep::at));
        LocalDate today = LocalDate.now(clock);
        Custody custody = Custody.of(Loan.lent(steps.stream().map(step -> switch (step.hand()) {
            case DEPARTMENT -> new Handover(holder(decided, step.at(), dataset.department.name), step.at(), false);
            case LEAD -> new Handover(lead, step.at(), false);
            case NOBODY -> new Handover("–", step.at(), true);
        }).toList(), loans), today);
        WorkingDays calendar = new WorkingDays(dataset.project.municipality.alsaceMoselle);
        Map<String, Integer> held = custody.held(calendar);
        held.remove("–");
        int elapsed = custody.stints().isEmpty() ? 0 : calendar.between(custody.stints().get(0).from(), today);
        return new LineCustody(custody.stints(), held, custody.paused(calendar), elapsed);
    }

    /** Times in which an adviser had the line; what else was decided of it goes to {@code steps}. */
    private static List<Loan> loans(long datasetId, List<StepRow> decided, List<LineStep> steps) {
        List<QuestionRow> questions = new ArrayList<>(Opinion.find("select q.visaId, o.askedToName, o.askedAt, coalesce(o.firstAnsweredAt, o.withdrawnAt)"
                + " from Opinion o left join OpinionRequest q on q.id = o.requestId where o.datasetId = ?1 order by o.askedAt, o.id", datasetId)
                .project(QuestionRow.class).list());
        List<Loan> loans = new ArrayList<>();
        for (StepRow row : decided) {
            Optional<QuestionRow> put = questions.stream().filter(one -> row.decision() == VisaDecision.ASK_OPINION
                    && Objects.equals(one.visaId(), row.requestId()) && !one.from().isBefore(row.at())).findFirst();
            if (put.isPresent()) {
                // From the decision to the resumption, so that no instant between is anybody else's.
                questions.remove(put.get());
                loans.add(new Loan(put.get().adviser(), row.at(), row.resumedAt()));
            } else {
                steps.add(new LineStep(row.at(), row.decision()));
                if (row.resumedAt() != null) {
                    steps.add(new LineStep(row.resumedAt(), null));
                }
            }
        }
        questions.forEach(one -> loans.add(new Loan(one.adviser(), one.from(), one.to())));
        return loans;
    }

    /** The department that had the line at an instant: the one that handed it over next, or the one that has it now. */
    private static String holder(List<StepRow> decided, Instant at, String now) {
        return decided.stream().filter(row -> row.decision() == VisaDecision.HAND_OVER && row.at().isAfter(at)).findFirst().map(StepRow::department).orElse(now);
    }
}
