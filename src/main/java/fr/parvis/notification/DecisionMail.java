package fr.parvis.notification;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DecisionLetter;
import fr.parvis.inventory.DecisionLetter.Told;
import fr.parvis.inventory.LinesHandedOver;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaLine;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisasDecided;
import fr.parvis.inventory.VisasTakenBack;
import fr.parvis.notification.Post.Letter;
import fr.parvis.people.Actor;
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

    /** To who answers for the department that gets the lines; who leads the project reads it with the other decisions. */
    void handedOver(@Observes LinesHandedOver handed) {
        VisaRequest to = handed.to();
        List<Long> ids = Stream.of(to.department.headId, to.department.deputyId).filter(Objects::nonNull).distinct()
                .filter(id -> !id.equals(handed.by().personId())).toList();
        for (Person person : Person.<Person>list("id in ?1 order by id", ids)) {
            Locale locale = Post.locale(person.language);
            MailMessages say = Words.in(MailMessages.class, locale);
        VisaMailMessages visa = Words.in(VisaMailMessages.class, locale);
            List<String> paragraphs = new ArrayList<>(List.of(visa.handedWords(handed.by().name(), handed.from().department.name, to.department.name)));
            for (int i = 0; i < Math.min(MOST_LINES, handed.lines().size()); i++) {
                Dataset dataset = handed.datasets().get(i);
                paragraphs.add(visa.handedLine(dataset.number, dataset.names.title, DecisionLetter.cut(handed.lines().get(i).reason)));
            }
            if (handed.lines().size() > MOST_LINES) {
                paragraphs.add(visa.fallenMore(handed.lines().size() - MOST_LINES));
            }
            paragraphs.add(visa.handedNext(Dates.longDate(to.campaign.dueOn, locale)));
            post.send(to.campaign.project.municipalityId(), person.email, visa.handedSubject(handed.lines().size(), to.department.name), new Letter(say.invitationHello(person.name), paragraphs,
                    say.visaAct(), post.base() + "/visas/" + to.id, say.why()), locale);
        }
    }

    /** To who asked for the decisions and who leads the project, in the words that the head could read before deciding. */
    void decided(@Observes VisasDecided decided) {
        VisaRequest request = decided.request();
        List<Told> lines = decided.lines().stream().map(line -> told(line, decided.datasets().get(line.datasetId))).toList();
        askers(request, decided.actor()).forEach(person -> {
            Locale locale = Post.locale(person.language);
            DecisionLetter letter = DecisionLetter.of(request, decided.actor().name(), lines, locale);
            send(person, request, letter.subject(), letter.paragraphs(), locale);
        });
    }

    void takenBack(@Observes VisasTakenBack back) {
        askers(back.request(), back.actor()).forEach(person -> {
            Locale locale = Post.locale(person.language);
            MailMessages say = Words.in(MailMessages.class, locale);
        VisaMailMessages visa = Words.in(VisaMailMessages.class, locale);
            String department = back.request().department.name;
            send(person, back.request(), visa.takenBackSubject(department), List.of(visa.takenBackWords(back.actor().name(), department)), locale);
        });
    }

    private static Told told(VisaLine line, Dataset dataset) {
        return new Told(dataset.number, dataset.names.title, line.decision, line.reason,
                line.decision == VisaDecision.HAND_OVER ? dataset.department.name : null);
    }

    private List<Person> askers(VisaRequest request, Actor actor) {
        List<Long> ids = Stream.of(request.campaign.launchedById, request.campaign.project.leadId).filter(Objects::nonNull)
                .filter(id -> id != actor.personId()).distinct().toList();
        return ids.isEmpty() ? List.of() : Person.list("id in ?1 order by id", ids);
    }

    private void send(Person person, VisaRequest request, String subject, List<String> paragraphs, Locale locale) {
        MailMessages say = Words.in(MailMessages.class, locale);
        VisaMailMessages visa = Words.in(VisaMailMessages.class, locale);
        post.send(request.campaign.project.municipalityId(), person.email, subject, new Letter(say.invitationHello(person.name), paragraphs,
                visa.decidedAct(), post.base() + "/visas/" + request.id, say.why()), locale);
    }
}
