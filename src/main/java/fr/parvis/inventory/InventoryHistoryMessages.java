package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the history tells of the inventory. */
@MessageBundle("inventoryhistory")
public interface InventoryHistoryMessages {

    @Message
    String toldAdded(String number, String title);

    @Message
    String toldChanged(String number, String title, String fields);

    @Message
    String toldScored(String number, String title, String score, String band);

    @Message
    String toldOverridden(String number, String title, String band);

    @Message
    String toldClassified(String number, String title, String openness, String article);

    @Message
    String toldGridWritten(String number);

    @Message
    String toldGridFrozen(String number);

    @Message
    String toldListApproved(String version, String datasets);

    @Message
    String toldCatalogueTaken(String count);

    @Message
    String toldAsked(String departments, String due);

    @Message
    String toldDecided(String department, String signed, String lines);

    @Message
    String toldRemoved(String number, String title);

    @Message
    String toldUndone(String department, String lines);

    @Message
    String toldFallen(String number, String title, String by, String fields);

    @Message
    String toldGenerated(String count);

    @Message
    String toldGeneratedVisas(String count);

    @Message
    String toldHandedOver(String number, String title, String from, String to);
}
