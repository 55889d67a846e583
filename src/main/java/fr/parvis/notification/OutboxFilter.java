package fr.parvis.notification;

/** What one looks for in the outbox. What failed waits too: it is tried again until it is given up. */
public enum OutboxFilter {

    WAITING("m.state = WAITING"),
    FAILED("m.state = WAITING and m.lastError is not null"),
    GIVEN_UP("m.state = GIVEN_UP"),
    SENT("m.state = SENT");

    final String condition;

    OutboxFilter(String condition) {
        this.condition = condition;
    }
}
