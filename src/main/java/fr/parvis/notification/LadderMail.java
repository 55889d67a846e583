package fr.parvis.notification;

import fr.parvis.desk.DecisionKind;
import fr.parvis.desk.WaitingLines.Asked;
import fr.parvis.ledger.LadderWords;
import fr.parvis.ledger.Rung;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import fr.parvis.ledger.WaitMessages;
import fr.parvis.ledger.WaitWords;
import fr.parvis.notification.LadderClimbs.Climbed;
import fr.parvis.notification.Notices.Telling;
import fr.parvis.notification.Post.Letter;
import fr.parvis.opinion.Opinion;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of the rungs that were climbed: who holds it, or else the lead, and the DGS from the second on. */
@ApplicationScoped
public class LadderMail {

    /** An opinion and the request it was asked in. */
    record RequestRow(long opinionId, long requestId) {
    }

    @Inject
    Notices notices;

    @Inject
    Post post;

    @Inject
    PeopleQueries people;

    @Inject
    WaitWords words;

    void tell(long townId, List<Climbed> climbed) {
        LadderAudience audience = new LadderAudience(people.membersOf(townId), people.withRole(townId, Role.DGS).stream().map(PersonRow::id).toList());
        Set<Long> everybody = audience.everybody(climbed);
        Map<Long, Person> persons = Person.<Person>list("id in ?1", everybody).stream().collect(Collectors.toMap(one -> one.id, Function.identity()));
        Map<Long, Long> requests = requests(climbed);
        Telling reminders = notices.about(NoticeKind.LADDER_REMINDER, townId, everybody);
        Telling copies = notices.about(NoticeKind.LADDER_COPY, townId, everybody);
        Telling lists = notices.about(NoticeKind.LADDER_LIST, townId, everybody);
        for (Climbed one : climbed) {
            Rung rung = one.step().rung;
            if (rung != Rung.DGS_LIST) {
                boolean own = !audience.holders(one).isEmpty();
                boolean copied = rung == Rung.SUPERIOR && audience.copied(one);
                audience.reminded(one).stream().map(persons::get).forEach(person -> {
                    if (own) {
                        remind(reminders, one, person, copied, requests);
                    } else {
                        remindOf(reminders, one, person, copied);
                    }
                });
            }
            if (rung == Rung.DGS_LIST || rung == Rung.SUPERIOR && audience.reported(one)) {
                report(rung == Rung.SUPERIOR ? copies : lists, one, persons.get(audience.above(one)));
            }
        }
    }

    /** The requests in which the opinions were asked, by id of the opinion: there they are answered. */
    private static Map<Long, Long> requests(List<Climbed> climbed) {
        List<Long> opinions = climbed.stream().map(one -> one.climb().of()).filter(wait -> wait.kind() == WaitKind.OPINION).map(Wait::id).toList();
        return opinions.isEmpty() ? Map.of() : Opinion.find("select o.id, o.requestId from Opinion o where o.id in ?1 and o.requestId is not null", opinions)
                .project(RequestRow.class).stream().collect(Collectors.toMap(RequestRow::opinionId, RequestRow::requestId));
    }

    /** Reminds who holds it. */
    private void remind(Telling telling, Climbed one, Person holder, boolean copied, Map<Long, Long> requests) {
        Locale locale = Post.locale(holder.language);
        LadderMailMessages say = Words.in(LadderMailMessages.class, locale);
        Wait wait = one.climb().of();
        String what = what(one, locale);
        List<String> paragraphs = new ArrayList<>(List.of(say.reminderWords(what, one.project().title(), wait.heldDays()), silence(wait, locale),
                copied ? say.reminderCopied() : LadderWords.next(one.climb(), locale)));
        boolean answers = wait.kind() == WaitKind.TASK || wait.kind() == WaitKind.UPDATE;
        if (answers) {
            paragraphs.add(say.reminderAnswers());
        }
        Asked asks = asks(wait, requests);
        String path = answers ? "/reminders/" + one.step().id : asks != null && asks.kind() != DecisionKind.GATE ? asks.kind().path(asks.id()) : wait.path();
        Letter letter = letter(holder, paragraphs, answers ? say.reminderAnswer() : say.reminderAct(), path, locale);
        String subject = cut(say.reminderSubject(what));
        if (asks == null) {
            telling.tell(holder, path, subject, letter, locale);
        } else {
            telling.ask(holder, asks.kind(), asks.id(), path, NoticeKind.LADDER_REMINDER.preset(), subject, letter, locale);
        }
    }

