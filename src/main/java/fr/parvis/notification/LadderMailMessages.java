package fr.parvis.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reminders that follow from the days gone by. */
@MessageBundle("laddermail")
public interface LadderMailMessages {

    @Message String reminderSubject(String what);
    @Message String reminderWords(String what, String project, int days);
    @Message String reminderCopied();
    @Message String reminderAnswers();
    @Message String reminderAnswer();
    @Message String reminderAct();
    @Message String heldSubject(String what, String holder);
    @Message String heldWords();
    @Message String copySubject(String what, String holder);
    @Message String listSubject(String what, String holder);
    @Message String reportWords(String what, String project, String holder, int days);
    @Message String listWords();
    @Message String listWordsUpdate();
    @Message String reportAct();
    @Message String why();
    @Message String answeredSubject(String who, String what);
    @Message String answeredDone(String who, String what);
    @Message String answeredUnderWay(String who, String what);
    @Message String answeredLate(String who, String what, String date);
    @Message String answeredNoLonger(String who, String what);
    @Message String answeredCause(String cause);
    @Message String answeredWithdraw();
    @Message String whyAnswer();
}
