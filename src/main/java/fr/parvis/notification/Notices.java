package fr.parvis.notification;

import fr.parvis.desk.DecisionKind;
import fr.parvis.notification.Post.Letter;
import fr.parvis.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one door by which a person is told something, in the transaction of the fact: it is kept on their page of messages, and leaves as a mail of its own
 * only where that is the way they chose, or the usual one of its kind. Everything else waits for the digest.
 */
@ApplicationScoped
public class Notices {

    @Inject
    Clock clock;

    @Inject
    Post post;

    @Inject
    DecisionLinks links;

    /** Begins to tell these people one kind of thing; how each wants to be told is asked once for all of them. */
    Telling about(NoticeKind kind, long municipalityId, Collection<Long> personIds) {
        Map<Long, NoticeChannel> chosen = NoticeChoice.<NoticeChoice>list("kind = ?1 and personId in ?2", kind, personIds).stream()
                .collect(Collectors.toMap(choice -> choice.personId, choice -> choice.channel));
        Map<Long, QuietHours> quiet = QuietHours.<QuietHours>list("personId in ?1", personIds).stream()
                .collect(Collectors.toMap(hours -> hours.personId, Function.identity()));
        return new Telling(kind, municipalityId, chosen, quiet);
    }

    /** One kind of thing being told. */
    final class Telling {

        private final NoticeKind kind;
        private final long municipalityId;
        private final Map<Long, NoticeChannel> chosen;
        private final Map<Long, QuietHours> quiet;

        private Telling(NoticeKind kind, long municipalityId, Map<Long, NoticeChannel> chosen, Map<Long, QuietHours> quiet) {
            this.kind = kind;
            this.municipalityId = municipalityId;
            this.chosen = chosen;
            this.quiet = quiet;
        }

        void tell(Person person, String path, String subject, Letter letter, Locale locale) {
            if (keep(person, path, kind.preset(), subject, letter)) {
                OutboxMail mail = post(person, subject, letter, locale);
                if (kind.informs()) {
                    mail.informing();
                }
            }
        }

        /** Tells of dates, which a mail carries as entries for a calendar. */
        void invite(Person person, String path, String subject, Letter letter, Locale locale, String calendar) {
            if (keep(person, path, kind.preset(), subject, letter)) {
                post(person, subject, letter, locale).attach(calendar);
            }
        }

        /**
         * Asks for a decision: the mail carries a link that opens it, where it is theirs to take. What the person chose holds; {@code otherwise} is for
         * whoever chose nothing: a decision due at once does not wait for the next morning.
         */
        void ask(Person person, DecisionKind decision, long id, NoticeChannel otherwise, String subject, Letter letter, Locale locale) {
            ask(person, decision, id, decision.path(id), otherwise, subject, letter, locale);
        }

        /** @param path where it is decided, for what has no page of its own */
        void ask(Person person, DecisionKind decision, long id, String path, NoticeChannel otherwise, String subject, Letter letter, Locale locale) {
            if (keep(person, path, otherwise, subject, letter)) {
                post(person, subject, links.write(person.id, decision, id).map(link -> letter.deciding(link, post.base(), locale)).orElse(letter), locale);
            }
        }

        /** @return whether it leaves as a mail of its own */
        private boolean keep(Person person, String path, NoticeChannel otherwise, String subject, Letter letter) {
            if (!person.active()) {
                // Whoever left is told nothing more; what they held was handed on when they did.
                return false;
            }
            Notice notice = Notice.of(person.id, municipalityId, kind, subject, String.join("\n\n", letter.paragraphs()), path, clock.instant());
            notice.mailed = chosen.getOrDefault(person.id, otherwise) == NoticeChannel.AT_ONCE;
            notice.persist();
            return notice.mailed;
        }

        private OutboxMail post(Person person, String subject, Letter letter, Locale locale) {
            return post.send(municipalityId, person.email, subject, letter, locale,
                    QuietHours.leaving(quiet.get(person.id), clock.instant(), clock.getZone()));
        }
    }
}
