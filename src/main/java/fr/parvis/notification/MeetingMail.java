package fr.parvis.notification;

import fr.parvis.meeting.Meeting;
import fr.parvis.meeting.MeetingDated;
import fr.parvis.meeting.MeetingMessages;
import fr.parvis.meeting.MeetingSheetQueries;
import fr.parvis.meeting.MeetingSheetQueries.ItemRow;
import fr.parvis.meeting.MeetingSheetQueries.MeetingSheet;
import fr.parvis.meeting.MeetingState;
import fr.parvis.notification.CalendarEvents.Event;
import fr.parvis.notification.CalendarEvents.Hours;
import fr.parvis.notification.CalendarText.Dated;
import fr.parvis.notification.Notices.Telling;
import fr.parvis.notification.Post.Letter;
import fr.parvis.people.Person;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Fingerprint;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Invites whoever is to be at a meeting, with an entry for their calendar that moves with it; whoever comes later, and whoever is taken off, is told alone. */
@ApplicationScoped
public class MeetingMail {

    /** What somebody is told of a meeting. */
    private enum News {
        INVITED, CHANGED, CANCELLED, WITHDRAWN
    }

    /** A meeting with the entry as it is to be sent. */
    private record Told(MeetingSheet meeting, CalendarInvite invite, String by) {
    }

    @Inject
    Clock clock;

    @Inject
    Post post;

    @Inject
    Notices notices;

    @Inject
    MeetingSheetQueries meetings;

    void dated(@Observes MeetingDated dated) {
        Meeting meeting = dated.meeting();
        boolean off = meeting.state() == MeetingState.CANCELLED;
        String uid = "meeting-" + meeting.id;
        // Once it is held nobody is invited any more, nor to a meeting of the past whose minutes are written late.
        boolean past = meeting.day.isBefore(LocalDate.now(clock)) && CalendarInvite.known(uid).isEmpty();
        if (past || !off && meeting.state() != MeetingState.PLANNED) {
            return;
        }
        MeetingSheet sheet = meetings.sheet(meeting.id);
        String says = Fingerprint.of(String.join("\n", sheet.title(), String.valueOf(sheet.hour()), String.valueOf(sheet.location()), sheet.kind().name()));
        Optional<CalendarInvite> changed = CalendarInvite.of(uid, off ? null : meeting.day, says, clock.instant());
        changed.or(() -> CalendarInvite.known(uid)).ifPresent(invite -> tell(new Told(sheet, invite, dated.by().name()), off ? Set.of() : dated.invited(), off,
                changed.isPresent(), dated.by().personId()));
    }

    private void tell(Told told, Set<Long> invited, boolean off, boolean changed, long knows) {
        Set<Long> before = told.invite().personIds();
        Set<Long> gone = without(before, invited);
        if (!gone.isEmpty() && !changed) {
            told.invite().again();
        }
        told.invite().heldBy(invited, clock.instant());
        tell(told, gone, off ? News.CANCELLED : News.WITHDRAWN, knows);
        tell(told, without(invited, before), News.INVITED, knows);
        if (changed) {
            tell(told, without(invited, without(invited, before)), News.CHANGED, knows);
        }
    }

    /** @param knows who did it, and need not be told */
    private void tell(Told told, Set<Long> people, News news, long knows) {
        List<Long> ids = people.stream().filter(id -> id != knows).sorted().toList();
        if (ids.isEmpty()) {
            return;
        }
        long town = Meeting.<Meeting>findById(told.meeting().id()).municipalityId;
        Telling telling = notices.about(NoticeKind.DATE, town, ids);
        Person.<Person>list("id in ?1 order by id", ids).forEach(person -> tell(telling, person, told, news));
    }

    private void tell(Telling telling, Person person, Told told, News news) {
        Locale locale = Post.locale(person.language);
        InviteMessages say = Words.in(InviteMessages.class, locale);
        MeetingSheet meeting = told.meeting();
        boolean off = news == News.CANCELLED || news == News.WITHDRAWN;
        String day = Dates.longDate(meeting.day(), locale);
        String subject = off ? say.meetingCancelledSubject(day, meeting.title()) : news == News.CHANGED ? say.meetingMovedSubject(day, meeting.title())
                : say.meetingSubject(day, meeting.title());
        String path = "/meetings/" + meeting.id();
        Event entry = new Event(told.invite().uid, meeting.day(), Hours.of(meeting.hour(), meeting.minutes()), meeting.location(),
                say.meeting(meeting.title(), meeting.project()), path);
        MailMessages mail = Words.in(MailMessages.class, locale);
        Letter letter = new Letter(mail.invitationHello(person.name), paragraphs(told, news, off, locale), say.meetingAct(), post.base() + path, mail.why());
        telling.invite(person, path, subject, letter, locale, CalendarText.invite(List.of(new Dated(entry, told.invite().sequenceNumber(), off)), post.base(),
                clock.instant()));
    }

    private List<String> paragraphs(Told told, News news, boolean off, Locale locale) {
        InviteMessages say = Words.in(InviteMessages.class, locale);
        MeetingSheet meeting = told.meeting();
        String kind = Words.in(MeetingMessages.class, locale).kind(meeting.kind());
        String when = meeting.hour() == null ? Dates.longDate(meeting.day(), locale)
                : Dates.longInstant(meeting.day().atTime(Hours.of(meeting.hour(), null).start()).atZone(Clocks.PARIS).toInstant(), locale);
        List<String> words = new ArrayList<>();
        words.add(switch (news) {
            case INVITED -> say.meetingWords(told.by(), kind, meeting.title(), when, meeting.project());
            case CHANGED -> say.meetingMovedWords(told.by(), kind, meeting.title(), when, meeting.project());
            case CANCELLED -> say.meetingCancelledWords(told.by(), kind, meeting.title(), when, meeting.project());
            case WITHDRAWN -> say.meetingWithdrawnWords(told.by(), kind, meeting.title(), when, meeting.project());
        });
        if (off) {
            Optional.ofNullable(meeting.stateReason()).ifPresent(reason -> words.add(say.meetingReason(reason)));
        } else {
            Optional.ofNullable(meeting.location()).ifPresent(place -> words.add(say.meetingPlace(place)));
            if (!meeting.items().isEmpty()) {
                words.add(say.meetingAgenda(meeting.items().stream().map(ItemRow::title).collect(Collectors.joining(" · "))));
            }
        }
        words.add(off ? say.attachedCancelled() : say.attached());
        return words;
    }

    private static Set<Long> without(Set<Long> all, Set<Long> some) {
        Set<Long> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
