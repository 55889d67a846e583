package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a head decides. */
@MessageBundle("visa")
public interface VisaMessages {

    @Message
    String batchOf(String department, String project);

    @Message
    String batchTitle(String department);

    @Message
    String askedBy(String name);

    @Message
    String before(String when);

    @Message
    String estimate(int lines, int minutes);

    @Message
    String nothing();

    @Message
    String notYours(String department);

    @Message
    String replacedBy();

    @Message
    String latest();

    @Message
    String decision(String number);

    @Message
    String reason(String number);

    @Message
    String reasonHint();

    @Message
    String later();

    @Message
    String changed();

    @Message
    String sentBack(int times);

    @Message
    String correct();

    @Message
    String summary();

    @Message
    String confirm();

    @Message
    String decided(int count);

    @Message
    String receipt();

    @Message
    String receiptBy(String name, String when);

    @Message
    String receiptHash();

    @Message
    String undo();

    @Message
    String undone();

    @Message
    String waiting(long count, String department);

    @Message
    String waitingFallen(long count, String department);

    @Message
    String waitingFallenWhy();

    @Message
    String waitingAnswered(long count, String department);

    @Message
    String handTo();

    @Message
    String handToHint();

    @Message
    String deputyFor(String name);

    @Message
    String group(VisaGroup group);

    @Message
    String rest();

    @Message
    String reasonMissing(String decision);

    @Message
    String fieldOpenness();

    @Message
    String fieldArticle();

    @Message
    String fieldDepartment();

    @Message
    String linkWhy(String department);
}
