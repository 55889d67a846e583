package fr.parvis.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of meetings and decisions that are not a page's: kinds, states, refusals, sentences of the history. */
@MessageBundle("meeting")
public interface MeetingMessages {

    @Message String kind(MeetingKind kind);
    @Message String state(MeetingState state);
    @Message String move(MeetingMove move);
    @Message String presence(Presence presence);
    @Message String decision(DecisionState decision);
    @Message String reason(MeetingRefusal.Reason reason);
    @Message String titleNotAllowed();
    @Message String titleStale();
    @Message String titleNotFromHere();
    @Message String titleFrozen();
    @Message String titleNotHeld();
    @Message String titleUnsettled();
    @Message String notAllowed();
    @Message String stale(String by, String when);
    @Message String overwritten(String point, String by, String when);
    @Message String notFromHere(String from, String to);
    @Message String frozenApproved();
    @Message String frozenCancelled();
    @Message String notHeld();
    @Message String ofPoint(String point, String words);
    @Message String unsettled(String decisions);
    @Message String notAnHour();
    @Message String minutesOutOfRange();
    @Message String decider(MeetingKind kind);
    @Message String from(String meeting, String day);
    @Message String fromDecision(String number, String meeting, String day);
    @Message String fromDecisionAlone(String number, String day);
    @Message String toldPlanned(String title, String day);
    @Message String toldMoved(String title, String state);
    @Message String toldRescheduled(String title, String before, String after);
    @Message String toldKind(String title, String before, String after);
    @Message String toldSeats(String title, String count);
    @Message String toldChanged(String title);
    @Message String toldPointsAdded(String title, String points);
    @Message String toldWritten(String title, String points);
    @Message String toldDecision(String number, String words, String by);
    @Message String toldDecisionMoved(String number, String state);
    @Message String toldHandedOver(String title, String name);
    @Message String toldGenerated(String meetings, String decisions);
}
