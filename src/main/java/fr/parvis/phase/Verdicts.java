package fr.parvis.phase;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Mandate;
import fr.parvis.people.Role;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets the DGS say another verdict than the computed one, and come back to it: the only door to a verdict that is said. */
@ApplicationScoped
public class Verdicts {

    /** A reason shorter than this explains nothing. */
    public static final int SHORTEST_REASON = 20;

    private static final String ROW = """
            select o.id, o.projectId, c.number, o.verdict, o.computed, o.reason, o.saidByName, o.saidAt, o.endedByName, o.endedAt
            from VerdictOverride o join ProjectCycle c on c.id = o.cycleId\s""";

    /** What came of it. */
    public sealed interface Outcome {

        /** It is done; {@code standing} is null when the project is back to what is computed. */
        record Done(Said standing) implements Outcome {
        }

        /** Somebody else's to say. */
        record NotYours() implements Outcome {
        }

        /** It was theirs by a delegation that has ended meanwhile. */
        record MandateEnded(Mandate mandate) implements Outcome {
        }

        /** Somebody spoke meanwhile; nulls when nobody did, and what was read never stood. */
        record Stale(String by, Instant when) implements Outcome {
        }

        /** Nothing is said: the computed verdict stands already. */
        record NothingStands() implements Outcome {
        }
    }

    /** A verdict as it was said; {@code endedAt} is null while it stands. */
    public record Said(long id, long projectId, int cycle, Verdict verdict, Verdict computed, String reason, String by, Instant at,
            String endedBy, Instant endedAt) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    public static boolean says(Actor actor, Project project) {
        return actor.has(project.municipalityId(), Role.DGS);
    }

    /**
     * @param seenId   the one that stood when the person read, 0 when none did
     * @param computed what is computed today, kept beside what is said
     */
    @Transactional
    public Outcome say(Project seen, long seenId, Verdict verdict, Verdict computed, String reason, Actor actor) {
        Author author = actor.signs(seen.municipalityId(), Role.DGS).orElse(null);
        if (author == null) {
            return notYours(seen, actor);
        }
        ProjectCycle cycle = held(seen);
        Optional<VerdictOverride> standing = VerdictOverride.standing(cycle.id);
        if (seenId != standing.map(one -> one.id).orElse(0L)) {
            return stale(cycle);
        }
        Instant now = clock.instant();
        standing.ifPresent(one -> {
            one.end(author, now);
            one.flush();
        });
        VerdictOverride said = VerdictOverride.said(seen.id, cycle.id, verdict, computed, reason, author, now);
        said.persistAndFlush();
        journal.append(note(seen, author, "phase.verdict-said", cycle).because(reason).fact("computed", computed)
                .before("verdict", standing.map(one -> one.verdict).orElse(computed)).after("verdict", verdict));
        return new Outcome.Done(new Said(said.id, seen.id, cycle.number, verdict, computed, reason, said.saidByName, now, null, null));
    }

    private static Outcome notYours(Project project, Actor actor) {
        return actor.ended(project.municipalityId(), Role.DGS).<Outcome>map(Outcome.MandateEnded::new).orElseGet(Outcome.NotYours::new);
    }

    /** Back to what is computed. */
    @Transactional
    public Outcome withdraw(Project seen, long seenId, Verdict computed, Actor actor) {
        Author author = actor.signs(seen.municipalityId(), Role.DGS).orElse(null);
        if (author == null) {
            return notYours(seen, actor);
        }
        ProjectCycle cycle = held(seen);
        VerdictOverride standing = VerdictOverride.standing(cycle.id).orElse(null);
        if (standing == null) {
            return seenId == 0 ? new Outcome.NothingStands() : stale(cycle);
        }
        if (seenId != standing.id) {
            return stale(cycle);
        }
        standing.end(author, clock.instant());
        journal.append(note(seen, author, "phase.verdict-withdrawn", cycle).before("verdict", standing.verdict).after("verdict", computed));
        standing.flush();
        return new Outcome.Done(null);
    }

    /** The verdict that stands in the current cycle of each project where one does. */
    @Transactional
    public Map<Long, Said> standing(Collection<Long> projectIds) {
        return VerdictOverride.find(ROW + "join Project p on p.id = o.projectId where o.projectId in ?1 and o.standingCycleId = c.id"
                + " and c.number = p.cycleNumber", projectIds).project(Said.class).stream()
                .collect(Collectors.toMap(Said::projectId, Function.identity()));
    }

    /** Everything ever said of the project, latest first. */
    @Transactional
    public List<Said> history(long projectId) {
        return VerdictOverride.find(ROW + "where o.projectId = ?1 order by o.id desc", projectId).project(Said.class).list();
    }

    private static ProjectCycle held(Project seen) {
        Project project = Project.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        return ProjectCycle.current(project);
    }

    private static Outcome stale(ProjectCycle cycle) {
        return VerdictOverride.latest(cycle.id).map(one -> one.endedAt() == null ? new Outcome.Stale(one.saidByName, one.saidAt)
                : new Outcome.Stale(one.endedByName(), one.endedAt())).orElse(new Outcome.Stale(null, null));
    }

    private static Note note(Project project, Author author, String event, ProjectCycle cycle) {
        return Note.of(project.municipalityId(), author, event).about("cycle", cycle.id).project(project.id);
    }
}
