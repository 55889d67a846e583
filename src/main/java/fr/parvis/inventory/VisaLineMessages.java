package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a head reads of one line. */
@MessageBundle("visaline")
public interface VisaLineMessages {

    @Message
    String contact(String address);

    @Message
    String rows(int count);

    @Message
    String personal(int level);

    @Message
    String personalUnknown();

    @Message
    String handedBy(String who, String when, String reason);

    @Message
    String more();

    @Message
    String earlier(String decision, String who, String when);

    @Message
    String earlierWhy(String decision, String who, String when, String reason);

    @Message
    String changedBy(String who, String when);

    @Message
    String changedWhy(String who, String when, String reason);

    @Message
    String evidenceDpo(String outcome, String when);

    @Message
    String evidenceLegal(String outcome, String when);

    @Message
    String evidenceSchema(String schema, String errors, String when);

    @Message
    String evidenceAddress(String address);

    @Message
    String checkGood();

    @Message
    String checkMissing(String names, int more);

    @Message
    String warning(LineWarning warning);
}
