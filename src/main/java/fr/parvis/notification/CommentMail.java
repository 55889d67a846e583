package fr.parvis.notification;

import fr.parvis.notification.Notices.Telling;
import fr.parvis.notification.Post.Letter;
import fr.parvis.people.Person;
import fr.parvis.platform.Words;
import fr.parvis.task.TaskComments;
import fr.parvis.task.TaskWorkMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whoever a comment calls by name, and whoever it concerns. */
@ApplicationScoped
public class CommentMail {

    @Inject
    Notices notices;

    @Inject
    Post post;

    void written(@Observes TaskComments.Written written) {
        tell(NoticeKind.MENTION, written.called(), written);
        tell(NoticeKind.COMMENT, written.concerned(), written);
    }

    private void tell(NoticeKind kind, Set<Long> ids, TaskComments.Written written) {
        if (ids.isEmpty()) {
            return;
        }
        String path = "/tasks/" + written.task().id + "#comment-" + written.comment().id;
        Telling telling = notices.about(kind, written.task().municipalityId, ids);
        Person.<Person>list("id in ?1 order by id", ids).forEach(person -> {
            Locale locale = Post.locale(person.language);
            TaskWorkMessages say = Words.in(TaskWorkMessages.class, locale);
            String who = written.by().name();
            String title = written.task().title;
            String project = written.task().project.title;
            boolean called = kind == NoticeKind.MENTION;
            telling.tell(person, path, LadderMail.cut(called ? say.mentionSubject(who, title) : say.commentSubject(who, title)),
                    new Letter(Words.in(MailMessages.class, locale).invitationHello(person.name), List.of(called ? say.mentionWords(who, title, project)
                            : say.commentWords(who, title, project), Words.in(MailMessages.class, locale).requestMessage(written.words())),
                            say.readAct(), post.base() + path, Words.in(MailMessages.class, locale).why()), locale);
        });
    }
}
