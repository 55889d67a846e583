package fr.parvis.task;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of tasks: states, moves, refusals, sentences of the history. */
@MessageBundle("task")
public interface TaskMessages {

    @Message
    String state(TaskState state);

    @Message
    String move(TaskMove move);

    @Message
    String recurrence(Recurrence recurrence);

    @Message
    String toldCameBack(String title, String number, String before);

    @Message
    String waitCause(WaitCause cause);

    @Message
    String origin(TaskOrigin origin);

    @Message
    String reason(TaskRefusal.Reason reason);

    @Message
    String titleNotAllowed();

    @Message
    String titleStale();

    @Message
    String titleNotFromHere();

    @Message
    String notAllowed();

    @Message
    String stale(String by, String when);

    @Message
    String notFromHere(String from, String to);

    @Message
    String titleBlocked();

    @Message
    String blocked(String before, long count);

    @Message
    String titleLoop();

    @Message
    String loop(String circle);

    @Message
    String toldCommented(String title, String number);

    @Message
    String toldCommentWithdrawn(String title, String number, String author);

    @Message
    String toldLinked(String title, String number, String before);

    @Message
    String toldUnlinked(String title, String number, String before);

    @Message
    String toldWaitsOn(String title, String number, String name);

    @Message
    String toldAdded(String title, String number);

    @Message
    String toldAsked(String title, String number);

    @Message
    String toldMoved(String title, String number, String state);

    @Message
    String toldRescheduled(String title, String number, String from, String to);

    @Message
    String toldDated(String title, String number, String to);

    @Message
    String toldUndated(String title, String number);

    @Message
    String toldHanded(String title, String number, String name);

    @Message
    String toldChanged(String title, String number);

    @Message
    String toldCarriedOver(String title, String number, String cycle);

    @Message
    String toldReminded(String name, String title);

    @Message
    String toldShifted(String count);

    @Message
    String toldLaidOut(String count, String cycle);

    @Message
    String templatesNotKept();

    @Message
    String templateStale(String name, String when);

    @Message
    String titleTemplateUsed();

    @Message
    String templateUsed(String reference);

    @Message
    String toldTemplateAdded(String title);

    @Message
    String toldTemplateChanged(String title);

    @Message
    String toldTemplateArchived(String title);

    @Message
    String toldTemplateRestored(String title);

    @Message
    String toldTemplateHandedOver(String title, String name);

    @Message
    String toldTownLaidOut(String count, String phase);
}
