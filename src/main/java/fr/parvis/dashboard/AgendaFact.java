package fr.parvis.dashboard;

import fr.parvis.meeting.MeetingListQueries.ToDecide;
import java.time.LocalDate;

/**
 * A point of the next committee on which a decision is to be taken.
 *
 * @param broughtBy null when nobody is named
 */
public record AgendaFact(String title, String broughtBy, String meeting, LocalDate on) {

    static AgendaFact of(ToDecide point) {
        return new AgendaFact(point.title(), point.broughtBy(), point.meeting(), point.day());
    }
}
