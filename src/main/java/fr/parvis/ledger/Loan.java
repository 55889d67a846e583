package fr.parvis.ledger;

import fr.parvis.ledger.Custody.Handover;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A time in which something is an adviser's or the DGS's, whoever has it otherwise: from when an opinion is asked to when it is given or wanted no
 * more, from when a line is put to the DGS to when they decide.
 *
 * @param to null while it is awaited
 */
record Loan(String holder, Instant from, Instant to) {

    /**
     * The hands something was in, what was lent being the adviser's and nobody else's. Of two who are asked at once the one who was asked first
     * has it, then the other.
     *
     * @param hands oldest first
     */
    static List<Handover> lent(List<Handover> hands, List<Loan> loans) {
        if (hands.isEmpty() || loans.isEmpty()) {
            return hands;
        }
        List<Loan> asked = loans.stream().sorted(Comparator.comparing(Loan::from)).toList();
        TreeSet<Instant> turns = new TreeSet<>();
        hands.forEach(hand -> turns.add(hand.at()));
        asked.forEach(loan -> {
            turns.add(loan.from());
            if (loan.to() != null) {
                turns.add(loan.to());
            }
        });
        List<Handover> all = new ArrayList<>();
        for (Instant at : turns.tailSet(hands.get(0).at())) {
            Handover own = hands.stream().filter(hand -> !hand.at().isAfter(at)).reduce((a, b) -> b).orElseThrow();
            all.add(asked.stream().filter(loan -> loan.runsAt(at)).findFirst().map(loan -> new Handover(loan.holder(), at, false))
                    .orElseGet(() -> new Handover(own.holder(), at, own.paused())));
        }
        return all;
    }

    private boolean runsAt(Instant at) {
        return !from.isAfter(at) && (to == null || to.isAfter(at));
    }
}
