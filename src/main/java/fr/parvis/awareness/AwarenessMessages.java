package fr.parvis.awareness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of awareness that are not a page's: states, agenda, refusals, blockers, sentences of the history. */
@MessageBundle("awareness")
public interface AwarenessMessages {

    @Message String state(InterviewState state);
    @Message String move(InterviewMove move);
    @Message String point(AgendaPoint point);
    @Message String pointHint(AgendaPoint point);
    @Message String reason(AwarenessRefusal.Reason reason);
    @Message String titleNotAllowed();
    @Message String titleBlocked();
    @Message String titleStale();
    @Message String titleNotFromHere();
    @Message String notAllowed();
    @Message String notTheirs(String department);
    @Message String ownMinutes();
    @Message String nothingToSign();
    @Message String stale(String by, String when);
    @Message String notFromHere(String from, String to);
    @Message String trainingUnfinished(String done, String all, String names);
    @Message String headsNotMet(String done, String all, String names);
    @Message String departmentsUnaware(String done, String all, String names);
    @Message String toldModuleFinished(String module, String score);
    @Message String toldInterviewPlanned(String department, String day);
    @Message String toldInterviewMoved(String department, String state);
    @Message String toldMinutesWritten(String department);
    @Message String toldInterviewChanged(String department);
    @Message String toldInterviewHandedOver(String department, String name);
    @Message String toldInterviewsCarried(String count, String cycle);
    @Message String toldVisaFell(String told);
    @Message String toldInterviewSigned(String department);
    @Message String toldMeetingRecorded(String title, String day, String attendees, String departments);
    @Message String toldGenerated(String interviews, String meetings);
}
