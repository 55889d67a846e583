package fr.parvis.dashboard;

import fr.parvis.phase.Verdict;
import java.util.Comparator;
import java.util.function.Function;

/** What a portfolio is ordered by; towns without an open project come last, and among equals the town's name decides. */
public enum PortfolioSort {
    TOWN(row -> 0),
    PHASE(row -> row.standing().inHand().phase().ordinal()),
    /** The worst first. */
    VERDICT(row -> Verdict.values().length - row.standing().verdict().ordinal()),
    /** The longest first; what waits for nothing last. */
    WAIT(row -> row.waited() == null ? 1 : -row.waited()),
    /** The nearest first; a cycle that is done last. */
    GATE(row -> row.gateLeft() == null ? Integer.MAX_VALUE : row.gateLeft());

    private final Function<PortfolioRow, Integer> rank;

    PortfolioSort(Function<PortfolioRow, Integer> rank) {
        this.rank = rank;
    }

    Comparator<PortfolioRow> order(boolean descending, Comparator<String> byName) {
        Comparator<PortfolioRow> town = Comparator.comparing(PortfolioRow::municipality, byName).thenComparing(PortfolioRow::municipalityId);
        Comparator<PortfolioRow> first = this == TOWN ? town
                : Comparator.comparing(row -> row.open() ? rank.apply(row) : Integer.valueOf(Integer.MAX_VALUE), Comparator.<Integer>naturalOrder());
        Comparator<PortfolioRow> ordered = descending ? first.reversed() : first;
        return Comparator.comparing((PortfolioRow row) -> !row.open()).thenComparing(ordered).thenComparing(town);
    }
}
