package fr.parvis.notification;

/** Whether a webhook is told anything: yes, no longer since somebody said so, or no longer since it failed too often. */
public enum WebhookState {
    ACTIVE, PAUSED, FAILING
}
