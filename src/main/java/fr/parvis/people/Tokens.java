package fr.parvis.people;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.platform.Secrets;
import fr.parvis.platform.SentBefore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A person's tokens for the API. */
@ApplicationScoped
public class Tokens {

    /** A token as its owner sees it. */
    public record TokenRow(long id, String name, Instant createdAt, LocalDate expiresOn, Instant lastUsedAt, boolean revoked) {
    }

    @Inject
    Clock clock;

    @Inject
    Secrets secrets;

    @Inject
    Journal journal;

    /**
     * @param formNumber of the form that asks for it; null where none does
     * @return the secret, which is said here once and never again
     * @throws SentBefore when the form has made its token
     */
    @Transactional
    public String create(Actor actor, String name, LocalDate expiresOn, String formNumber) {
        String secret = "pv_" + secrets.next();
        SentBefore.check(ApiToken.class, formNumber);
        SentBefore.orKeep(ApiToken.of(actor.personId(), name, secret, expiresOn, formNumber, clock.instant()));
        note(actor, "people.token-created");
        return secret;
    }

    /** @return false when the person has no such token */
    @Transactional
    public boolean revoke(Actor actor, long tokenId) {
        ApiToken token = ApiToken.find("id = ?1 and personId = ?2", tokenId, actor.personId()).firstResult();
        if (token == null) {
            return false;
        }
        token.revoke(clock.instant());
        note(actor, "people.token-revoked");
        return true;
    }

    @Transactional
    public List<TokenRow> of(Actor actor) {
        return ApiToken.find("""
                select t.id, t.name, t.createdAt, t.expiresOn, t.lastUsedAt, case when t.revokedAt is null then false else true end
                from ApiToken t where t.personId = ?1 order by t.id desc""", actor.personId()).project(TokenRow.class).list();
    }

    private void note(Actor actor, String event) {
        actor.municipalityIds().stream().sorted().forEach(town -> journal.append(
                Note.of(town, actor.author(), event).about("person", actor.personId()).fact("name", actor.name())));
    }
}
