package fr.parvis.notification;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import fr.parvis.notification.CalendarEvents.Event;
import fr.parvis.platform.Clocks;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;

/** Writes days as iCalendar (RFC 5545), each as a whole day that leaves its reader free; what has an hour, as a time at which they are not. */
final class CalendarText {

    private CalendarText() {
    }

    /** An entry that is mailed, and how often it moved. */
    record Dated(Event event, int sequence, boolean cancelled) {
    }

    static String of(String name, List<Event> events, String base, Instant now) {
        ICalendar calendar = empty();
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        events.forEach(event -> calendar.addEvent(day(event, base, now)));
        return Biweekly.write(calendar).go();
    }

    /** Entries to be attached to a mail: a program that has one already takes the higher number. */
    static String invite(List<Dated> entries, String base, Instant now) {
        ICalendar calendar = empty();
        for (Dated entry : entries) {
            VEvent day = day(entry.event(), base, now);
            day.setSequence(entry.sequence());
            day.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
            calendar.addEvent(day);
        }
        return Biweekly.write(calendar).go();
    }

    private static ICalendar empty() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Parvis//Parvis 1//FR");
        calendar.setMethod(Method.PUBLISH);
        return calendar;
    }

    private static VEvent day(Event event, String base, Instant now) {
        VEvent day = new VEvent();
        day.setUid(event.uid() + "@" + base.replaceFirst("^https?://", "").replaceAll("[^A-Za-z0-9.:-].*", ""));
        day.setDateTimeStamp(Date.from(now));
        if (event.hours() == null) {
            day.setDateStart(new DateStart(new ICalDate(new DateTimeComponents(event.day().getYear(), event.day().getMonthValue(), event.day().getDayOfMonth()), false)));
        } else {
            Instant start = event.day().atTime(event.hours().start()).atZone(Clocks.PARIS).toInstant();
            day.setDateStart(Date.from(start));
            day.setDateEnd(Date.from(start.plus(event.hours().minutes(), ChronoUnit.MINUTES)));
        }
        if (event.place() != null) {
            day.setLocation(event.place());
        }
        day.setSummary(event.title());
        day.setUrl(base + event.path());
        day.setTransparency(event.hours() == null);
        return day;
    }
}
