package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the obligations that weigh on a dataset. */
@MessageBundle("attached")
public interface AttachedObligationMessages {

    @Message
    String title();

    @Message
    String none();

    @Message
    String applies();

    @Message
    String toCheck();

    @Message
    String attached();

    @Message
    String detached();

    @Message
    String decidedBy(String by);

    @Message
    String act();

    @Message
    String actWords();

    @Message
    String obligation();

    @Message
    String state();

    @Message
    String attach();

    @Message
    String detach();

    @Message
    String reason();

    @Message
    String actSave();

    @Message
    String decided();

    @Message
    String toldAttached(String number, String title, String rule);

    @Message
    String toldDetached(String number, String title, String rule);
}
