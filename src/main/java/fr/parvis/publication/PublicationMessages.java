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
    String notPublished();

    @Message
    String reason(PublicationRefusal.Reason reason);

    @Message
    String toExamine(String numbers);

    @Message
    String titleStale();

    @Message
    String titleConflict();

    @Message
    String datasetChanged(String number, String by, String when);

    @Message
    String channelChanged(String by, String when);

    @Message
    String startOver();

    @Message
    String liftedBy(String role);

    @Message
    String toldEnteredBeforeVisa(String number, String title, String channel, String on);

    @Message
    String toldUpdated(String number, String title, String on);

    @Message
    String toldGenerated(String count);

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
