package fr.parvis.notification;

import fr.parvis.notification.DecisionLinks.Opened;
import fr.parvis.notification.DecisionLinks.Written;
import fr.parvis.notification.Post.Letter;
import fr.parvis.people.Person;
import fr.parvis.platform.Secrets;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What a link has mailed on demand, to nobody but the person it was sent to: a code that lets them in, or a link to the thing as it stands now. */
@ApplicationScoped
public class DecisionCodes {

    /** So long who typed a code may read and decide. */
    public static final Duration LIGHT_SESSION = LightSignIn.SESSION;

    private static final Duration DAY = Duration.ofDays(1);

    /** More of them on one day would be a way to fill somebody's letter box. */
    private static final int MOST_LINKS_A_DAY = 5;

    /**
     * What came of a code that was typed.
     *
     * @param session of the browser that is let in; null when it is not
     * @param left    how many tries are left; 0 when another code is needed
     */
    public record Tried(String session, boolean expected, int left) {
    }

    @Inject
    Clock clock;

    @Inject
    Secrets secrets;

    @Inject
    DecisionLinks links;

    @Inject
    Post post;

    /** Mails a code; the one before no longer holds. Nothing leaves when so many were sent for this link that it gets no more. */
    @Transactional
    public void send(String secret) {
        DecisionLink.held(secret).filter(link -> link.signIn.moreCodes()).ifPresent(link -> {
            String code = secrets.code();
            link.signIn.expect(code, secret, clock.instant());
            Person person = Person.findById(link.personId);
            Locale locale = Post.locale(person.language);
            DecisionMessages say = Words.in(DecisionMessages.class, locale);
            // The code stands in the words and not in the subject, which administrators can read.
            post.send(link.municipalityId, person.email, say.codeSubject(), new Letter(Words.in(MailMessages.class, locale).invitationHello(person.name),
                    List.of(say.codeWords(code), say.codeIgnore()), null, null, null), locale);
        });
    }

    /** Tries a code; each try counts, also a wrong one. */
    @Transactional
    public Tried enter(String secret, String typed) {
        DecisionLink link = DecisionLink.held(secret).orElse(null);
        Instant now = clock.instant();
        if (link == null || !link.signIn.awaitsCode(now)) {
            return new Tried(null, false, 0);
        }
        if (!link.signIn.proves(typed, secret, now)) {
            return new Tried(null, true, link.signIn.triesLeft());
        }
        String session = secrets.next();
        link.signIn.letIn(session, Person.<Person>findById(link.personId).sessionEpoch(), now);
        return new Tried(session, true, 0);
    }

    /**
     * Mails a link to the same thing as it stands now, if something of it is still to be decided.
     *
     * @return false when the person got so many today that they get no more
     */
    @Transactional
    public boolean renew(Opened opened) {
        DecisionLink old = opened.link();
        if (DecisionLink.writtenSince(old, clock.instant().minus(DAY)) >= MOST_LINKS_A_DAY) {
            return false;
        }
        links.write(old.personId, old.kind, old.itemId).ifPresent(link -> mail(old, link));
        return true;
    }

    private void mail(DecisionLink old, Written link) {
        Person person = Person.findById(old.personId);
        Locale locale = Post.locale(person.language);
        DecisionMessages say = Words.in(DecisionMessages.class, locale);
        Letter letter = new Letter(Words.in(MailMessages.class, locale).invitationHello(person.name), List.of(say.renewedWords()), null, null, null);
        post.send(old.municipalityId, person.email, say.renewedSubject(), letter.deciding(link, post.base(), locale), locale);
    }
}
