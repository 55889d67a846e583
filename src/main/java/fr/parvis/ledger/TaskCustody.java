package fr.parvis.ledger;

import fr.parvis.journal.JournalLine;
import fr.parvis.ledger.Custody.Handover;
import fr.parvis.task.TaskState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads from the history of a task in whose hands it was: its owner's, theirs on whom it waited, or nobody's. */
final class TaskCustody {

    /** It is to be done and nobody owns it, as the history has it. */
    static final String VACANT = "–";

    /** It waits for something and not for somebody, or it is closed. */
    private static final String NOBODY = "";

    /** Tell an id of a person from what somebody typed as the name of whoever is outside the town. */
    private static final String PERSON = "#";
    private static final String OUTSIDE = "@";

    private final List<Handover> hands = new ArrayList<>();
    private final Instant from;
    private String owner;
    private String awaited;
    private TaskState state = TaskState.OPEN;

    private TaskCustody(Instant from, String owner) {
        this.from = from;
        this.owner = owner;
        hand(from);
    }

    /**
     * The hands it was in from an instant on.
     *
     * @param ownerNow who owns it now; null for nobody
     * @param lines    of its history, oldest first
     */
    static List<Handover> hands(Instant from, Long ownerNow, List<JournalLine> lines) {
        TaskCustody custody = new TaskCustody(from, first(ownerNow, lines));
        lines.forEach(custody::read);
        return custody.hands;
    }

    /** Who of a handover is a person, by id; empty for whoever is outside the town, and for nobody. */
    static Optional<Long> person(String holder) {
        return holder.startsWith(PERSON) ? Optional.of(Long.valueOf(holder.substring(1))) : Optional.empty();
    }

    /** The name of a holder who is outside the town. */
    static Optional<String> outside(String holder) {
        return holder.startsWith(OUTSIDE) ? Optional.of(holder.substring(1)) : Optional.empty();
    }

    /** Who owned it before anybody changed that. */
    private static String first(Long ownerNow, List<JournalLine> lines) {
        return lines.stream().filter(line -> line.after().containsKey("owner")).findFirst()
                .map(line -> key((line.event().equals("task.changed") ? line.before() : line.after()).get("owner")))
                .orElseGet(() -> key(ownerNow == null ? null : ownerNow.toString()));
    }

    private static String key(String id) {
        return id == null || id.equals(VACANT) ? VACANT : PERSON + id;
    }

    private void read(JournalLine line) {
        if (line.after().containsKey("owner")) {
            owner = key(line.after().get("owner"));
        }
        if (line.after().containsKey("state")) {
            state = TaskState.valueOf(line.after().get("state"));
            String id = line.after().get("waitingOn");
            awaited = id != null ? key(id) : line.fact("waitingOn").isEmpty() ? NOBODY : OUTSIDE + line.fact("waitingOn");
        }
        hand(line.at().isBefore(from) ? from : line.at());
    }

    private void hand(Instant at) {
        String holder = state == TaskState.WAITING ? awaited : state.isOpen() ? owner : NOBODY;
        // Whatever else is written of it, a comment on what was done for instance, hands nothing over.
        if (hands.isEmpty() || !hands.get(hands.size() - 1).holder().equals(holder)) {
            hands.add(new Handover(holder, at, holder.equals(NOBODY)));
        }
    }
}
