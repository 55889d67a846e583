package fr.parvis.platform.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The declaration of accessibility. */
@MessageBundle("declaration")
public interface DeclarationMessages {

    @Message
    String title();

    @Message
    String date();

    @Message
    String scope();

    @Message
    String stateTitle();

    @Message
    String state();

    @Message
    String testsTitle();

    @Message
    String tests();

    @Message
    String testAxe();

    @Message
    String testKeyboard();

    @Message
    String testWidth();

    @Message
    String testScript();

    @Message
    String testsLimit();

    @Message
    String contactTitle();

    @Message
    String contact();

    @Message
    String appealTitle();

    @Message
    String appeal();

    @Message
    String defender();
}
