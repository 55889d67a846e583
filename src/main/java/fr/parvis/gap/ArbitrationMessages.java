package fr.parvis.gap;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a line put to the DGS. */
@MessageBundle("arbitration")
public interface ArbitrationMessages {

    @Message
    String of(String number);

    @Message
    String title(String dataset);

    @Message
    String lead();

    @Message
    String sentBack();

    @Message
    String sentBackBy(String by, String when);

    @Message
    String notYet();

    @Message
    String side(RetainedPosition side);

    @Message
    String position();

    @Message
    String consequence();

    @Message
    String departmentPosition();

    @Message
    String departmentConsequence();

    @Message
    String leadPosition();

    @Message
    String leadConsequence();

    @Message
    String departmentEffect();

    @Message
    String leadEffect();

    @Message
    String ask();

    @Message
    String askAct();

    @Message
    String asked();

    @Message
    String askedBy(String by, String when);

    @Message
    String waits();

    @Message
    String retained();

    @Message
    String reason();

    @Message
    String decideAct();

    @Message
    String decided();

    @Message
    String decidedBy(String by, String when);

    @Message
    String back();

    @Message
    String link();

    @Message
    String waiting(String number, String title);
}
