package fr.parvis.notification;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import fr.parvis.notification.CalendarEvents.Event;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Writes days as iCalendar (RFC 5545), each as a whole day that leaves its reader free. */
final class CalendarText {

    private CalendarText() {
    }

    static String of(String name, List<Event> events, String base, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Parvis//Parvis 1//FR");
        calendar.setMethod(Method.PUBLISH);
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        for (Event event : events) {
            VEvent day = new VEvent();
            day.setUid(event.uid() + "@" + base.replaceFirst("^https?://", "").replaceAll("[^A-Za-z0-9.:-].*", ""));
            day.setDateTimeStamp(Date.from(now));
            day.setDateStart(new DateStart(new ICalDate(new DateTimeComponents(event.day().getYear(), event.day().getMonthValue(), event.day().getDayOfMonth()), false)));
            day.setSummary(event.title());
            day.setUrl(base + event.path());
            day.setTransparency(true);
            calendar.addEvent(day);
        }
        return Biweekly.write(calendar).go();
    }
}
