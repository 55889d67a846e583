package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a campaign of visas. */
@MessageBundle("campaign")
public interface CampaignMessages {

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
    String columnLines();

    @Message
    String columnAsked();

    @Message
    String columnDue();

    @Message
    String vacant();

    @Message
    String vacantDeputy(String name);

    @Message
    String vacantInterim(String name);

    @Message
    String vacantSigns();

    @Message
    String signedOf(long signed, long lines);

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
}
