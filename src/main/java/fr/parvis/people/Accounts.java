package fr.parvis.people;

import fr.parvis.platform.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers «who is this?» for whoever comes with a session, a token or a password. */
@ApplicationScoped
public class Accounts {

    @Inject
    Clock clock;

    /** The person with the roles that hold today; nobody when they left. Two statements. */
    @Transactional
    public Optional<Actor> actor(long personId) {
        return actor(Person.findById(personId));
    }

    /** The same for a page session, which ends when the person's sessions are closed. */
    @Transactional
    public Optional<Actor> actor(long personId, int sessionEpoch) {
        Person person = Person.findById(personId);
        return person == null || person.sessionEpoch() != sessionEpoch ? Optional.empty() : actor(person);
    }

    private Optional<Actor> actor(Person person) {
        if (person == null || !person.active()) {
            return Optional.empty();
        }
        List<Membership> held = RoleHolding.find("""
                select h.municipalityId, h.role from RoleHolding h
                where h.personId = ?1 and (h.endsOn is null or h.endsOn >= ?2)""", person.id, LocalDate.now(clock))
                .project(Membership.class).list();
        return Optional.of(new Actor(person.id, person.name, person.email, person.language, held));
    }

    /** The person whose token this is; its last use is written down once a minute at most. */
    @Transactional
    public Optional<Long> ownerOfToken(String secret) {
        Instant now = clock.instant();
        Optional<ApiToken> token = ApiToken.find("secretHash = ?1 and revokedAt is null and expiresOn >= ?2", Fingerprint.of(secret),
                LocalDate.now(clock)).firstResultOptional();
        token.filter(used -> used.lastUsedAt() == null || used.lastUsedAt().isBefore(now.minusSeconds(60)))
                .ifPresent(used -> ApiToken.update("lastUsedAt = ?1 where id = ?2", now, used.id));
        return token.map(used -> used.personId);
    }

    /** The person who signs in, if the password is theirs; an unknown address takes as long and gives the same answer. */
    @Transactional
    public Optional<Person> proven(String email, String password) {
        Optional<Person> person = Person.withEmail(email);
        if (person.isEmpty()) {
            Passwords.pretend(password);
        }
        return person.filter(known -> known.proves(password));
    }
}
