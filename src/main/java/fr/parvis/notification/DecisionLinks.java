package fr.parvis.notification;

import fr.parvis.desk.DecisionKind;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Accounts;
import fr.parvis.people.Accounts.Known;
import fr.parvis.people.Actor;
import fr.parvis.people.Person;
import fr.parvis.platform.Secrets;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The links with which a person decides from a mail: written, looked at as often as anybody likes, and used up by the decision alone. */
@ApplicationScoped
public class DecisionLinks {

    /** So long after its end a link still says why it opens nothing. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** A link as it is mailed. */
    record Written(String path, Instant until) {
    }

    /**
     * What a link opens.
     *
     * @param link      null when nothing is known of it
     * @param address   to which it was sent, masked; null when it is nobody’s business
     * @param recipient to whom it was sent, once it is sure that they are reading; null until then
     * @param item      what is to be decided; null when it is not theirs to decide any more
     */
    public record Opened(DecisionLinkState state, DecisionLink link, String address, Actor recipient, DecisionItem item) {

        public DecisionKind kind() {
            return link.kind;
        }

        public long itemId() {
            return link.itemId;
        }

        /** What mails asked for through the link are counted under. */
        public long linkId() {
            return link.id;
        }
    }

    /** Somebody has used the link while this decision waited for its turn; nothing of it stays. */
    public static class Spent extends RuntimeException {

        Spent() {
            super("The link was used meanwhile", null, false, false);
        }
    }

    @Inject
    Clock clock;

    @Inject
    Secrets secrets;

    @Inject
    Journal journal;

    @Inject
    Accounts accounts;

    @Inject
    DecisionItems items;

    /** A link for this person to something as it stands; nothing when they have nothing to decide there. */
    @Transactional
    Optional<Written> write(long personId, DecisionKind kind, long itemId) {
        return accounts.known(personId).map(Known::actor).flatMap(actor -> write(actor, kind, itemId));
    }

    /** The same for somebody who is known already. */
    Optional<Written> write(Actor actor, DecisionKind kind, long itemId) {
        return items.of(kind, itemId, actor).filter(DecisionItem::open).map(item -> {
            String secret = secrets.next();
            DecisionLink link = DecisionLink.to(item, actor.personId(), secret, clock.instant());
            link.persist();
            return new Written("/decide/" + secret, link.expiresAt());
        });
    }

    /**
     * What the link opens to whoever holds it; looking changes nothing.
     *
     * @param signedIn who has signed in; null for nobody
     * @param session  what the browser shows of a light session; null for none
     */
    @Transactional
    public Opened open(String secret, Actor signedIn, String session) {
        DecisionLink link = DecisionLink.withSecret(secret).orElse(null);
        if (link == null || signedIn != null && signedIn.personId() != link.personId) {
            return new Opened(link == null ? DecisionLinkState.UNKNOWN : DecisionLinkState.FORWARDED, link, null, null, null);
        }
        Actor recipient = signedIn != null ? signedIn : accounts.known(link.personId).map(Known::actor).orElse(null);
        DecisionItem item = recipient == null ? null : items.of(link.kind, link.itemId, recipient).orElse(null);
        boolean proven = signedIn != null || recipient != null
                && link.signIn.hasLetIn(session, Person.<Person>findById(link.personId).sessionEpoch(), clock.instant());
        return new Opened(state(link, item), link, recipient == null ? null : masked(recipient.email()), proven ? recipient : null, item);
    }

    /** Enough to know one’s own address, too little to learn somebody else’s. */
    private static String masked(String email) {
        return email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(Math.max(0, email.lastIndexOf('@')));
    }

    private DecisionLinkState state(DecisionLink link, DecisionItem item) {
        if (link.usedAt() != null) {
            return DecisionLinkState.USED;
        }
        if (link.expired(clock.instant())) {
            return DecisionLinkState.EXPIRED;
        }
        if (item == null) {
            return DecisionLinkState.NOT_YOURS;
        }
        if (!item.open()) {
            return DecisionLinkState.DECIDED;
        }
        return link.leadsTo(item) ? DecisionLinkState.OPEN : DecisionLinkState.OUTDATED;
    }

    /** Decides and uses up the link, both or neither. */
    @Transactional
    public void spend(String secret, Opened opened, Runnable decision) {
        DecisionLink link = DecisionLink.held(secret).filter(one -> one.holds(clock.instant())).orElseThrow(Spent::new);
        decision.run();
        link.use(clock.instant());
        journal.append(Note.of(link.municipalityId, opened.recipient().author(), "notification.decided-by-link").about(link.kind.subject(), link.itemId)
                .project(opened.item().projectId()));
    }

    @Scheduled(every = "${parvis.outbox.forget-every:6h}", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void forget() {
        DecisionLink.forget(clock.instant().minus(KEPT));
    }
}
