package fr.parvis.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of publication. */
@MessageBundle("publication")
public interface PublicationMessages {

    @Message
    String blocker(PublicationBlocker blocker);

    @Message
    String criterion(ChannelCriterion criterion);

    @Message
    String titleNotAllowed();

    @Message
    String notAllowed();

    @Message
    String titleBlocked();

    @Message
    String blocked(int count);

    @Message
    String withdrawn();

    @Message
    String future();

    @Message
    String notAMark();

    @Message
    String toldEntered(String number, String title, String channel, String on);

    @Message
    String toldWithdrawn(String number, String title);

    @Message
    String toldDecided(String channel);

    @Message
    String toldOpened();

    @Message
    String toldClosed();

    @Message
    String ripTitle();

    @Message
    String ripOf(String town);

    @Message
    String ripLead();

    @Message
    String ripCsv();
}
