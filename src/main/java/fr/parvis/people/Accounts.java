package fr.parvis.people;

import fr.parvis.platform.Alphabet;
import fr.parvis.platform.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers «who is this?» for whoever comes with a session, a token or a password. */
@ApplicationScoped
public class Accounts {

    /** All that decides who somebody is and what they may do. */
    public static final Set<String> TABLES = Set.of("person", "role_holding", "municipality", "api_token", "installation", "delegation", "department");

    /** A town somebody belongs to. */
    public record TownName(long id, String name) {
    }

    /** Somebody who comes with a session or a token, and the towns they belong to, by name. */
    public record Known(Actor actor, List<TownName> towns) {
    }

    /** The person, once for each role that holds; {@code lent} counts what is lent by delegation, {@code role} and the town are null for somebody who has none. */
    record Row(long id, String name, String email, String language, boolean active, int sessionEpoch, long lent, Role role, Long townId,
            String town) {
    }

    @Inject
    Clock clock;

    /** The person with the roles that hold today; nobody when they left. */
    @Transactional
    public Optional<Known> known(long personId) {
        return known(rows(personId));
    }

    /** The same for a page session, which ends when the person's sessions are closed. */
    @Transactional
    public Optional<Known> known(long personId, int sessionEpoch) {
        List<Row> rows = rows(personId);
        return rows.isEmpty() || rows.get(0).sessionEpoch() != sessionEpoch ? Optional.empty() : known(rows);
    }

    /** All that every request asks, in one statement: it is asked more often than anything else. */
    private List<Row> rows(long personId) {
        return Person.find("""
                select p.id, p.name, p.email, p.language, p.active, p.sessionEpoch,
                (select count(d.id) from Delegation d where d.delegateId = p.id and d.endsAt > ?3), h.role, m.id, m.name from Person p
                left join RoleHolding h on h.personId = p.id and (h.endsOn is null or h.endsOn >= ?2)
                left join Municipality m on m.id = h.municipalityId where p.id = ?1 order by\s""" + Alphabet.of("m.name") + ", m.id, h.id",
                personId, LocalDate.now(clock), clock.instant().minus(Mandates.TOLD)).project(Row.class).list();
    }

    /** What the person is lent, was lent until lately or will be; only while whoever lends it has that power in their own name, or the post is vacant. */
    private Mandates mandates(long personId) {
        return new Mandates(Delegation.find("""
                select d.id, d.municipalityId, d.departmentId, x.name, d.delegatorId, g.name, d.interim, d.startsAt, d.endsAt, d.endedAt is not null,
                    d.reference
                from Delegation d left join Department x on x.id = d.departmentId left join Person g on g.id = d.delegatorId
                where d.delegateId = ?1 and d.endsAt > ?2 and (d.interim or g.active and exists (select 1 from RoleHolding h
                    where h.personId = g.id and h.municipalityId = d.municipalityId and (d.departmentId is not null or h.role = ?3)
                        and (h.endsOn is null or h.endsOn >= ?4)))
                order by d.endsAt""", personId, clock.instant().minus(Mandates.TOLD), Role.DGS, LocalDate.now(clock)).project(Mandate.class).list(), clock);
    }

    private Optional<Known> known(List<Row> rows) {
        if (rows.isEmpty() || !rows.get(0).active()) {
            return Optional.empty();
        }
        Row person = rows.get(0);
        List<Row> held = rows.stream().filter(row -> row.role() != null).toList();
        Actor actor = new Actor(person.id(), person.name(), person.email(), person.language(),
                held.stream().map(row -> new Membership(row.townId(), row.role())).toList(), person.lent() == 0 ? Mandates.NONE : mandates(person.id()));
        return Optional.of(new Known(actor, held.stream().map(row -> new TownName(row.townId(), row.town())).distinct().toList()));
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
