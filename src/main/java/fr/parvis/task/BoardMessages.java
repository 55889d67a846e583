package fr.parvis.task;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the board of tasks. */
@MessageBundle("board")
public interface BoardMessages {

    @Message String title(String project);
    @Message String heading();
    @Message String views();
    @Message String viewList();
    @Message String viewBoard();
    @Message String lanes();
    @Message String lanesNone();
    @Message String lanesPhase();
    @Message String lanesDepartment();
    @Message String noDepartment();
    @Message String help();
    @Message String column(String state, long count);
    @Message String over(long count, int most);
    @Message String within(long count, int most);
    @Message String oldest(String days);
    @Message String dueToday();
    @Message String dueLate(String date);
    @Message String due(String date);
    @Message String waits(String who, String days);
    @Message String before(long done, long all);
    @Message String age(String days);
    @Message String days(long count);
    @Message String moveTo();
    @Message String moveOf(String reference);
    @Message String moved(String reference, String state);
    @Message String refusedTitle(String reference, String state);
    @Message String whyTitle(String reference, String state);
    @Message String blockersHere();
    @Message String confirm(String state);
    @Message String giveUp();
    @Message String limits();
    @Message String limitsHint();
    @Message String limitOf(String state);
    @Message String limitsSave();
    @Message String limitsSaved();
    @Message String limitWrong();
    @Message String truncated(int most);
    @Message String lost();
    @Message String notHere();
    @Message String bulk();
    @Message String bulkHint();
    @Message String bulkAll();
    @Message String bulkPick(String reference);
    @Message String bulkUnchanged();
    @Message String bulkAct();
    @Message String bulkNobody();
    @Message String bulkNothing();
    @Message String bulkTitle();
    @Message String bulkDone(int done, int all);
    @Message String bulkChanged();
    @Message String bulkBack();
}
