package fr.parvis.gap;

import fr.parvis.gap.GapRefusal.Act;
import fr.parvis.gap.GapRefusal.Reason;
import fr.parvis.gap.VisaArbitration.Position;
import fr.parvis.inventory.ContestedLines;
import fr.parvis.inventory.ContestedLines.SentBack;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.phase.ApproverExemption;
import fr.parvis.project.ProjectAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Puts lines to the DGS and takes the decision: the only door to an arbitration. */
@ApplicationScoped
public class Arbitrations {

    private static final int TIMES = 2;

    /** A line that waits for the person's decision. */
    public record WaitingArbitration(long datasetId, String number, String title, String project, String askedBy, Instant askedAt) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    ContestedLines lines;

    @Inject
    Gaps gaps;

    /** Whether the person may put the dataset to the DGS, now or once it is sent back twice. */
    public static boolean contests(Actor actor, Dataset dataset) {
        return dataset.project.isLedBy(actor) || InventoryAccess.signs(actor, dataset.department);
    }

    public static boolean decides(Actor actor, Dataset dataset) {
        return actor.has(dataset.municipalityId, Role.DGS);
    }

    /** The times the line was sent back since it was last decided, oldest first; two are enough to put it to the DGS. */
    @Transactional
    public List<SentBack> disputed(Dataset dataset) {
        Instant since = VisaArbitration.latest(dataset.id).map(VisaArbitration::decidedAt).orElse(Instant.EPOCH);
        return lines.sentBack(dataset.id).stream().filter(one -> one.at().isAfter(since)).toList();
    }

    public static boolean enough(List<SentBack> disputed) {
        return disputed.size() >= TIMES;
    }

    @Transactional
    public VisaArbitration ask(Dataset seen, Position department, Position lead, Actor actor) {
        if (!contests(actor, seen)) {
            throw GapRefusal.may(Act.CONTEST);
        }
        Dataset dataset = Dataset.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        if (VisaArbitration.latest(dataset.id).filter(VisaArbitration::open).isPresent()) {
            throw GapRefusal.conflict(Reason.ALREADY_ASKED);
        }
        if (!enough(disputed(dataset))) {
            throw GapRefusal.conflict(Reason.NOT_SENT_BACK_TWICE);
        }
        Author author = dataset.project.isLedBy(actor) ? actor.author() : actor.signs(dataset.department).orElseGet(actor::author);
        VisaArbitration one = VisaArbitration.asked(dataset.id, dataset.project.id, department, lead, author, clock.instant());
        one.persistAndFlush();
        journal.append(note(dataset, author, "gap.arbitration-asked"));
        return one;
    }

    /** The lead's position makes the line stand as it is; the department's opens a gap that the lead has to mend. */
    @Transactional
    public VisaArbitration decide(Dataset dataset, VisaArbitration seen, RetainedPosition retained, String reason, Actor actor) {
        VisaArbitration one = VisaArbitration.locked(seen.id);
        Author author = actor.signs(dataset.municipalityId, Role.DGS).orElseThrow(() -> actor.ended(dataset.municipalityId, Role.DGS)
                .map(GapRefusal::ended).orElseGet(() -> GapRefusal.may(Act.ARBITRATE)));
        if (ApproverExemption.lacks(seen.projectId, author, seen.askedById, seen.askedForId)) {
            throw GapRefusal.conflict(Reason.SAME_PERSON);
        }
        if (!one.open()) {
            throw GapRefusal.conflict(Reason.DECIDED);
        }
        Note note = note(dataset, author, "gap.arbitrated").after("retained", retained).because(reason);
        if (retained == RetainedPosition.LEAD) {
            List<SentBack> times = lines.sentBack(dataset.id);
            lines.stand(note, dataset.id, times.get(times.size() - 1).requestId(), reason, author);
        } else {
            gaps.follow(dataset.project, dataset, GapKind.TO_CORRECT, GapOrigin.ARBITRATION, GapSeverity.BLOCKING,
                    cut(one.department().words()), author);
        }
        one.decide(retained, reason, author, clock.instant());
        journal.append(note);
        one.flush();
        return one;
    }

    /** What waits for the decision of a DGS, oldest first. */
    @Transactional
    public List<WaitingArbitration> waiting(Actor actor) {
        Set<Long> towns = actor.townsAs(Role.DGS);
        return towns.isEmpty() ? List.of() : VisaArbitration.find("select d.id, d.number, d.names.title, p.title, a.askedByName, a.askedAt"
                + " from VisaArbitration a join Dataset d on d.id = a.datasetId join d.project p where a.decidedAt is null"
                + " and one_of(:dgsTowns, d.municipalityId) and " + InventoryAccess.CONDITION + " order by a.id",
                InventoryAccess.parameters(actor).and("dgsTowns", ProjectAccess.array(towns))).project(WaitingArbitration.class).list();
    }

    private static String cut(String words) {
        return words.length() <= 1000 ? words : words.substring(0, words.offsetByCodePoints(0, 499)) + "…";
    }

    private static Note note(Dataset dataset, Author author, String event) {
        return Note.of(dataset.municipalityId, author, event).about("dataset", dataset.id).project(dataset.project.id)
                .fact("number", dataset.number).fact("title", dataset.names.title);
    }
}
