package fr.parvis.notification;

import fr.parvis.ledger.LadderWords;
import fr.parvis.ledger.Ladders;
import fr.parvis.ledger.Rung;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import fr.parvis.ledger.WaitMessages;
import fr.parvis.ledger.WaitWords;
import fr.parvis.notification.LadderClimbs.Climbed;
import fr.parvis.notification.Notices.Telling;
import fr.parvis.notification.Post.Letter;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of the rungs that were climbed: its holder of each, and the DGS from the second on. */
@ApplicationScoped
public class LadderMail {

    @Inject
    Notices notices;

    @Inject
    Post post;

    @Inject
    PeopleQueries people;

    @Inject
    WaitWords words;

    void tell(long townId, List<Climbed> climbed) {
        Set<Long> members = people.membersOf(townId);
        List<Long> dgs = people.withRole(townId, Role.DGS).stream().map(PeopleQueries.PersonRow::id).toList();
        Set<Long> everybody = new HashSet<>(dgs);
        climbed.forEach(one -> everybody.addAll(List.of(holder(one, members), above(one, members, dgs))));
        Map<Long, Person> persons = Person.<Person>list("id in ?1", everybody).stream().collect(Collectors.toMap(one -> one.id, Function.identity()));
        Telling reminders = notices.about(NoticeKind.LADDER_REMINDER, townId, everybody);
        Telling copies = notices.about(NoticeKind.LADDER_COPY, townId, everybody);
        Telling lists = notices.about(NoticeKind.LADDER_LIST, townId, everybody);
        for (Climbed one : climbed) {
            Person holder = persons.get(holder(one, members));
            Person above = persons.get(above(one, members, dgs));
            if (one.step().rung != Rung.DGS_LIST) {
                remind(reminders, one, holder);
            }
            if (one.step().rung != Rung.REMINDER && !(one.step().rung == Rung.SUPERIOR && above.id.equals(holder.id))) {
                report(one.step().rung == Rung.SUPERIOR ? copies : lists, one, above);
            }
        }
    }

    /** Who holds it, or the lead where nobody does or whoever did has left. */
    private static Long holder(Climbed one, Set<Long> members) {
        Long holder = one.climb().of().holderId();
        return holder != null && members.contains(holder) ? holder : (Long) one.project().leadId();
    }

    /** The DGS who carries the project, another one of the town, or the lead where there is none. */
    private static Long above(Climbed one, Set<Long> members, List<Long> dgs) {
        Long sponsor = one.project().sponsorId();
        return sponsor != null && members.contains(sponsor) ? sponsor : dgs.isEmpty() ? (Long) one.project().leadId() : dgs.get(0);
    }

    private void remind(Telling telling, Climbed one, Person holder) {
        Locale locale = Post.locale(holder.language);
        LadderMailMessages say = Words.in(LadderMailMessages.class, locale);
        Wait wait = one.climb().of();
        String what = what(one, locale);
        List<String> paragraphs = new ArrayList<>(List.of(say.reminderWords(what, one.project().title(), wait.heldDays()),
                Words.in(WaitMessages.class, locale).silence(wait.kind())));
        paragraphs.add(one.step().rung == Rung.SUPERIOR ? say.reminderCopied() : LadderWords.next(one.climb(), locale));
        // Only who holds it may answer; where they left, the lead opens it.
        boolean answers = (wait.kind() == WaitKind.TASK || wait.kind() == WaitKind.UPDATE) && holder.id.equals(wait.holderId());
        if (answers) {
            paragraphs.add(say.reminderAnswers());
        }
        String path = answers ? "/reminders/" + one.step().id : wait.path();
        telling.tell(holder, path, cut(say.reminderSubject(what)), new Letter(Words.in(MailMessages.class, locale).invitationHello(holder.name), paragraphs,
                answers ? say.reminderAnswer() : say.reminderAct(), post.base() + path, say.why()), locale);
    }

    private void report(Telling telling, Climbed one, Person dgs) {
        Locale locale = Post.locale(dgs.language);
        LadderMailMessages say = Words.in(LadderMailMessages.class, locale);
        Wait wait = one.climb().of();
        String what = what(one, locale);
        String holder = wait.holder() == null ? Words.in(WaitMessages.class, locale).vacant() : wait.holder();
        boolean listed = one.step().rung == Rung.DGS_LIST;
        // Overdue updates have a list of their own.
        String path = listed && wait.kind() != WaitKind.UPDATE ? "/projects/" + one.project().id() + "/waiting" : wait.path();
        telling.tell(dgs, path, cut(listed ? say.listSubject(what, holder) : say.copySubject(what, holder)),
                new Letter(Words.in(MailMessages.class, locale).invitationHello(dgs.name), List.of(say.reportWords(what, one.project().title(), holder,
                        wait.heldDays()), Words.in(WaitMessages.class, locale).silence(wait.kind()), listed ? say.listWords()
                        : LadderWords.next(one.climb(), locale)), say.reportAct(), post.base() + path, say.why()), locale);
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
