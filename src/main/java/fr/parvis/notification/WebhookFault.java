package fr.parvis.notification;

/** Why an address cannot be a webhook’s, or was not delivered to. */
public enum WebhookFault {
    NOT_AN_ADDRESS, NOT_HTTPS, USER_INFO, PORT, PRIVATE,
    UNKNOWN_HOST, SILENT, ABSENT, ENCRYPTION, REDIRECTED, REFUSED,
    /** The key it was sealed with is gone. */
    SECRET
}
