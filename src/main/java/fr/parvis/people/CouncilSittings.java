package fr.parvis.people;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The days on which a town's council sits: read by everybody of the town, kept by its administrator. */
@ApplicationScoped
public class CouncilSittings {

    /** Of a town; some fifty years of a council that sits every month. */
    public static final int MOST = 600;

    /** Written down at once. */
    public static final int MOST_AT_ONCE = 60;

    /** A sitting to be shown. */
    public record Sitting(long id, LocalDate heldOn) {
    }

    @Inject
    Journal journal;

    /** Those of a town, the earliest first. The caller has checked that the person belongs to it. */
    @Transactional
    public List<Sitting> of(long municipalityId) {
        return CouncilSitting.find("select s.id, s.heldOn from CouncilSitting s where s.municipalityId = ?1 order by s.heldOn", municipalityId).project(Sitting.class).list();
    }

    /**
     * Writes down what is not there yet.
     *
     * @return the days that were added; nothing where the town would have more than {@link #MOST}
     */
    @Transactional
    public Optional<Set<LocalDate>> add(long municipalityId, Collection<LocalDate> days, Actor actor) {
        onlyAdmin(municipalityId, actor);
        // Held so that a double click finds the days written instead of writing them twice.
        Municipality.findById(municipalityId, LockModeType.PESSIMISTIC_WRITE);
        Set<LocalDate> known = of(municipalityId).stream().map(Sitting::heldOn).collect(Collectors.toCollection(HashSet::new));
        Set<LocalDate> added = new TreeSet<>(days);
        added.removeAll(known);
        if (known.size() + added.size() > MOST) {
            return Optional.empty();
        }
        for (LocalDate day : added) {
            CouncilSitting sitting = new CouncilSitting();
            sitting.municipalityId = municipalityId;
            sitting.heldOn = day;
            sitting.persist();
        }
        if (!added.isEmpty()) {
            journal.append(Note.of(municipalityId, actor.author(), "people.sittings-added")
                    .fact("days", added.stream().map(LocalDate::toString).collect(Collectors.joining(" "))));
        }
        return Optional.of(added);
    }

    /** @return the day it was; nothing where the town has no such sitting */
    @Transactional
    public Optional<LocalDate> remove(long municipalityId, long id, Actor actor) {
        onlyAdmin(municipalityId, actor);
        Municipality.findById(municipalityId, LockModeType.PESSIMISTIC_WRITE);
        CouncilSitting sitting = CouncilSitting.findById(id);
        if (sitting == null || sitting.municipalityId != municipalityId) {
            return Optional.empty();
        }
        sitting.delete();
        journal.append(Note.of(municipalityId, actor.author(), "people.sitting-removed").fact("days", sitting.heldOn));
        return Optional.of(sitting.heldOn);
    }

    /** Pages and API have asked before, and said who may; this is the door. */
    private static void onlyAdmin(long municipalityId, Actor actor) {
        if (!actor.has(municipalityId, Role.ADMIN)) {
            throw new IllegalStateException("Not the administrator of " + municipalityId);
        }
    }
}
