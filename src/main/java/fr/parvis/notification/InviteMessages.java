package fr.parvis.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of mails that carry dates. */
@MessageBundle("invite")
public interface InviteMessages {

    @Message String interview(String department, String project);
    @Message String interviewSubject(String department, String day);
    @Message String interviewMovedSubject(String department, String day);
    @Message String interviewCancelledSubject(String department, String day);
    @Message String interviewWords(String by, String department, String project, String day);
    @Message String interviewMovedWords(String by, String department, String project, String day);
    @Message String interviewCancelledWords(String by, String department, String project, String day);
    @Message String interviewAct();
    @Message String gatesSubject(String project);
    @Message String gatesWords(String by, String project);
    @Message String gateLine(String phase, String day);
    @Message String gatesAct();
    @Message String meeting(String title, String project);
    @Message String meetingSubject(String day, String title);
    @Message String meetingMovedSubject(String day, String title);
    @Message String meetingCancelledSubject(String day, String title);
    @Message String meetingWords(String by, String kind, String title, String when, String project);
    @Message String meetingMovedWords(String by, String kind, String title, String when, String project);
    @Message String meetingCancelledWords(String by, String kind, String title, String when, String project);
    @Message String meetingWithdrawnWords(String by, String kind, String title, String when, String project);
    @Message String meetingReason(String reason);
    @Message String meetingPlace(String place);
    @Message String meetingAgenda(String points);
    @Message String meetingAct();
    @Message String attached();
    @Message String attachedCancelled();
}
