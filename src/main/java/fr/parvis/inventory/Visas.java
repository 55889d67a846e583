package fr.parvis.inventory;

import static fr.parvis.inventory.InventoryRefusal.Reason.DATASET_NOT_HERE;
import static fr.parvis.inventory.InventoryRefusal.Reason.NOTHING_DECIDED;
import static fr.parvis.inventory.InventoryRefusal.Reason.NO_DPO;
import static fr.parvis.inventory.InventoryRefusal.Reason.REASON_MISSING;
import static fr.parvis.inventory.InventoryRefusal.Reason.SAME_PERSON;
import static fr.parvis.inventory.InventoryRefusal.Reason.SNAPSHOT_CHANGED;
import static fr.parvis.inventory.InventoryRefusal.Reason.VISA_CLOSED;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Role;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes the decisions of a head on the lines of the department: all of them or none. The only door to a visa. */
@ApplicationScoped
public class Visas {

    /**
     * One decision on one line.
     *
     * @param departmentId to which the line is handed; null for every other decision
     */
    public record Decided(long datasetId, VisaDecision decision, String reason, Long departmentId) {

        public Decided(long datasetId, VisaDecision decision, String reason) {
            this(datasetId, decision, reason, null);
        }
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    HandOvers handOvers;

    @Inject
    Event<VisasDecided> event;

    /** @param snapshotHash the fingerprint of what the person read */
    @Transactional
    public VisaRequest decide(VisaRequest seen, String snapshotHash, List<Decided> decisions, Actor actor) {
        boolean hands = decisions.stream().anyMatch(one -> one.decision() == VisaDecision.HAND_OVER);
        if (hands) {
            // Lines come into another department: nobody gives it one of the same title meanwhile.
            Datasets.held(seen.campaign.project.id);
        }
        VisaRequest request = VisaRequest.locked(seen.id);
        // Asked under the lock: a delegation may have ended while somebody else held it.
        Author author = InventoryAccess.signatory(actor, seen.department);
        if (request.state() == VisaRequestState.REPLACED) {
            throw InventoryRefusal.conflict(VISA_CLOSED);
        }
        if (ApproverExemption.lacks(request.campaign.project.id, author, request.campaign.launchedById, request.campaign.launchedForId)) {
            throw InventoryRefusal.conflict(SAME_PERSON);
        }
        VisaSheet sheet = VisaSheet.of(request);
        if (!sheet.snapshotHash().equals(snapshotHash)) {
            throw InventoryRefusal.conflict(SNAPSHOT_CHANGED);
        }
        check(request, sheet, decisions);
        Map<Long, Dataset> datasets = sheet.lines().stream().map(VisaSheet.Line::dataset).collect(Collectors.toMap(one -> one.id, Function.identity()));
        Map<Long, Department> targets = HandOvers.targets(request, decisions, datasets);
        Instant now = clock.instant();
        Map<Dataset, CountedDataset> was = new HashMap<>();
        boolean whole = sheet.pending().size() == decisions.size();
        List<VisaLine> lines = apply(request, decisions, datasets, targets, was, author, now);
        Map<String, String> stood = request.texts();
        request.decided(whole, fingerprint(lines), author, now);
        Note note = note(request, author, "inventory.visas-decided", lines).fact("sha256", request.sha256());
        note.was(VisaRequest.KIND, request.id, stood, request.texts());
        was.forEach((dataset, before) -> before.tell(note, dataset));
        journal.append(note);
        handOvers.tell(request, lines, datasets, targets, author);
        event.fire(new VisasDecided(request, lines, datasets, actor, author));
        request.flush();
        return request;
    }

    /** SHA-256 of the decisions and of what was read, in the order of the lines. */
    static String fingerprint(List<VisaLine> lines) {
        return Fingerprint.of(CanonicalJson.write(lines.stream()
                .map(line -> List.of(line.datasetId, line.decision.name(), line.reason == null ? "" : line.reason, line.snapshotSha256)).toList()));
    }

    private void check(VisaRequest request, VisaSheet sheet, List<Decided> decisions) {
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
        decisions.stream().filter(one -> one.decision() == VisaDecision.ASK_OPINION).findFirst().ifPresent(first -> {
            if (people.withRole(request.campaign.project.municipalityId(), Role.DPO).isEmpty()) {
                throw InventoryRefusal.field("reason-" + first.datasetId(), NO_DPO);
            }
        });
    }

    private static List<VisaLine> apply(VisaRequest request, List<Decided> decisions, Map<Long, Dataset> datasets, Map<Long, Department> targets,
            Map<Dataset, CountedDataset> was, Author author, Instant now) {
        List<VisaLine> lines = new ArrayList<>();
        for (Decided decided : decisions) {
            Dataset dataset = datasets.get(decided.datasetId());
            was.put(dataset, CountedDataset.of(dataset));
            lines.add(VisaLine.of(request.id, dataset, decided.decision(), decided.reason(), author, now));
            switch (decided.decision()) {
                case APPROVE, APPROVE_WITH_RESERVATION -> dataset.signature.sign(author, now);
                case OUT_OF_SCOPE -> dataset.signature.leaveScope(decided.reason());
                case HAND_OVER -> {
                    dataset.department = targets.get(dataset.id);
                    dataset.signature.handOver();
                }
                // The lead answers, or whoever is asked for an opinion: the line itself stays as it is.
                case SEND_BACK, ASK_OPINION -> {
                }
            }
            dataset.settled(author, now);
        }
        VisaLine.persist(lines);
        return lines;
    }

    static Note note(VisaRequest request, Author author, String event, List<VisaLine> lines) {
        long signed = lines.stream().filter(line -> line.decision.signs()).count();
        return Note.of(request.campaign.project.municipalityId(), author, event).about("visa", request.id)
                .project(request.campaign.project.id).fact("department", request.department.name).fact("lines", lines.size()).fact("signed", signed);
    }
}
