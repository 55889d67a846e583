package fr.parvis.people;

import fr.parvis.platform.Clocks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What somebody is lent by delegation. Whether a mandate holds is looked up each time it is used and never remembered: a person may be known
 * from before its end, and a page may have been opened then.
 */
public final class Mandates {

    /** So long after its end a decision that comes too late is told why. */
    static final Duration TOLD = Duration.ofDays(1);

    /** So long whoever has a form open still sees its page, to find there what they typed. */
    private static final Duration FADES = Duration.ofHours(1);

    public static final Mandates NONE = new Mandates(List.of(), Clock.fixed(Instant.EPOCH, Clocks.PARIS));

    private final List<Mandate> known;
    private final Clock clock;

    public Mandates(List<Mandate> known, Clock clock) {
        this.known = List.copyOf(known);
        this.clock = clock;
    }

    /** Those that hold at this moment, the first to end first. */
    public List<Mandate> inForce() {
        return holding(mandate -> true).sorted(Comparator.comparing(Mandate::endsAt)).toList();
    }

    Optional<Mandate> inForce(Predicate<Mandate> power) {
        return holding(power).findFirst();
    }

    /** The latest that ended within the day. */
    Optional<Mandate> ended(Predicate<Mandate> power) {
        Instant now = clock.instant();
        return known.stream().filter(mandate -> !now.isBefore(mandate.endsAt()) && now.isBefore(mandate.endsAt().plus(TOLD))).filter(power)
                .max(Comparator.comparing(Mandate::endsAt));
    }

    /** The towns whose projects the person sees by a mandate that holds, or that ended by itself within the hour. */
    public Stream<Long> seenTowns() {
        Instant now = clock.instant();
        return known.stream().filter(mandate -> mandate.holdsAt(now)
                || !mandate.cutShort() && !now.isBefore(mandate.endsAt()) && now.isBefore(mandate.endsAt().plus(FADES))).map(Mandate::municipalityId);
    }

    private Stream<Mandate> holding(Predicate<Mandate> power) {
        Instant now = clock.instant();
        return known.stream().filter(mandate -> mandate.holdsAt(now)).filter(power);
    }
}
