package fr.parvis.notification;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.notification.Notices.Telling;
import fr.parvis.notification.Post.Letter;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Writes down that a webhook has stopped, and tells the administrators of its town: its program is told nothing until one of them looks. */
@ApplicationScoped
public class WebhookMail {

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    Notices notices;

    @Inject
    Post post;

    /** @param last what was wrong the last time */
    void stopped(Webhook webhook, WebhookFault last) {
        journal.append(Note.of(webhook.municipalityId, Author.SYSTEM, "notification.webhook-failing").about("webhook", webhook.id)
                .fact("name", webhook.name).fact("number", Webhook.MOST_FAILURES));
        List<Long> admins = people.withRole(webhook.municipalityId, Role.ADMIN).stream().map(PersonRow::id).toList();
        Telling telling = notices.about(NoticeKind.WEBHOOK_STOPPED, webhook.municipalityId, admins);
        String path = "/webhooks/" + webhook.id;
        Person.<Person>list("id in ?1 order by id", admins).forEach(admin -> {
            Locale locale = Post.locale(admin.language);
            WebhookMessages say = Words.in(WebhookMessages.class, locale);
            telling.tell(admin, path, say.stoppedSubject(webhook.name), new Letter(Words.in(MailMessages.class, locale).invitationHello(admin.name),
                    List.of(say.stoppedWords(webhook.name, Webhook.MOST_FAILURES), say.fault(last), say.stoppedNext()), say.openLog(), post.base() + path,
                    say.stoppedWhy()), locale);
        });
    }
}
