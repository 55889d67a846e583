package fr.parvis.phase;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts a forced gate right afterwards: each point it went past is lifted by facts or waived with a reason, then the élu référent, or a
 * DGS who did not force it, signs.
 */
@ApplicationScoped
public class Regularisation {

    /** What came of it. */
    public enum Result {
        REGULARISED, NOTHING_TO_REGULARISE, NOT_YOU, STILL_BLOCKED
    }

    /**
     * One point the gate went past.
     *
     * @param lifted whether facts have put it right since
     */
    public record Point(OverriddenBlocker blocker, boolean lifted) {

        public boolean settled() {
            return lifted || blocker.waived();
        }
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PhaseWorkflow workflow;

    @Transactional
    public List<Point> points(Phase phase) {
        List<OverriddenBlocker> overridden = OverriddenBlocker.ofLatestForce(phase.id);
        if (overridden.isEmpty()) {
            return List.of();
        }
        Set<String> unmet = workflow.unmet(phase).stream().map(Blocker::key).collect(Collectors.toSet());
        return overridden.stream()
                .map(blocker -> new Point(blocker, !unmet.contains(blocker.condition == null ? blocker.code : blocker.condition))).toList();
    }

    /** Whether this person may sign, or waive a point. */
    public boolean mayRegularise(Phase phase, Actor actor) {
        return signatory(phase, actor).isPresent();
    }

    private static Optional<Author> signatory(Phase phase, Actor actor) {
        return actor.signs(phase.municipalityId, Role.ELU)
                .or(() -> actor.signs(phase.municipalityId, Role.DGS).filter(author -> !phase.wasForcedBy(author)));
    }

    /**
     * @param reason  why the gate may stand
     * @param waivers for points not lifted, by their id: why they are given up
     */
    @Transactional
    public Result regularise(Phase seen, String reason, Map<Long, String> waivers, Actor actor) {
        Phase phase = Phase.locked(seen.id);
        Author author = signatory(phase, actor).orElse(null);
        if (author == null) {
            return Result.NOT_YOU;
        }
        if (!phase.awaitsRegularisation()) {
            return Result.NOTHING_TO_REGULARISE;
        }
        Instant now = clock.instant();
        List<Point> points = points(phase);
        for (Point point : points) {
            String waiver = waivers.get(point.blocker().id);
            if (!point.settled() && waiver != null) {
                point.blocker().waive(actor.personId(), waiver, now);
                journal.append(Note.of(phase.municipalityId, author, "phase.waived").about("phase", phase.id)
                        .project(phase.project.id).because(waiver).fact("condition", point.blocker().messageFr));
            }
        }
        if (!points.stream().allMatch(Point::settled)) {
            return Result.STILL_BLOCKED;
        }
        Map<String, String> was = phase.texts();
        phase.regularise(now);
        journal.append(phase.tell(was, Note.of(phase.municipalityId, author, "phase.regularised").about("phase", phase.id)
                .project(phase.project.id).because(reason).fact("phase", phase.code())));
        phase.flush();
        return Result.REGULARISED;
    }
}
