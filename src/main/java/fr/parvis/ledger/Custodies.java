package fr.parvis.ledger;

import fr.parvis.gap.RetainedPosition;
import fr.parvis.gap.VisaArbitration;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaLine;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.ledger.Custody.Handover;
import fr.parvis.opinion.Opinion;
import fr.parvis.platform.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** In whose hands one line has been on its way to a visa. */
@ApplicationScoped
public class Custodies {

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

    /** A line put to the DGS; {@code to} is null while they have not decided. */
    record PutRow(Instant from, Instant to, RetainedPosition retained, String dgs) {
    }

    @Inject
    Clock clock;

    /** The caller has checked that the dataset is visible. Empty while its department was never asked. */
    @Transactional
    public LineCustody of(Dataset dataset, String lead) {
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
        loans.addAll(arbitrations(dataset, steps));
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

    /** Times in which the DGS had the line; one they settled for the lead stands, and is nobody's any more. */
    private static List<Loan> arbitrations(Dataset dataset, List<LineStep> steps) {
        return VisaArbitration.find("select a.askedAt, a.decidedAt, a.retained, h.name from VisaArbitration a join Project p on p.id = a.projectId"
                + " left join Person h on h.id = p.sponsorId where a.datasetId = ?1 order by a.id", dataset.id).project(PutRow.class).stream().map(row -> {
                    if (row.retained() == RetainedPosition.LEAD) {
                        steps.add(new LineStep(row.to(), VisaDecision.APPROVE));
                    }
                    return new Loan(row.dgs() == null ? "DGS" : row.dgs(), row.from(), row.to());
                }).toList();
    }

    /** The department that had the line at an instant: the one that handed it over next, or the one that has it now. */
    private static String holder(List<StepRow> decided, Instant at, String now) {
        return decided.stream().filter(row -> row.decision() == VisaDecision.HAND_OVER && row.at().isAfter(at)).findFirst().map(StepRow::department).orElse(now);
    }
}
