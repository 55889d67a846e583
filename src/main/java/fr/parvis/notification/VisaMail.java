package fr.parvis.notification;

import fr.parvis.desk.DecisionKind;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.ReadDifference;
import fr.parvis.inventory.VisaQueries;
import fr.parvis.inventory.VisasFallen;
import fr.parvis.inventory.VisasFallen.Fallen;
import fr.parvis.notification.Notices.Telling;
import fr.parvis.notification.Post.Letter;
import fr.parvis.people.Department;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Person;
import fr.parvis.platform.Words;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells that visas fell: one mail to each person concerned, whatever the number of lines, with what changed in each. */
@ApplicationScoped
public class VisaMail {

    /** More are read on the page: a mail is not an inventory. */
    private static final int MOST_LINES = 20;
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_VALUE = 80;

    @Inject
    Post post;

    @Inject
    Notices notices;

    @Inject
    PeopleQueries people;

    @Inject
    VisaQueries visas;

    /** To who answers for the department, who had signed and who leads the project; not to who made the change and sees what follows from it. */
    void fallen(@Observes VisasFallen fallen) {
        Project project = fallen.all().get(0).dataset().project;
        Set<Long> departmentIds = fallen.all().stream().map(one -> one.dataset().department.id).collect(Collectors.toSet());
        Map<Long, Department> departments = Department.<Department>list("id in ?1", departmentIds).stream()
                .collect(Collectors.toMap(one -> one.id, Function.identity()));
        Set<Long> members = people.membersOf(project.municipalityId());
        Map<Long, List<Fallen>> byPerson = new LinkedHashMap<>();
        for (Fallen one : fallen.all()) {
            concerned(one, departments.get(one.dataset().department.id)).filter(members::contains).distinct()
                    .filter(id -> !id.equals(fallen.by().personId())).forEach(id -> byPerson.computeIfAbsent(id, any -> new ArrayList<>()).add(one));
        }
        if (!byPerson.isEmpty()) {
            Map<Long, Long> requests = visas.latest(project.id, departmentIds);
            Telling telling = notices.about(NoticeKind.VISA_FALLEN, project.municipalityId(), byPerson.keySet());
            Person.<Person>list("id in ?1 order by id", byPerson.keySet())
                    .forEach(person -> send(telling, person, byPerson.get(person.id), fallen.by().name(), project, requests));
        }
    }

    private static Stream<Long> concerned(Fallen one, Department department) {
        // Who signed for a department the line has left need not know of what is not to be mentioned.
        return Stream.of(department.headId, department.deputyId, one.dataset().standing().withheld() ? null : one.signedById(),
                one.dataset().project.leadId).filter(Objects::nonNull);
    }

    private void send(Telling telling, Person person, List<Fallen> lines, String by, Project project, Map<Long, Long> requests) {
        Locale locale = Post.locale(person.language);
        MailMessages say = Words.in(MailMessages.class, locale);
        VisaMailMessages visa = Words.in(VisaMailMessages.class, locale);
        List<String> paragraphs = new ArrayList<>(List.of(visa.fallenWords(by, project.municipality.name)));
        lines.stream().limit(MOST_LINES).forEach(one -> paragraphs.add(line(one, visa, locale)));
        if (lines.size() > MOST_LINES) {
            paragraphs.add(visa.fallenMore(lines.size() - MOST_LINES));
        }
        paragraphs.add(visa.fallenNext());
        Dataset first = lines.get(0).dataset();
        // A subject is read by whoever looks after the mail, too: it does not name what is not to be mentioned.
        String subject = lines.size() == 1 ? first.standing().withheld() ? visa.fallenSubjectUnnamed(first.number)
                : visa.fallenSubject(first.number, first.names.title) : visa.fallenSubjectSeveral(lines.size());
        Set<Long> departments = lines.stream().map(one -> one.dataset().department.id).collect(Collectors.toSet());
        Long request = requests.get(first.department.id);
        String path = departments.size() > 1 ? "/projects/" + project.id + "/datasets?visa=FALLEN"
                : request == null ? "/datasets/" + first.id : "/visas/" + request;
        Letter letter = new Letter(say.invitationHello(person.name), paragraphs, visa.fallenAct(), post.base() + path, say.why());
        if (departments.size() == 1 && request != null) {
            // For whoever is to decide again it leads there; for the others to the page on which they follow.
            telling.ask(person, DecisionKind.VISA, request, NoticeKind.VISA_FALLEN.preset(), subject, letter, locale);
        } else {
            telling.tell(person, path, subject, letter, locale);
        }
    }

    private static String line(Fallen one, VisaMailMessages visa, Locale locale) {
        String changes = one.differences().stream().limit(MOST_CHANGES).map(change -> ReadDifference.of(change, Map.of(), locale))
                .map(change -> visa.fallenChange(change.field(), value(change.before(), visa), value(change.after(), visa))).collect(Collectors.joining(" · "))
                + (one.differences().size() > MOST_CHANGES ? " · …" : "");
        return visa.fallenLine(one.dataset().number, one.dataset().names.title, one.signedBy(), changes);
    }

    private static String value(String text, VisaMailMessages visa) {
        return text == null ? visa.fallenEmpty() : text.length() <= LONGEST_VALUE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "…";
    }
}
