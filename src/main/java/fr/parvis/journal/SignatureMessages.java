package fr.parvis.journal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words under an act that somebody did with another's power. */
@MessageBundle("signature")
public interface SignatureMessages {

    @Message String onBehalf(String name, String delegator);
    @Message String interim(String name, String department);
}
