package fr.parvis.review;

import static fr.parvis.review.ReviewRefusal.Reason.DATE_TO_COME;
import static fr.parvis.review.ReviewRefusal.Reason.PRESENTED;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import fr.parvis.review.ReviewRefusal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Freezes the report of a review with the day on which it was presented. */
@ApplicationScoped
public class Presentations {

    /** What was presented, when and to whom; {@code print} is null where the document is made of the page when it is asked for. */
    public record Told(LocalDate on, String to, byte[] page, byte[] print) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    /** Whether the person may say that the report was presented: who runs the project, and the elected officer who carries it. */
    public static boolean may(Project project, Actor actor) {
        return project.isRunBy(actor) || actor.belongsTo(project.municipalityId()) && Long.valueOf(actor.personId()).equals(project.eluId);
    }

    /**
     * @param told makes the report, once it is known that it is to be kept
     * @throws ReviewRefusal.Refused when the person may not, the day is to come, or the cycle's report was presented already
     */
    @Transactional
    public PresentedReport record(Project seen, LocalDate on, Supplier<Told> told, Actor actor) {
        if (!may(seen, actor)) {
            throw ReviewRefusal.may(Act.PRESENT);
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw ReviewRefusal.field("presentedOn", DATE_TO_COME);
        }
        Project project = Project.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        long cycle = Cycles.current(project);
        if (PresentedReport.ofCycle(cycle).isPresent()) {
            throw ReviewRefusal.conflict(PRESENTED);
        }
        Told kept = told.get();
        PresentedReport report = PresentedReport.of(project.id, cycle, kept, project.signedBy(actor), clock.instant());
        report.persistAndFlush();
        journal.append(Note.of(project.municipalityId(), project.signedBy(actor), "review.report-presented").about("report", report.id).project(project.id)
                .fact("to", kept.to()).fact("on", kept.on()).fact("sha256", report.pageSha256).fact("pdfSha256", report.printSha256));
        return report;
    }
}
