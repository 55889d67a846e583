package fr.parvis.meeting.web;

import fr.parvis.meeting.MeetingSheetQueries.SeatRow;
import fr.parvis.platform.web.Forms;

/**
 * Somebody of the list of participants, with their presence in words.
 *
 * @param chosen what the form shows: what was chosen in one that was refused, what stands now where nothing was
 * @param was    what it was when the form was drawn: only what differs from it is a change
 */
record SeatLine(SeatRow row, String presence, String chosen, String was) {

    static SeatLine of(SeatRow row, String presence, Forms typed) {
        String now = row.presence().name();
        String chosen = typed.value("presence-" + row.id(), now);
        String was = typed.value("was-" + row.id(), now);
        boolean there = typed.typed().containsKey("presence-" + row.id());
        return there && !chosen.equals(was) ? new SeatLine(row, presence, chosen, was) : new SeatLine(row, presence, now, now);
    }
}
