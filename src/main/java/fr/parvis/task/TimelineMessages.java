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
}
