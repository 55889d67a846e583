package fr.parvis.task;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the timeline. */
@MessageBundle("timeline")
public interface TimelineMessages {

    @Message String title(String project);
    @Message String heading();
    @Message String view();
    @Message String lead();
    @Message String legend();
    @Message String committed();
    @Message String forecast();
    @Message String actual();
    @Message String gate();
    @Message String gateOf(String phase, String date);
    @Message String today(String date);
    @Message String chart(String from, String to);
    @Message String none();
    @Message String noneWords();
    @Message String table();
    @Message String columnWhat();
    @Message String columnCommitted();
    @Message String columnForecast();
    @Message String columnActual();
    @Message String columnSlips();
    @Message String columnAfter();
    @Message String slip(String from, String to, String cause);
    @Message String late(long days);
    @Message String phaseRow(String phase);
    @Message String holiday();
    @Message String council();
    @Message String councilDays(String days);
    @Message String councilNone();
    @Message String councilAll();
    @Message String dueName(String reference);
    @Message String gateName(String phase);
    @Message String help();
    @Message String moving(String name, String from, String to);
    @Message String movingKeys();
    @Message String unmoved(String name, String on);
    @Message String lost();
    @Message String columnMove();
    @Message String move();
    @Message String askTask(String reference, String title);
    @Message String askPhase(String phase);
    @Message String refusedTitle();
    @Message String now(String date);
    @Message String to();
    @Message String committedHint();
    @Message String following();
    @Message String confirm();
    @Message String giveUp();
    @Message String moved(String name, String date);
    @Message String notHere();
    @Message String phaseStale(String by, String when);
}
