package fr.parvis.inventory;

import static fr.parvis.inventory.InventoryRefusal.Reason.UNDO_TOO_LATE;
import static fr.parvis.inventory.InventoryRefusal.Reason.VISA_BUILT_UPON;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes decisions of a head back while nothing has followed from them: every line is again what it was before. */
@ApplicationScoped
public class VisaUndo {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    @All
    List<BuiltOnVisa> rooms;

    @Inject
    Event<VisasTakenBack> takenBack;

    /** @throws InventoryRefusal.Refused to anybody but who decided, after ten minutes, or when something was built upon one of the lines */
    @Transactional
    public VisaRequest undo(VisaRequest seen, Actor actor) {
        VisaRequest request = VisaRequest.locked(seen.id);
        Author author = InventoryAccess.signatory(actor, seen.department);
        if (!request.undoableBy(actor, clock.instant())) {
            throw InventoryRefusal.conflict(UNDO_TOO_LATE);
        }
        Instant decidedAt = request.decidedAt();
        List<VisaLine> lines = VisaLine.ofRequest(request.id).stream().filter(line -> line.decidedAt.equals(decidedAt)).toList();
        refuseBuiltUpon(lines, decidedAt);
        Map<Long, Dataset> datasets = new HashMap<>();
        Dataset.<Dataset>list("id in ?1", ids(lines)).forEach(one -> datasets.put(one.id, one));
        Note note = Visas.note(request, author, "inventory.visas-undone", lines);
        Set<Long> handedTo = new HashSet<>();
        for (VisaLine line : lines) {
            Dataset dataset = datasets.get(line.datasetId);
            CountedDataset was = CountedDataset.of(dataset);
            line.undo(dataset);
            if (line.decision == VisaDecision.HAND_OVER) {
                handedTo.add(dataset.department.id);
                dataset.department = request.department;
            }
            dataset.settled(author, clock.instant());
            was.tell(note, dataset);
        }
        Map<String, String> stood = request.texts();
        request.takenBack(VisaRequest.askedSince(request));
        note.was(VisaRequest.KIND, request.id, stood, request.texts());
        if (!handedTo.isEmpty()) {
            HandOvers.settle(request, handedTo, note);
        }
        journal.append(note);
        takenBack.fire(new VisasTakenBack(request, decidedAt, actor, author));
        request.flush();
        return request;
    }

    private void refuseBuiltUpon(List<VisaLine> lines, Instant decidedAt) {
        Map<Long, VisaLine> taken = new HashMap<>();
        lines.forEach(line -> taken.put(line.datasetId, line));
        boolean decidedSince = !lines.isEmpty() && VisaLine.of(taken.keySet()).stream().anyMatch(line -> line.id > taken.get(line.datasetId).id);
        if (decidedSince || !lines.isEmpty() && rooms.stream().anyMatch(room -> !room.builtOn(taken.keySet(), decidedAt).isEmpty())) {
            throw InventoryRefusal.conflict(VISA_BUILT_UPON);
        }
    }

    private static List<Long> ids(List<VisaLine> lines) {
        return lines.stream().map(line -> line.datasetId).toList();
    }
}
