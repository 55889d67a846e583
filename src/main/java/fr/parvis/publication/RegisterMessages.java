package fr.parvis.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the registers as the people of the town read them. */
@MessageBundle("register")
public interface RegisterMessages {

    @Message
    String registersFiles();

    @Message
    String registersFilesWords();

    @Message
    String registersRead();

    @Message
    String scdlName();

    @Message
    String catalogueName();

    @Message
    String registersBack();

    @Message
    String ripPreviewOf(String project);

    @Message
    String ripPreviewLead();
}
