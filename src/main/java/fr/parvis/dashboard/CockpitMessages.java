package fr.parvis.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the project lead's cockpit. */
@MessageBundle("cockpit")
public interface CockpitMessages {

    @Message String nav();
    @Message String title();
    @Message String titleOf(String project);
    @Message String lead();
    @Message String notYours();
    @Message String chaseTitle(int count);
    @Message String chaseNone();
    @Message String kind(Chase.Kind kind);
    @Message String questionnaireOf(String department, long open, long lines);
    @Message String waitingOn(String who);
    @Message String vacant();
    @Message String you();
    @Message String waited(int days);
    @Message String waitedToday();
    @Message String dueOn(String when);
    @Message String late();
    @Message String remindAbout(String title);
    @Message String remindTo(String who);
    @Message String remindMessage();
    @Message String remindSend();
    @Message String remindedOn(String when);
    @Message String remindedToday();
    @Message String messageGate(String title, String project);
    @Message String messageVisa(String title, String when);
    @Message String messageOpinion(String title);
    @Message String messageQuestionnaire(String title, String when);
    @Message String messageTask(String title, String when);
    @Message String nominate();
    @Message String saidReminded(String who);
    @Message String saidAlready(String who);
    @Message String saidGone();
    @Message String slipTitle();
    @Message String slipNone();
    @Message String gateDanger(String phase, int open, int days);
    @Message String gateLate(String phase, int open, int days);
    @Message String soonTitle();
    @Message String soonLine(String when, String who);
    @Message String movedCaption();
    @Message String columnDate();
    @Message String columnTimes();
    @Message String columnFirst();
    @Message String columnNow();
    @Message String columnCauses();
    @Message String gateOf(String phase);
    @Message String tooOften(int times);
    @Message String readyTitle();
    @Message String readyGate(String phase);
    @Message String readySubmit();
    @Message String readyDecide();
    @Message String readyDone();
    @Message String readyOpen(int count);
    @Message String readyDepartments(int count);
    @Message String readyDepartmentsNone();
    @Message String readyLines(int signed, int lines);
    @Message String toVisas();
    @Message String readyDatasets(int count);
    @Message String readyDatasetsNone();
    @Message String wave(String quarter);
    @Message String more(int count);
    @Message String loadTitle();
    @Message String loadCaption();
    @Message String loadNone();
    @Message String columnPerson();
    @Message String columnLate();
    @Message String columnWeek(String day);
    @Message String columnLater();
    @Message String columnUndated();
    @Message String columnTotal();
    @Message String publicPage();
}
