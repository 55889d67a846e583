package fr.parvis.notification;

import fr.parvis.desk.Waiting;
import fr.parvis.desk.Waiting.Everything;
import fr.parvis.desk.WaitingLines.WaitingLine;
import fr.parvis.method.Methods;
import fr.parvis.notification.DecisionLinks.Written;
import fr.parvis.people.Accounts;
import fr.parvis.people.Accounts.Known;
import fr.parvis.people.Actor;
import io.quarkus.panache.common.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a person's digest of a day, once, in one transaction with the record that it was written. */
@ApplicationScoped
public class Digests {

    /** Of what was told since the last one; more are read on the page. */
    private static final int MOST_NOTICES = 200;

    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DigestHtml(DigestLetter letter, String language) implements TemplateInstance {
    }

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    Waiting waiting;

    @Inject
    Methods methods;

    @Inject
    DecisionLinks links;

    @Inject
    Post post;

    /**
     * Writes the digest of the day to somebody who has none yet; nothing leaves when nothing waits.
     *
     * @throws RuntimeException of the database when another instance wrote it meanwhile: this one then leaves no trace
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(long personId, LocalDate day) {
        Optional<Actor> known = accounts.known(personId).map(Known::actor);
        if (known.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Digest digest = Digest.begin(personId, day, now);
        digest.persistAndFlush();
        Actor actor = known.get();
        Locale locale = Post.locale(actor.language());
        Everything all = waiting.of(actor);
        List<Notice> notices = told(actor, digest);
        // Several lines may be about one thing: they lead there by one link.
        Map<Object, String> paths = new HashMap<>();
        DigestLetter letter = DigestLetter.of(new DigestLetter.Told(actor.name(), all, notices, Reminded.of(notices),
                all.late().size() + all.open().size() >= Waiting.MOST_TASKS),
                line -> paths.computeIfAbsent(line.asks() == null ? line : line.asks(), any -> path(line, actor)), methods, post.base(), locale);
        digest.holds(letter.counts());
        if (!letter.counts().nothing()) {
            QuietHours quiet = QuietHours.find("personId", personId).firstResult();
            String html = new DigestHtml(letter, locale.getLanguage()).setLocale(locale).render();
            // Who belongs to several towns is told of all of them in one: no single administrator’s mail.
            Long town = actor.municipalityIds().size() == 1 ? actor.municipalityIds().iterator().next() : null;
            OutboxMail mail = OutboxMail.write(town, actor.email(), letter.subject(), letter.text(), html, now,
                    QuietHours.leaving(quiet, now, clock.getZone()));
            if (letter.counts().waiting() == 0) {
                mail.informing();
            }
        }
    }

    /** A line that asks for one decision leads to it by a link of the person’s own. */
    private String path(WaitingLine line, Actor actor) {
        return line.asks() == null ? line.path() : links.write(actor, line.asks().kind(), line.asks().id()).map(Written::path).orElse(line.path());
    }

    /**
     * What the person was told and no digest has told yet, has not read, and wants to find in one; in the towns where they still are. Each message is marked
     * with the digest that passes it, wanted or not: one that is only being written meanwhile is for the next.
     */
    private static List<Notice> told(Actor actor, Digest digest) {
        Notice.update("digestId = ?1 where personId = ?2 and digestId is null and mailed = false", digest.id, actor.personId());
        Map<NoticeKind, NoticeChannel> channels = NoticeChoice.of(actor.personId());
        List<NoticeKind> wanted = channels.entrySet().stream().filter(one -> one.getValue() != NoticeChannel.NEVER).map(Map.Entry::getKey).toList();
        return Notice.find("digestId = ?1 and readAt is null and kind in ?2 and municipalityId in ?3 order by id desc", digest.id, wanted,
                actor.municipalityIds()).page(Page.ofSize(MOST_NOTICES)).list();
    }
}
