package fr.parvis.notification;

import fr.parvis.inventory.VisaAsked;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.opinion.OpinionAsked;
import fr.parvis.opinion.OpinionRequest;
import fr.parvis.people.LinkMailed;
import fr.parvis.people.MailedLink;
import fr.parvis.people.Person;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.task.Reminders;
import fr.parvis.task.Requests;
import fr.parvis.task.Task;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes messages: in the reader's language, as HTML and as complete text, with links that start with the address the operator set. */
@ApplicationScoped
public class Post {

    /** A message before it is laid out. */
    record Letter(String hello, List<String> paragraphs, String act, String link, String why) {
    }

    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterHtml(Letter letter, String subject, String language) implements TemplateInstance {
    }

    @Inject
    Clock clock;

    @ConfigProperty(name = "parvis.url")
    String url;

    void link(@Observes LinkMailed link) {
        Locale locale = locale(link.language());
        MailMessages say = Words.in(MailMessages.class, locale);
        boolean invitation = link.kind() == MailedLink.Kind.INVITATION;
        List<String> paragraphs = invitation ? List.of(say.invitationWords(link.by(), link.townName()))
                : List.of(say.resetWords(), say.resetIgnore());
        send(link.townId(), link.email(), invitation ? say.invitationSubject(link.townName()) : say.resetSubject(), new Letter(
                say.invitationHello(link.name()), paragraphs, say.invitationAct(), base() + link.path(), invitation ? say.why() : null),
                locale);
    }

    /** Words that somebody wrote to this person leave at once; a request to oneself needs no mail. */
    void asked(@Observes Requests.Asked asked) {
        Task task = asked.task();
        Person holder = Person.findById(task.ownerId);
        if (Objects.equals(holder.id, asked.by().personId())) {
            return;
        }
        Locale locale = locale(holder.language);
        MailMessages say = Words.in(MailMessages.class, locale);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(say.requestWords(asked.by().name(), task.project.title, task.title));
        paragraphs.add(task.output);
        if (task.message != null) {
            paragraphs.add(say.requestMessage(task.message));
        }
        paragraphs.add(say.requestDue(Dates.longDate(task.dueOn(), locale)));
        send(task.project.municipalityId(), holder.email, say.requestSubject(asked.by().name(), task.title), new Letter(say.invitationHello(holder.name), paragraphs,
                say.requestAct(), base() + "/tasks/" + task.id, say.why()), locale);
    }

    /** A head is asked to stand behind the lines of the department; the deputy when the post is vacant. */
    void visa(@Observes VisaAsked asked) {
        VisaRequest request = asked.request();
        Long holder = request.department.headId == null ? request.department.deputyId : request.department.headId;
        if (holder == null || holder.equals(request.campaign.launchedById)) {
            return;
        }
        Person head = Person.findById(holder);
        Locale locale = locale(head.language);
        MailMessages say = Words.in(MailMessages.class, locale);
        String due = Dates.longDate(request.campaign.dueOn, locale);
        List<String> paragraphs = new ArrayList<>(List.of(say.visaWords(request.campaign.launchedByName, request.department.name, due)));
        if (request.campaign.words != null) {
            paragraphs.add(say.requestMessage(request.campaign.words));
        }
        send(request.campaign.project.municipalityId(), head.email, say.visaSubject(request.department.name, due), new Letter(say.invitationHello(head.name), paragraphs, say.visaAct(),
                base() + "/visas/" + request.id, say.why()), locale);
    }

    /** Somebody is asked for an opinion: one mail for one question, whose link leads to the page on which all its lines are answered. */
    void opinion(@Observes OpinionAsked asked) {
        OpinionRequest request = asked.request();
        Person advisor = request.outside() ? null : Person.findById(request.askedToId);
        Locale locale = locale(request.outside() ? request.language : advisor.language);
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
        send(request.project.municipalityId(), request.outside() ? request.expertEmail : advisor.email, one ? say.opinionSubject(asked.by(), asked.datasets().get(0).number)
                : say.opinionSubjectSeveral(asked.by(), asked.datasets().size()), new Letter(say.invitationHello(request.outside() ? request.expertName
                        : advisor.name), paragraphs, say.opinionAct(), base() + path, request.outside() ? say.opinionWhy(asked.by()) : say.why()), locale);
    }

    /** Somebody is reminded, in the words that whoever runs the project has read and may have changed. */
    void reminder(@Observes Reminders.Sent sent) {
        Person holder = Person.findById(sent.reminder().personId);
        Locale locale = locale(holder.language);
        MailMessages say = Words.in(MailMessages.class, locale);
        String title = sent.about().title();
        send(sent.project().municipalityId(), holder.email, say.reminderSubject(title), new Letter(say.invitationHello(holder.name), List.of(
                say.reminderWords(sent.reminder().sentByName, title, sent.project().title), say.requestMessage(sent.reminder().message)), say.reminderAct(),
                base() + sent.about().path(), say.why()), locale);
    }

    /** @param townId whose fact it tells: its administrators see that the message was written, and no others; null for nobody's */
    void send(Long townId, String recipient, String subject, Letter letter, Locale locale) {
        String html = new LetterHtml(letter, subject, locale.getLanguage()).setLocale(locale).render();
        OutboxMail.write(townId, recipient, subject, text(letter), html, clock.instant());
    }

    /** The same words without HTML, nothing left out. */
    static String text(Letter letter) {
        List<String> parts = new ArrayList<>(List.of(letter.hello()));
        parts.addAll(letter.paragraphs());
        parts.add(letter.act() + "\n" + letter.link());
        if (letter.why() != null) {
            parts.add(letter.why());
        }
        return String.join("\n\n", parts) + "\n";
    }

    String base() {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    static Locale locale(String language) {
        return "en".equals(language) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