    /** The decision a mail may lead to; null for what is decided, or done, elsewhere. */
    private static Asked asks(Wait wait, Map<Long, Long> requests) {
        return switch (wait.kind()) {
            case VISA -> new Asked(DecisionKind.VISA, wait.id());
            case GATE -> new Asked(DecisionKind.GATE, wait.id());
            case OPINION -> requests.containsKey(wait.id()) ? new Asked(DecisionKind.OPINION, requests.get(wait.id())) : null;
            default -> null;
        };
    }

    /** Tells the lead of what nobody in the town can be reminded of. */
    private void remindOf(Telling telling, Climbed one, Person lead, boolean copied) {
        Locale locale = Post.locale(lead.language);
        LadderMailMessages say = Words.in(LadderMailMessages.class, locale);
        Wait wait = one.climb().of();
        String what = what(one, locale);
        telling.tell(lead, wait.path(), cut(say.heldSubject(what, holder(wait, locale))), letter(lead, List.of(say.reportWords(what, one.project().title(),
                holder(wait, locale), wait.heldDays()), say.heldWords(), silence(wait, locale), copied ? say.reminderCopied()
                : LadderWords.next(one.climb(), locale)), say.reportAct(), wait.path(), locale), locale);
    }

    private void report(Telling telling, Climbed one, Person dgs) {
        Locale locale = Post.locale(dgs.language);
        LadderMailMessages say = Words.in(LadderMailMessages.class, locale);
        Wait wait = one.climb().of();
        String what = what(one, locale);
        boolean listed = one.step().rung == Rung.DGS_LIST;
        // Overdue updates have a list of their own.
        boolean update = wait.kind() == WaitKind.UPDATE;
        String path = listed && !update ? "/projects/" + one.project().id() + "/waiting" : wait.path();
        telling.tell(dgs, path, cut(listed ? say.listSubject(what, holder(wait, locale)) : say.copySubject(what, holder(wait, locale))),
                letter(dgs, List.of(say.reportWords(what, one.project().title(), holder(wait, locale), wait.heldDays()), silence(wait, locale), !listed
                        ? LadderWords.next(one.climb(), locale) : update ? say.listWordsUpdate() : say.listWords()), say.reportAct(), path, locale), locale);
    }

    private Letter letter(Person to, List<String> paragraphs, String act, String path, Locale locale) {
        return new Letter(Words.in(MailMessages.class, locale).invitationHello(to.name), paragraphs, act, post.base() + path,
                Words.in(LadderMailMessages.class, locale).why());
    }

    private static String silence(Wait wait, Locale locale) {
        return Words.in(WaitMessages.class, locale).silence(wait.kind());
    }

    private static String holder(Wait wait, Locale locale) {
        return wait.holder() == null ? Words.in(WaitMessages.class, locale).vacant() : wait.holder();
    }

    /** A subject is read by whoever looks after the mail, too: it does not name what is not to be mentioned. */
    private String what(Climbed one, Locale locale) {
        Wait wait = one.climb().of();
        return words.what(wait.withheld() ? wait.masked() : wait, one.project().methodVersion(), locale);
    }

    static String cut(String subject) {
        return subject.length() <= 200 ? subject : subject.substring(0, subject.offsetByCodePoints(0, 99)) + "…";
    }
}
