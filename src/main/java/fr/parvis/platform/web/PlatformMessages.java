package fr.parvis.platform.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a request that no feature had a look at. */
@MessageBundle("platform")
public interface PlatformMessages {

    @Message
    String formSentBefore();

    @Message
    String unreadableTitle();

    @Message
    String unreadableDetail();

    @Message
    String wrongType();

    @Message
    String invalidTitle();

    @Message
    String invalidDetail(int count);

    @Message
    String notFoundTitle();

    @Message
    String notFoundDetail();

    @Message
    String signInTitle();

    @Message
    String signInDetail();

    @Message
    String forbiddenTitle();

    @Message
    String forbiddenDetail();

    @Message
    String methodTitle();

    @Message
    String methodDetail();

    @Message
    String mediaTypeTitle();

    @Message
    String mediaTypeDetail();

    @Message
    String tooLargeTitle();

    @Message
    String tooLargeDetail();

    @Message
    String staleTitle();

    @Message
    String staleDetail();

    @Message
    String versionMissingTitle();

    @Message
    String versionMissingDetail();

    @Message
    String requestTitle();

    @Message
    String requestDetail();

    @Message
    String failureTitle();

    @Message
    String failureDetail(String reference);
}
