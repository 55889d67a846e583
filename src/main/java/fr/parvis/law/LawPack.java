package fr.parvis.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The law as it was read on a day. A new text is a new pack; none is ever changed or taken away.
 *
 * @param version year and number, for example 2026.1
 */
public record LawPack(String version, LocalDate asOf, List<LawRule> rules) {

    /** What became of a rule between two packs. */
    public enum Fate {
        ADDED, REMOVED, REWRITTEN, RECONSIDERED
    }

    /**
     * A difference between two packs for one municipality: the rule is new, gone, says something else, or the same words now lead to
     * another result.
     *
     * @param before whether the rule applied under the earlier pack, null when it was not there; {@code after} likewise
     */
    public record Difference(LawRule rule, Fate fate, Applies before, Applies after) {
    }

    public Optional<LawRule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** What this pack changes for a municipality that knew the earlier one, in the order of this one, what is gone last. */
    public List<Difference> since(LawPack earlier, Facts facts) {
        List<Difference> differences = new ArrayList<>();
        for (LawRule rule : rules) {
            LawRule old = earlier.rule(rule.id()).orElse(null);
            Applies before = old == null ? null : old.when().weigh(facts);
            Applies after = rule.when().weigh(facts);
            if (old == null) {
                differences.add(new Difference(rule, Fate.ADDED, null, after));
            } else if (before != after) {
                differences.add(new Difference(rule, Fate.RECONSIDERED, before, after));
            } else if (!old.equals(rule)) {
                differences.add(new Difference(rule, Fate.REWRITTEN, before, after));
            }
        }
        earlier.rules.stream().filter(old -> rule(old.id()).isEmpty())
                .forEach(old -> differences.add(new Difference(old, Fate.REMOVED, old.when().weigh(facts), null)));
        return differences;
    }
}
