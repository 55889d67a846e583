package fr.parvis.notification;

import fr.parvis.desk.DecisionKind;
import fr.parvis.inventory.VisaAsked;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.notification.Post.Letter;
import fr.parvis.opinion.OpinionAsked;
import fr.parvis.opinion.OpinionRequest;
import fr.parvis.people.Person;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.WorkingDays;
import fr.parvis.task.Reminders;
import fr.parvis.task.Requests;
import fr.parvis.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Tells a person what somebody asks of them: a task, a visa, an opinion, an answer that is awaited. */
@ApplicationScoped
public class NoticeMail {

    /** Working days. */
    private static final int SOON = 2;

    @Inject
    Clock clock;

    @Inject
    Post post;

    @Inject
    Notices notices;

    /** Words that somebody wrote to this person leave at once; a request to oneself needs no mail. */
    void asked(@Observes Requests.Asked asked) {
        Task task = asked.task();
        Person holder = Person.findById(task.ownerId);
        if (Objects.equals(holder.id, asked.by().personId())) {
            return;
        }
        Locale locale = Post.locale(holder.language);
        MailMessages say = Words.in(MailMessages.class, locale);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(say.requestWords(asked.by().name(), task.project.title, task.title));
        paragraphs.add(task.output);
        if (task.message != null) {
            paragraphs.add(say.requestMessage(task.message));
        }
        paragraphs.add(say.requestDue(Dates.longDate(task.dueOn(), locale)));
        String path = "/tasks/" + task.id;
        notices.about(NoticeKind.REQUEST, task.municipalityId, List.of(holder.id)).tell(holder, path, say.requestSubject(asked.by().name(), task.title),
                new Letter(say.invitationHello(holder.name), paragraphs, say.requestAct(), post.base() + path, say.why()), locale);
    }

    /** A head is asked to stand behind the lines of the department; the deputy when the post is vacant. */
    void visa(@Observes VisaAsked asked) {
        VisaRequest request = asked.request();
        Long holder = request.department.headId == null ? request.department.deputyId : request.department.headId;
        if (holder == null || holder.equals(request.campaign.launchedById)) {
            return;
        }
        Person head = Person.findById(holder);
        Locale locale = Post.locale(head.language);
        MailMessages say = Words.in(MailMessages.class, locale);
        String due = Dates.longDate(request.campaign.dueOn, locale);
        List<String> paragraphs = new ArrayList<>(List.of(say.visaWords(request.campaign.launchedByName, request.department.name, due)));
        if (request.campaign.words != null) {
            paragraphs.add(say.requestMessage(request.campaign.words));
        }
        notices.about(NoticeKind.VISA, request.campaign.project.municipalityId(), List.of(head.id)).ask(head, DecisionKind.VISA, request.id,
                request.campaign.words != null || soon(request) ? NoticeChannel.AT_ONCE : NoticeChannel.DIGEST, say.visaSubject(request.department.name, due),
                new Letter(say.invitationHello(head.name), paragraphs, say.visaAct(), post.base() + DecisionKind.VISA.path(request.id), say.why()), locale);
    }

    /** A decision due within two working days does not wait for the next morning. */
    private boolean soon(VisaRequest request) {
        WorkingDays days = new WorkingDays(request.campaign.project.municipality.alsaceMoselle);
        return days.between(LocalDate.now(clock), request.campaign.dueOn) <= SOON;
    }

    /** Somebody is asked for an opinion: one mail for one question, whose link leads to the page on which all its lines are answered. */
    void opinion(@Observes OpinionAsked asked) {
        OpinionRequest request = asked.request();
        Person advisor = request.outside() ? null : Person.findById(request.askedToId);
        Locale locale = Post.locale(request.outside() ? request.language : advisor.language);
        MailMessages say = Words.in(MailMessages.class, locale);
        boolean one = asked.datasets().size() == 1;
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(one ? say.opinionWords(asked.by(), asked.datasets().get(0).names.title)
                : say.opinionWordsSeveral(asked.by(), asked.datasets().size(), request.project.municipality.name));
        paragraphs.add(say.requestMessage(request.question));
        if (request.dueOn != null) {
            paragraphs.add(say.requestDue(Dates.longDate(request.dueOn, locale)));
        }
        if (request.outside()) {
            paragraphs.add(say.opinionOutside());
        }
        String path = request.outside() ? "/opinions/answers/" + asked.secret() : "/opinions/requests/" + request.id;
        String subject = one ? say.opinionSubject(asked.by(), asked.datasets().get(0).number)
                : say.opinionSubjectSeveral(asked.by(), asked.datasets().size());
        Letter letter = new Letter(say.invitationHello(request.outside() ? request.expertName : advisor.name), paragraphs, say.opinionAct(),
                post.base() + path, request.outside() ? say.opinionWhy(asked.by()) : say.why());
        if (request.outside()) {
            post.send(request.project.municipalityId(), request.expertEmail, subject, letter, locale);
        } else {
            notices.about(NoticeKind.OPINION, request.project.municipalityId(), List.of(advisor.id)).ask(advisor, DecisionKind.OPINION, request.id,
                    NoticeKind.OPINION.preset(), subject, letter, locale);
        }
    }

    /** Somebody is reminded, in the words that whoever runs the project has read and may have changed. */
    void reminder(@Observes Reminders.Sent sent) {
        Person holder = Person.findById(sent.reminder().personId);
        Locale locale = Post.locale(holder.language);
        MailMessages say = Words.in(MailMessages.class, locale);
        String title = sent.about().title();
        notices.about(NoticeKind.REMINDER, sent.project().municipalityId(), List.of(holder.id)).tell(holder, sent.about().path(), say.reminderSubject(title),
                new Letter(say.invitationHello(holder.name), List.of(say.reminderWords(sent.reminder().sentByName, title, sent.project().title),
                        say.requestMessage(sent.reminder().message)), say.reminderAct(), post.base() + sent.about().path(), say.why()), locale);
    }
}
