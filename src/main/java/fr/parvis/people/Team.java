package fr.parvis.people;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is what in a municipality: inviting, giving and taking roles, leaving. The administrator's alone. */
@ApplicationScoped
public class Team {

    /** What came of a change. */
    public enum Result {
        DONE, NOT_YOU, LAST_ADMIN, STILL_HOLDS, END_MISSING, END_PAST, UNKNOWN
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries queries;

    @Inject
    Invitations invitations;

    @Inject
    Delegations delegations;

    @Inject
    @All
    List<Holdings> holdings;

    /** Gives somebody a first or another role; a person the product does not know is invited by mail. */
    @Transactional
    public Result invite(long municipalityId, String name, String email, Role role, LocalDate endsOn, Actor actor) {
        Result refused = refused(municipalityId, role, endsOn, actor);
        if (refused != null) {
            return refused;
        }
        Municipality town = Municipality.findById(municipalityId);
        Optional<Person> known = Person.withEmail(email);
        if (known.isPresent() && wouldEndLastAdmin(municipalityId, known.get().id, role, endsOn)) {
            return Result.LAST_ADMIN;
        }
        Person person = known.orElseGet(() -> {
            Person made = Person.named(name, email, clock.instant());
            made.persist();
            return made;
        });
        if (!person.active()) {
            person.reactivate();
        }
        RoleHolding.give(person.id, municipalityId, role, endsOn);
        journal.append(Note.of(municipalityId, actor.author(), "people.invited").about("person", person.id).after("role", role)
                .fact("name", person.name).fact("role", role));
        if (!person.hasPassword()) {
            invitations.invite(person.id, town, actor.name());
        }
        return Result.DONE;
    }

    @Transactional
    public Result give(long municipalityId, long personId, Role role, LocalDate endsOn, Actor actor) {
        Result refused = refused(municipalityId, role, endsOn, actor);
        if (refused != null) {
            return refused;
        }
        if (!isKnown(municipalityId, personId)) {
            return Result.UNKNOWN;
        }
        if (wouldEndLastAdmin(municipalityId, personId, role, endsOn)) {
            return Result.LAST_ADMIN;
        }
        RoleHolding.give(personId, municipalityId, role, endsOn);
        journal.append(Note.of(municipalityId, actor.author(), "people.role-given").about("person", personId).after("role", role)
                .fact("name", name(personId)).fact("role", role));
        return Result.DONE;
    }

    @Transactional
    public Result take(long municipalityId, long personId, Role role, Actor actor) {
        if (!actor.has(municipalityId, Role.ADMIN)) {
            return Result.NOT_YOU;
        }
        if (role == Role.ADMIN && isLastAdmin(municipalityId, personId)) {
            return Result.LAST_ADMIN;
        }
        Optional<RoleHolding> held = RoleHolding.held(personId, municipalityId, role);
        if (held.isEmpty()) {
            return Result.UNKNOWN;
        }
        if (RoleHolding.count("municipalityId = ?1 and personId = ?2", municipalityId, personId) == 1 && !heldBy(personId, municipalityId).isEmpty()) {
            // Who has no role any more is not of the team, and what they hold would be nobody's to give: leaving hands it over.
            return Result.STILL_HOLDS;
        }
        held.get().delete();
        journal.append(Note.of(municipalityId, actor.author(), "people.role-taken").about("person", personId).before("role", role)
                .fact("name", name(personId)).fact("role", role));
        delegations.endGroundless(municipalityId, actor);
        return Result.DONE;
    }

    @Transactional
    public Result inviteAgain(long municipalityId, long personId, Actor actor) {
        if (!actor.has(municipalityId, Role.ADMIN)) {
            return Result.NOT_YOU;
        }
        Person person = isKnown(municipalityId, personId) ? Person.findById(personId) : null;
        if (person == null || person.hasPassword() || !person.active()) {
            return Result.UNKNOWN;
        }
        invitations.invite(personId, Municipality.findById(municipalityId), actor.name());
        return Result.DONE;
    }

    /** Everything the person holds in the municipality, over all features. */
    @Transactional
    public List<Holding> heldBy(long personId, long municipalityId) {
        return holdings.stream().flatMap(feature -> feature.heldBy(personId, municipalityId).stream()).toList();
    }

    /**
     * Takes the person out of the municipality and hands over what they hold; who belongs nowhere any more can no longer sign in.
     *
     * @param toPersonId needed when the person holds something
     */
    @Transactional
    public Result leave(long municipalityId, long personId, Long toPersonId, String reason, Actor actor) {
        if (!actor.has(municipalityId, Role.ADMIN)) {
            return Result.NOT_YOU;
        }
        if (isLastAdmin(municipalityId, personId)) {
            return Result.LAST_ADMIN;
        }
        boolean heir = toPersonId != null && toPersonId != personId && queries.membersOf(municipalityId).contains(toPersonId);
        boolean heirNeeded = toPersonId != null || !heldBy(personId, municipalityId).isEmpty();
        if (!isKnown(municipalityId, personId) || heirNeeded && !heir) {
            return Result.UNKNOWN;
        }
        if (toPersonId != null) {
            Handing everything = new Handing(personId, toPersonId, municipalityId, null, actor.author(), reason);
            holdings.forEach(feature -> feature.handOver(everything));
        }
        Person person = Person.findById(personId, LockModeType.PESSIMISTIC_WRITE);
        RoleHolding.delete("personId = ?1 and municipalityId = ?2", personId, municipalityId);
        if (RoleHolding.count("personId", personId) == 0) {
            person.deactivate();
            ApiToken.revokeAll(personId, clock.instant());
        }
        journal.append(Note.of(municipalityId, actor.author(), "people.left").about("person", personId).because(reason)
                .before("active", true).after("active", person.active()).fact("name", person.name)
                .fact("to", toPersonId == null ? null : name(toPersonId)));
        delegations.endGroundless(municipalityId, actor);
        person.flush();
        return Result.DONE;
    }

    private Result refused(long municipalityId, Role role, LocalDate endsOn, Actor actor) {
        if (!actor.has(municipalityId, Role.ADMIN)) {
            return Result.NOT_YOU;
        }
        if (role == Role.CONSULTANT && endsOn == null) {
            return Result.END_MISSING;
        }
        if (endsOn != null && endsOn.isBefore(LocalDate.now(clock))) {
            return Result.END_PAST;
        }
        hold(municipalityId);
        return null;
    }

    private static boolean isKnown(long municipalityId, long personId) {
        return RoleHolding.count("municipalityId = ?1 and personId = ?2", municipalityId, personId) > 0;
    }

    /** Whether the person is the only administrator who can sign in and whose role does not end by itself. */
    private boolean isLastAdmin(long municipalityId, long personId) {
        hold(municipalityId);
        return RoleHolding.held(personId, municipalityId, Role.ADMIN).isPresent()
                && queries.lastingAdmins(municipalityId).stream().noneMatch(other -> other != personId);
    }

    private boolean wouldEndLastAdmin(long municipalityId, long personId, Role role, LocalDate endsOn) {
        return role == Role.ADMIN && endsOn != null && isLastAdmin(municipalityId, personId);
    }

    /** Changes of one team come one after the other: two administrators cannot remove each other, nor invite somebody twice. */
    private static void hold(long municipalityId) {
        Municipality.findById(municipalityId, LockModeType.PESSIMISTIC_WRITE);
    }

    private static String name(long personId) {
        return Person.<Person>findById(personId).name;
    }
}
