package fr.parvis.inventory;

import static fr.parvis.inventory.InventoryRefusal.Reason.DATASET_NOT_HERE;
import static fr.parvis.inventory.InventoryRefusal.Reason.NOTHING_DECIDED;
import static fr.parvis.inventory.InventoryRefusal.Reason.REASON_MISSING;
import static fr.parvis.inventory.InventoryRefusal.Reason.SAME_PERSON;
import static fr.parvis.inventory.InventoryRefusal.Reason.SNAPSHOT_CHANGED;
import static fr.parvis.inventory.InventoryRefusal.Reason.UNDO_TOO_LATE;
import static fr.parvis.inventory.InventoryRefusal.Reason.VISA_CLOSED;

import fr.parvis.inventory.InventoryRefusal.Act;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.phase.ApproverExemption;
import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the decisions of a head on the lines of the department: all of them or none. The only door to a visa. */
@ApplicationScoped
public class Visas {

    /** One decision on one line. */
    public record Decided(long datasetId, VisaDecision decision, String reason) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Event<VisasDecided> event;

    /** @param snapshotHash the fingerprint of what the person read */
    @Transactional
    public VisaRequest decide(VisaRequest seen, String snapshotHash, List<Decided> decisions, Actor actor) {
        if (!InventoryAccess.signs(actor, seen.department)) {
            throw InventoryRefusal.may(Act.SIGN);
        }
        VisaRequest request = VisaRequest.locked(seen.id);
        if (request.state() == VisaRequestState.REPLACED) {
            throw InventoryRefusal.conflict(VISA_CLOSED);
        }
        boolean own = Long.valueOf(actor.personId()).equals(request.campaign.launchedById);
        if (own && !ApproverExemption.holds(request.campaign.project.id, actor.personId())) {
            throw InventoryRefusal.conflict(SAME_PERSON);
        }
        VisaSheet sheet = VisaSheet.of(request);
        if (!sheet.snapshotHash().equals(snapshotHash)) {
            throw InventoryRefusal.conflict(SNAPSHOT_CHANGED);
        }
        check(sheet, decisions);
        Instant now = clock.instant();
        Map<Dataset, CountedDataset> was = new HashMap<>();
        List<VisaLine> lines = apply(request, sheet, decisions, was, actor, now);
        Map<String, String> stood = request.texts();
        boolean whole = sheet.pending().size() == lines.size();
        request.decided(whole, Fingerprint.of(CanonicalJson.write(lines.stream()
                .map(line -> List.of(line.datasetId, line.decision.name(), line.reason == null ? "" : line.reason, line.snapshotSha256)).toList())),
                actor.author(), now);
        Note note = note(request, actor, "inventory.visas-decided", lines).fact("sha256", request.sha256());
        note.was(VisaRequest.KIND, request.id, stood, request.texts());
        was.forEach((dataset, before) -> before.tell(note, dataset));
        journal.append(note);
        event.fire(new VisasDecided(request, List.copyOf(lines)));
        request.flush();
        return request;
    }

    private static void check(VisaSheet sheet, List<Decided> decisions) {
        if (decisions.isEmpty()) {
            throw InventoryRefusal.field("decisions", NOTHING_DECIDED);
        }
        Set<Long> pending = new HashSet<>();
        sheet.pending().forEach(line -> pending.add(line.dataset().id));
        for (Decided decided : decisions) {
            if (!pending.remove(decided.datasetId())) {
                throw InventoryRefusal.conflict(DATASET_NOT_HERE);
            }
            if (decided.decision().asksReason() && decided.reason() == null) {
                throw InventoryRefusal.field("reason-" + decided.datasetId(), REASON_MISSING);
            }
        }
    }

    private List<VisaLine> apply(VisaRequest request, VisaSheet sheet, List<Decided> decisions, Map<Dataset, CountedDataset> was, Actor actor,
            Instant now) {
        Map<Long, Dataset> datasets = new HashMap<>();
        sheet.lines().forEach(line -> datasets.put(line.dataset().id, line.dataset()));
        List<VisaLine> lines = new ArrayList<>();
        for (Decided decided : decisions) {
            Dataset dataset = datasets.get(decided.datasetId());
            was.put(dataset, CountedDataset.of(dataset));
            lines.add(VisaLine.of(request.id, dataset, decided.decision(), decided.reason(), actor.author(), now));
            if (decided.decision().signs()) {
                dataset.signature.sign(actor.author(), now);
            } else if (decided.decision() == VisaDecision.OUT_OF_SCOPE) {
                dataset.signature.leaveScope(decided.reason());
            }
            dataset.settled(actor.author(), now);
        }
        VisaLine.persist(lines);
        return lines;
    }

    /** Takes back one's own decisions while nothing has followed from them. */
    @Transactional
    public VisaRequest undo(VisaRequest seen, Actor actor) {
        if (!InventoryAccess.signs(actor, seen.department)) {
            throw InventoryRefusal.may(Act.SIGN);
        }
        VisaRequest request = VisaRequest.locked(seen.id);
        if (!request.undoableBy(actor, clock.instant())) {
            throw InventoryRefusal.conflict(UNDO_TOO_LATE);
        }
        List<VisaLine> lines = VisaLine.ofRequest(request.id).stream().filter(line -> line.decidedAt.equals(request.decidedAt())).toList();
        Map<Long, Dataset> datasets = new HashMap<>();
        Dataset.<Dataset>list("id in ?1", lines.stream().map(line -> line.datasetId).toList()).forEach(one -> datasets.put(one.id, one));
        Note note = note(request, actor, "inventory.visas-undone", lines);
        for (VisaLine line : lines) {
            Dataset dataset = datasets.get(line.datasetId);
            CountedDataset was = CountedDataset.of(dataset);
            line.undo(dataset);
            dataset.settled(actor.author(), clock.instant());
            was.tell(note, dataset);
        }
        Map<String, String> stood = request.texts();
        request.takenBack(VisaRequest.askedSince(request));
        note.was(VisaRequest.KIND, request.id, stood, request.texts());
        journal.append(note);
        request.flush();
        return request;
    }

    private static Note note(VisaRequest request, Actor actor, String event, List<VisaLine> lines) {
        long signed = lines.stream().filter(line -> line.decision.signs()).count();
        return Note.of(request.campaign.project.municipalityId(), actor.author(), event).about("visa", request.id)
                .project(request.campaign.project.id).fact("department", request.department.name).fact("lines", lines.size()).fact("signed", signed);
    }
}
