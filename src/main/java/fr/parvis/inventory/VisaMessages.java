package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the visas. */
@MessageBundle("visa")
public interface VisaMessages {

    @Message
    String title();

    @Message
    String of(String project);

    @Message
    String nav();

    @Message
    String lead();

    @Message
    String columnDepartment();

    @Message
    String columnHead();

    @Message
    String columnSigned();

    @Message
    String columnAsked();

    @Message
    String columnDue();

    @Message
    String vacant();

    @Message
    String signedOf(long signed, long lines);

    @Message
    String open();

    @Message
    String see();

    @Message
    String stateOpen();

    @Message
    String stateDecided();

    @Message
    String stateNone();

    @Message
    String launch();

    @Message
    String launchWords();

    @Message
    String launchDue();

    @Message
    String launchDepartments();

    @Message
    String launchMessage();

    @Message
    String launchAct();

    @Message
    String launched(int count);

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
    String rows(int count);

    @Message
    String personal(int level);

    @Message
    String personalUnknown();

    @Message
    String waiting(long count, String department);
}
