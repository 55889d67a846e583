package fr.parvis.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What happens while something waits, said beforehand and afterwards. */
@MessageBundle("ladder")
public interface LadderMessages {

    @Message String aheadReminder(String date);
    @Message String aheadSuperior(String date);
    @Message String aheadList(String date);
    @Message String climbedReminder(String date);
    @Message String climbedSuperior(String date);
    @Message String climbedList(String date);
    @Message String stopped(String cause);
    @Message String awayUntil(String date);
    @Message String noCause();
    @Message String unansweredReminder(String date);
    @Message String unansweredSuperior(String date);
    @Message String unansweredList(String date);
    @Message String last();
    @Message String toldDelays(String before, String after);
    @Message String toldAbsence(String name, String from, String to);
    @Message String toldAbsenceBack(String name, String from, String to);
    @Message String toldDone(String title);
    @Message String toldUnderWay(String title);
    @Message String toldLate(String title, String date);
    @Message String toldNoLonger(String title);
    @Message String toldClimbed(int reminders, int copies, int listed);
}
