package fr.parvis.law;

import java.util.List;
import java.util.stream.Stream;

/** A condition of a rule, as the packs write it under {@code when}. */
public sealed interface Clause {

    Applies weigh(Facts facts);

    /** The conditions that are no group, in the order of the rule: what explains the result. */
    default Stream<Clause> parts() {
        return Stream.of(this);
    }

    /** Binds every municipality. */
    record Always() implements Clause {

        @Override
        public Applies weigh(Facts facts) {
            return Applies.YES;
        }
    }

    /** Each of them must hold. */
    record All(List<Clause> clauses) implements Clause {

        @Override
        public Applies weigh(Facts facts) {
            return Applies.all(clauses.stream().map(clause -> clause.weigh(facts)).toList());
        }

        @Override
        public Stream<Clause> parts() {
            return clauses.stream().flatMap(Clause::parts);
        }
    }

    /** A figure that must be reached ({@code gte}) or, when {@code strict}, passed ({@code gt}). */
    record Threshold(Figure figure, int least, boolean strict) implements Clause {

        @Override
        public Applies weigh(Facts facts) {
            Integer known = figure == Figure.POPULATION ? (Integer) facts.population() : facts.staffFte();
            if (known == null) {
                return Applies.TO_CHECK;
            }
            return (strict ? known > least : known >= least) ? Applies.YES : Applies.NO;
        }
    }

    /** A fact that must be so. */
    record Flagged(LawFlag flag) implements Clause {

        @Override
        public Applies weigh(Facts facts) {
            return switch (facts.flags().getOrDefault(flag, FactAnswer.UNKNOWN)) {
                case YES -> Applies.YES;
                case NO -> Applies.NO;
                case UNKNOWN -> Applies.TO_CHECK;
            };
        }
    }

    /** The figures of a municipality that thresholds are about. */
    enum Figure {
        POPULATION, STAFF
    }
}
