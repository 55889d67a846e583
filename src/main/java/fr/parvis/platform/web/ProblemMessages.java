package fr.parvis.platform.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages that explain each kind of problem. */
@MessageBundle("problem")
public interface ProblemMessages {

    @Message
    String meaningTitle();

    @Message
    String remedyTitle();

    @Message
    String address();

    @Message
    String title(ProblemKind kind);

    @Message
    String meaning(ProblemKind kind);

    @Message
    String remedy(ProblemKind kind);
}
