package fr.parvis.method;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Short names of the method's phases and roles. */
@MessageBundle("method")
public interface MethodMessages {

    @Message
    String phase(PhaseCode phase);

    @Message
    String role(MethodRole role);
}
