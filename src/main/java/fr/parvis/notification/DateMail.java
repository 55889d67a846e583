package fr.parvis.notification;

import fr.parvis.awareness.Interview;
import fr.parvis.awareness.InterviewDated;
import fr.parvis.awareness.InterviewState;
import fr.parvis.journal.Author;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.PhaseCode;
import fr.parvis.notification.CalendarEvents.Event;
import fr.parvis.notification.CalendarText.Dated;
import fr.parvis.notification.Notices.Telling;
import fr.parvis.notification.Post.Letter;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseCalendar;
import fr.parvis.phase.PhaseMoved;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells of the dates that concern a person, with entries for their calendar: an interview, to whoever is to be there; the gates, to whoever decides them, once
 * the committee has agreed to the calendar. An entry has the name it has in the feeds ({@link CalendarEvents}), so that a program knows it again.
 */
@ApplicationScoped
public class DateMail {

    /** A gate whose day is to be told, as it was sent before if it was. */
    private record Gate(Phase phase, CalendarInvite invite) {
    }

    @Inject
    Clock clock;

    @Inject
    Post post;

    @Inject
    Notices notices;

    @Inject
    PeopleQueries people;

    /** The head, or the deputy while the post is vacant, and whoever meets them; who planned it knows. */
    void interview(@Observes InterviewDated dated) {
        Interview interview = dated.interview();
        if (interview.state() == InterviewState.HELD) {
            return;
        }
        String uid = "interview-" + interview.id;
        CalendarInvite.of(uid, interview.state() == InterviewState.PLANNED ? interview.plannedOn : null, clock.instant()).ifPresent(invite -> {
            Long holder = interview.department.headId == null ? interview.department.deputyId : interview.department.headId;
            List<Long> ids = Stream.of(holder, interview.interviewerId).filter(Objects::nonNull).distinct().filter(id -> id != dated.by().personId()).toList();
            Telling telling = notices.about(NoticeKind.DATE, interview.municipalityId, ids);
            people(ids).forEach(person -> tell(telling, person, interview, invite, dated.by().name()));
        });
    }

    private void tell(Telling telling, Person person, Interview interview, CalendarInvite invite, String by) {
        Locale locale = Post.locale(person.language);
        InviteMessages say = Words.in(InviteMessages.class, locale);
        String department = interview.department.name;
        String project = interview.project.title;
        String day = Dates.longDate(invite.fallsOn(), locale);
        String path = "/interviews/" + interview.id;
        String words = invite.cancelled() ? say.interviewCancelledWords(by, department, project, day)
                : invite.moved() ? say.interviewMovedWords(by, department, project, day) : say.interviewWords(by, department, project, day);
        String subject = invite.cancelled() ? say.interviewCancelledSubject(department, day)
                : invite.moved() ? say.interviewMovedSubject(department, day) : say.interviewSubject(department, day);
        Event entry = new Event(invite.uid, invite.fallsOn(), say.interview(department, project), path);
        telling.invite(person, path, subject, letter(person, List.of(words, invite.cancelled() ? say.attachedCancelled() : say.attached()), say.interviewAct(), path,
                locale), locale, calendar(List.of(new Dated(entry, invite.sequenceNumber(), invite.cancelled()))));
    }

    /** The committee agreed to the calendar with the first gate; whoever passed it wants the next ones in their calendar too. */
    void committed(@Observes PhaseMoved moved) {
        if (moved.code() == PhaseCode.SCOPING && moved.move().passesGate()) {
            gates(Phase.ofCycle(moved.cycleId()), moved.author(), null);
        }
    }

    void rescheduled(@Observes PhaseCalendar.Rescheduled moved) {
        gates(moved.phases(), moved.author(), moved.author().personId());
    }

    /** @param knows who need not be told; null for nobody */
    private void gates(List<Phase> phases, Author by, Long knows) {
        List<Gate> gates = new ArrayList<>();
        phases.stream().filter(phase -> phase.state() != PhaseState.DONE && phase.committedEndOn().isPresent()).forEach(phase ->
                CalendarInvite.of("gate-" + phase.id, phase.plannedEndOn(), clock.instant()).ifPresent(invite -> gates.add(new Gate(phase, invite))));
        if (gates.isEmpty()) {
            return;
        }
        long town = gates.get(0).phase().municipalityId;
        List<Long> ids = people.withRole(town, Role.DGS).stream().map(PersonRow::id).distinct().filter(id -> !id.equals(knows)).toList();
        Telling telling = notices.about(NoticeKind.DATE, town, ids);
        people(ids).forEach(person -> tell(telling, person, gates, by.name()));
    }

    private void tell(Telling telling, Person person, List<Gate> gates, String by) {
        Locale locale = Post.locale(person.language);
        InviteMessages say = Words.in(InviteMessages.class, locale);
        MethodMessages method = Words.in(MethodMessages.class, locale);
        CalendarMessages calendar = Words.in(CalendarMessages.class, locale);
        String project = gates.get(0).phase().project.title;
        String path = "/projects/" + gates.get(0).phase().project.id;
        List<String> paragraphs = new ArrayList<>(List.of(say.gatesWords(by, project)));
        List<Dated> entries = new ArrayList<>();
        for (Gate gate : gates) {
            String name = method.phase(gate.phase().code());
            paragraphs.add(say.gateLine(name, Dates.longDate(gate.invite().fallsOn(), locale)));
            entries.add(new Dated(new Event(gate.invite().uid, gate.invite().fallsOn(), calendar.gate(name, project), path), gate.invite().sequenceNumber(), false));
        }
        paragraphs.add(say.attached());
        telling.invite(person, path, say.gatesSubject(project), letter(person, paragraphs, say.gatesAct(), path, locale), locale, calendar(entries));
    }

    private Letter letter(Person person, List<String> paragraphs, String act, String path, Locale locale) {
        MailMessages say = Words.in(MailMessages.class, locale);
        return new Letter(say.invitationHello(person.name), paragraphs, act, post.base() + path, say.why());
    }

    private String calendar(List<Dated> entries) {
        return CalendarText.invite(entries, post.base(), clock.instant());
    }

    private static List<Person> people(List<Long> ids) {
        return ids.isEmpty() ? List.of() : Person.list("id in ?1 order by id", ids);
    }
}
