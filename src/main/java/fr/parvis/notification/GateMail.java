package fr.parvis.notification;

import fr.parvis.desk.DecisionKind;
import fr.parvis.method.MethodMessages;
import fr.parvis.notification.Notices.Telling;
import fr.parvis.notification.Post.Letter;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseMoved;
import fr.parvis.platform.Dates;
import fr.parvis.platform.WorkingDays;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells the DGS that a gate waits for them, and the lead what became of it. */
@ApplicationScoped
public class GateMail {

    /** Working days before the planned end from which the question does not wait for the next morning. */
    private static final int SOON = 2;

    @Inject
    Clock clock;

    @Inject
    PeopleQueries people;

    @Inject
    Post post;

    @Inject
    Notices notices;

    void moved(@Observes PhaseMoved moved) {
        if (moved.move() == PhaseMove.SUBMIT) {
            asked(moved);
        } else if (moved.move().role() == Role.DGS) {
            decided(moved);
        }
    }

    private void asked(PhaseMoved moved) {
        List<Long> ids = people.withRole(moved.municipalityId(), Role.DGS).stream().map(PersonRow::id)
                .filter(id -> !Objects.equals(id, moved.author().personId())).toList();
        if (ids.isEmpty()) {
            return;
        }
        Phase phase = Phase.findById(moved.phaseId());
        String path = "/projects/" + moved.projectId();
        NoticeChannel otherwise = soon(phase) ? NoticeChannel.AT_ONCE : NoticeKind.GATE.preset();
        Telling telling = notices.about(NoticeKind.GATE, moved.municipalityId(), ids);
        Person.<Person>list("id in ?1 order by id", ids).forEach(dgs -> {
            Locale locale = Post.locale(dgs.language);
            MailMessages say = Words.in(MailMessages.class, locale);
            String name = Words.in(MethodMessages.class, locale).phase(moved.code());
            telling.ask(dgs, DecisionKind.GATE, moved.phaseId(), path, otherwise, say.gateSubject(name), new Letter(say.invitationHello(dgs.name),
                    List.of(say.gateWords(moved.author().name(), name, phase.project.title, Dates.longDate(phase.plannedEndOn(), locale)), say.gateNext()),
                    say.gateAct(), post.base() + path, say.why()), locale);
        });
    }

    /** To who leads the project and who asked, in the words of the decision; the lead learns of a gate forced or reopened as well. */
    private void decided(PhaseMoved moved) {
        Phase phase = Phase.findById(moved.phaseId());
        List<Long> ids = Stream.of(phase.project.leadId, phase.submittedById()).filter(Objects::nonNull)
                .filter(id -> !Objects.equals(id, moved.author().personId())).distinct().toList();
        if (ids.isEmpty()) {
            return;
        }
        String path = "/projects/" + moved.projectId();
        Telling telling = notices.about(NoticeKind.GATE_DECIDED, moved.municipalityId(), ids);
        Person.<Person>list("id in ?1 order by id", ids).forEach(person -> {
            Locale locale = Post.locale(person.language);
            MailMessages say = Words.in(MailMessages.class, locale);
            String name = Words.in(MethodMessages.class, locale).phase(moved.code());
            List<String> paragraphs = new ArrayList<>(List.of(say.gateDecided(moved.author().name(), name, phase.project.title, say.gateDecision(moved.move()))));
            if (moved.reason() != null && !moved.reason().isBlank()) {
                paragraphs.add(say.requestMessage(moved.reason()));
            }
            telling.tell(person, path, say.gateDecidedSubject(name, say.gateDecision(moved.move())),
                    new Letter(say.invitationHello(person.name), paragraphs, say.gateDecidedAct(), post.base() + path, say.why()), locale);
        });
    }

    private boolean soon(Phase phase) {
        return new WorkingDays(phase.project.municipality.alsaceMoselle).between(LocalDate.now(clock), phase.plannedEndOn()) <= SOON;
    }
}
