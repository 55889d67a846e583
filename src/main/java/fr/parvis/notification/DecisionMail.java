package fr.parvis.notification;

import fr.parvis.desk.DecisionKind;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DecisionLetter;
import fr.parvis.inventory.DecisionLetter.Told;
import fr.parvis.inventory.LinesHandedOver;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaLine;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisasDecided;
import fr.parvis.inventory.VisasTakenBack;
import fr.parvis.notification.Notices.Telling;
import fr.parvis.notification.Post.Letter;
import fr.parvis.journal.Author;
import fr.parvis.people.Person;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells what a head decided, took back or handed over: one mail to each person concerned, whatever the number of lines. */
@ApplicationScoped
public class DecisionMail {

    /** More are read on the page: a mail is not an inventory. */
    private static final int MOST_LINES = 20;

    @Inject
    Post post;

    @Inject
    Notices notices;

    /** To who answers for the department that gets the lines; who leads the project reads it with the other decisions. */
    void handedOver(@Observes LinesHandedOver handed) {
        VisaRequest to = handed.to();
        List<Long> ids = Stream.of(to.department.headId, to.department.deputyId).filter(Objects::nonNull).distinct()
                .filter(id -> !id.equals(handed.by().personId())).toList();
        Telling telling = notices.about(NoticeKind.HANDED_OVER, to.campaign.project.municipalityId(), ids);
        for (Person person : Person.<Person>list("id in ?1 order by id", ids)) {
            Locale locale = Post.locale(person.language);
            MailMessages say = Words.in(MailMessages.class, locale);
            VisaMailMessages visa = Words.in(VisaMailMessages.class, locale);
            List<String> paragraphs = new ArrayList<>(List.of(visa.handedWords(handed.by().signature(locale), handed.from().department.name, to.department.name)));
            for (int i = 0; i < Math.min(MOST_LINES, handed.lines().size()); i++) {
                Dataset dataset = handed.datasets().get(i);
                paragraphs.add(visa.handedLine(dataset.number, dataset.names.title, DecisionLetter.cut(handed.lines().get(i).reason)));
            }
            if (handed.lines().size() > MOST_LINES) {
                paragraphs.add(visa.fallenMore(handed.lines().size() - MOST_LINES));
            }
            paragraphs.add(visa.handedNext(Dates.longDate(to.campaign.dueOn, locale)));
            telling.ask(person, DecisionKind.VISA, to.id, NoticeKind.HANDED_OVER.preset(), visa.handedSubject(handed.lines().size(), to.department.name),
                    new Letter(say.invitationHello(person.name), paragraphs, say.visaAct(), post.base() + DecisionKind.VISA.path(to.id), say.why()), locale);
        }
    }

    /** To who asked for the decisions and who leads the project, in the words that the head could read before deciding. */
    void decided(@Observes VisasDecided decided) {
        VisaRequest request = decided.request();
        List<Told> lines = decided.lines().stream().map(line -> told(line, decided.datasets().get(line.datasetId))).toList();
        List<Person> askers = askers(request, decided.author());
        Telling telling = telling(request, askers);
        askers.forEach(person -> {
            Locale locale = Post.locale(person.language);
            DecisionLetter letter = DecisionLetter.of(request, decided.author().signature(locale), lines, locale);
            send(telling, person, request, letter.subject(), letter.paragraphs(), locale);
        });
    }

    void takenBack(@Observes VisasTakenBack back) {
        List<Person> askers = askers(back.request(), back.author());
        Telling telling = telling(back.request(), askers);
        askers.forEach(person -> {
            Locale locale = Post.locale(person.language);
            VisaMailMessages visa = Words.in(VisaMailMessages.class, locale);
            String department = back.request().department.name;
            send(telling, person, back.request(), visa.takenBackSubject(department), List.of(visa.takenBackWords(back.author().signature(locale), department)), locale);
        });
    }

    private static Told told(VisaLine line, Dataset dataset) {
        return new Told(dataset.number, dataset.names.title, line.decision, line.reason,
                line.decision == VisaDecision.HAND_OVER ? dataset.department.name : null);
    }

    private List<Person> askers(VisaRequest request, Author author) {
        List<Long> ids = Stream.of(request.campaign.launchedById, request.campaign.project.leadId).filter(Objects::nonNull)
                .filter(id -> !id.equals(author.personId())).distinct().toList();
        return ids.isEmpty() ? List.of() : Person.list("id in ?1 order by id", ids);
    }

    private Telling telling(VisaRequest request, List<Person> people) {
        return notices.about(NoticeKind.VISA_DECIDED, request.campaign.project.municipalityId(), people.stream().map(person -> person.id).toList());
    }

    private void send(Telling telling, Person person, VisaRequest request, String subject, List<String> paragraphs, Locale locale) {
        MailMessages say = Words.in(MailMessages.class, locale);
        VisaMailMessages visa = Words.in(VisaMailMessages.class, locale);
        String path = "/visas/" + request.id;
        telling.tell(person, path, subject, new Letter(say.invitationHello(person.name), paragraphs, visa.decidedAct(), post.base() + path, say.why()), locale);
    }
}
