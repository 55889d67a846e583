package fr.parvis.dashboard;

import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Compares two moments of a project, whatever each is. */
@ApplicationScoped
public class Comparisons {

    @Inject
    Clock clock;

    @Inject
    Seals seals;

    @Inject
    Situations situations;

    /**
     * @param fromWord and {@code toWord}: the id of a photo of the project, or a day ({@code 2026-06-30}); null is now
     * @throws SnapshotRefusal.Refused when one is neither, lies ahead, or before the project, which names the field, or when a photo was altered
     */
    @Transactional
    public Comparison between(Project project, String fromField, String fromWord, String toField, String toWord) {
        return Comparison.of(moment(project, fromField, fromWord), moment(project, toField, toWord));
    }

    /**
     * A photo and the one before it, if there was one: the same whenever it is asked for.
     *
     * @throws SnapshotRefusal.Refused when either was altered: a committee gets no figures that somebody changed
     */
    @Transactional
    public Comparison sinceTheOneBefore(Snapshot snapshot) {
        seals.check(snapshot);
        Photo photo = snapshot.photo();
        return photo.previous() == null ? null : Comparison.of(moment(Snapshot.findById(photo.previous())), told(snapshot));
    }

    private Moment moment(Project project, String field, String word) {
        if (word == null) {
            return new Moment(null, null, clock.instant(), LocalDate.now(clock), situations.now(project).discreet());
        }
        if (word.matches("[1-9][0-9]{0,17}")) {
            return Snapshot.<Snapshot>findByIdOptional(Long.valueOf(word)).filter(one -> one.project.id.equals(project.id)).map(this::moment)
                    .orElseThrow(() -> new SnapshotRefusal.Refused(new SnapshotRefusal.NotAMoment(field)));
        }
        return evening(project, field, day(field, word));
    }

    private Moment moment(Snapshot snapshot) {
        seals.check(snapshot);
        return told(snapshot);
    }

    private static Moment told(Snapshot snapshot) {
        return new Moment(snapshot.id, snapshot.title, snapshot.takenAt, LocalDate.ofInstant(snapshot.takenAt, Clocks.PARIS),
                snapshot.photo().stands());
    }

    private Moment evening(Project project, String field, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        PastFacts.within(project, field, day, today);
        return day.equals(today) ? new Moment(null, null, clock.instant(), day, situations.now(project).discreet())
                : new Moment(null, null, PastFacts.evening(day), day, situations.at(project, PastFacts.evening(day)).discreet());
    }

    private static LocalDate day(String field, String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException neither) {
            throw new SnapshotRefusal.Refused(new SnapshotRefusal.NotAMoment(field));
        }
    }
}
