package fr.parvis.dashboard;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.meeting.DecisionQueries;
import fr.parvis.meeting.DecisionQueries.DecisionRow;
import fr.parvis.meeting.MeetingListQueries;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Takes photos: the only door to them. Nobody changes or deletes one. */
@ApplicationScoped
public class Snapshots {

    /** What the journal calls it. */
    static final String TAKEN = "snapshot.taken";

    /** So soon after it the same photo is the same photo: a button pressed twice. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    /**
     * A photo.
     *
     * @param made whether it was taken now; false for one that a second click would have doubled
     */
    public record Taken(Snapshot snapshot, boolean made) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Seals seals;

    @Inject
    Situations situations;

    @Inject
    MeetingListQueries meetings;

    @Inject
    DecisionQueries decisions;

    public static boolean mayTake(Actor actor, Project project) {
        return project.isRunBy(actor) || actor.has(project.municipalityId(), Role.DGS);
    }

    /**
     * Freezes where the project stands.
     *
     * @param title  of the committee, may be null
     * @param heldOn the day it meets, may be null
     * @throws SnapshotRefusal.Refused when the person may not
     */
    @Transactional
    public Taken take(Project seen, String title, LocalDate heldOn, Actor actor) {
        if (!mayTake(actor, seen)) {
            throw new SnapshotRefusal.Refused(new SnapshotRefusal.NotAllowed());
        }
        // Held, so that of two clicks the second finds the photo of the first.
        Project project = Project.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Snapshot> before = seals.latest(project.id);
        Situation stands = situations.now(project).discreet();
        Photo photo = new Photo(project.title, project.municipality.name, title, heldOn, now, before.map(one -> one.id).orElse(null), stands, agenda(project),
                register(project, before.map(one -> one.takenAt).orElse(null)));
        if (before.isPresent() && before.get().takenById == actor.personId() && before.get().takenAt.isAfter(now.minus(AGAIN))
                && before.get().photo().sameAs(photo)) {
            return new Taken(before.get(), false);
        }
        Snapshot snapshot = Snapshot.taken(project, photo, project.signedBy(actor));
        snapshot.persist();
        journal.append(Note.of(project.municipalityId(), project.signedBy(actor), TAKEN).about("snapshot", snapshot.id).project(project.id)
                .because(title).fact("sha256", snapshot.sha256()).fact("on", LocalDate.ofInstant(now, Clocks.PARIS)));
        Snapshot.flush();
        return new Taken(snapshot, true);
    }

    private List<AgendaFact> agenda(Project project) {
        return meetings.toDecide(project.id, LocalDate.now(clock)).stream().map(AgendaFact::of).toList();
    }

    private List<RegisterFact> register(Project project, Instant after) {
        List<DecisionRow> rows = decisions.since(project.id, after);
        var tasks = decisions.tasksOf(rows.stream().map(DecisionRow::id).toList());
        return rows.stream().map(row -> RegisterFact.of(row, tasks.getOrDefault(row.id(), List.of()))).toList();
    }
}
