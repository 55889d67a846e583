package fr.parvis.task;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what people do around a task: writing, dependencies, waiting on each other, its history. */
@MessageBundle("taskwork")
public interface TaskWorkMessages {

    @Message String before();
    @Message String after();
    @Message String linksTitle();
    @Message String linksNone();
    @Message String linksBlock(int count);
    @Message String linkAdd();
    @Message String linkWhich();
    @Message String linkHint();
    @Message String linkAct();
    @Message String linkRemove(String reference);
    @Message String joined();
    @Message String parted();
    @Message String comments(int count);
    @Message String commentNone();
    @Message String commentWrite();
    @Message String commentHint();
    @Message String commentAct();
    @Message String commented();
    @Message String commentTakeBack();
    @Message String commentTakeBackOf(String who);
    @Message String commentGone(String who);
    @Message String withdrawn();
    @Message String hands();
    @Message String handsHint(int days);
    @Message String handsDays(int days);
    @Message String handsNobody();
    @Message String history();
    @Message String historyWhy(String reason);
    @Message String field(String name, String before, String after);
    @Message String fieldTitle();
    @Message String fieldOwner();
    @Message String fieldDue();
    @Message String fieldState();
    @Message String fieldEvidence();
    @Message String fieldOutput();
    @Message String fieldStart();
    @Message String fieldWaitingOn();
    @Message String recurrence();
    @Message String recurrenceHint();
    @Message String recurrenceOnce();
    @Message String nothing();
    @Message String waitsOn(String who, String cause);
    @Message String waitsSince(String when);
    @Message String waitTitle();
    @Message String waitHint();
    @Message String waitPerson();
    @Message String waitNobody();
    @Message String waitOutside();
    @Message String waitOutsideHint();
    @Message String waitCause();
    @Message String waitsOnYou(String owner);
    @Message String handBack();
    @Message String handBackHint();
    @Message String mentionSubject(String who, String title);
    @Message String mentionWords(String who, String title, String project);
    @Message String commentSubject(String who, String title);
    @Message String commentWords(String who, String title, String project);
    @Message String readAct();
}
