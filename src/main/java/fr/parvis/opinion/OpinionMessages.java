package fr.parvis.opinion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the legal check and of opinions. */
@MessageBundle("opinion")
public interface OpinionMessages {

    @Message
    String answer(LegalAnswer answer);

    @Message
    String state(LegalCheckState state);

    @Message
    String act(OpinionRefusal.Act act);

    @Message
    String reason(OpinionRefusal.Reason reason);

    @Message
    String titleNotAllowed();

    @Message
    String titleStale();

    @Message
    String staleWords();

    @Message
    String titleConflict();

    @Message
    String conflict(String reason, String detail);

    @Message
    String notAnOutcome();

    @Message
    String opinionsMissing(String missing, String numbers);

    @Message
    String toldSigned(String number, String title, String outcome);

    @Message
    String toldAsked(String number, String title, String to);

    @Message
    String toldGiven(String number, String title, String outcome);

    @Message
    String toldLifted(String number, String title);

    @Message
    String toldAskedSeveral(String numbers, String to);

    @Message
    String toldWithdrawn(String numbers, String to);

    @Message
    String toldSentAgain(String numbers, String to);

    @Message
    String toldHandedOver(String to);

    @Message
    String signedOutside(String name);
}
