package fr.parvis.notification;

/** How a person is told: by a mail of its own, in the daily digest, or on the page of messages alone. */
public enum NoticeChannel {
    AT_ONCE, DIGEST, NEVER
}
