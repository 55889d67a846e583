package fr.parvis.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the daily digest. */
@MessageBundle("digest")
public interface DigestMessages {

    @Message String subject(int count, int late);
    @Message String subjectMany(int count, int late);
    @Message String subjectTold(int count);
    @Message String hello(String name);
    @Message String decide();
    @Message String todo();
    @Message String told();
    @Message String reminder(String what);
    @Message String late();
    @Message String due(String when);
    @Message String overdue(String when);
    @Message String more(int count);
    @Message String open();
    @Message String openTold();
    @Message String why();
    @Message String choose();
}
