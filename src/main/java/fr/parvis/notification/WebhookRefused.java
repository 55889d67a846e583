package fr.parvis.notification;

/** A webhook’s address was not called, or did not take what was sent. */
class WebhookRefused extends Exception {

    private final WebhookFault fault;
    private final Integer status;
    private final String words;

    WebhookRefused(WebhookFault fault) {
        this(fault, null, null);
    }

    /** @param status and words of the answer; null when there was none */
    WebhookRefused(WebhookFault fault, Integer status, String words) {
        super(fault.name());
        this.fault = fault;
        this.status = status;
        this.words = words;
    }

    WebhookFault fault() {
        return fault;
    }

    Integer status() {
        return status;
    }

    String words() {
        return words;
    }
}
