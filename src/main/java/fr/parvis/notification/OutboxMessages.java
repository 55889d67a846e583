package fr.parvis.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the outbox's page and of what it refuses. */
@MessageBundle("outbox")
public interface OutboxMessages {

    @Message String title();
    @Message String lead();
    @Message String filter();
    @Message String filterState();
    @Message String all();
    @Message String choice(OutboxFilter filter);
    @Message String standing(OutboxFilter standing);
    @Message String fault(MailFault fault);
    @Message String found(long count);
    @Message String columnMail();
    @Message String columnSubject();
    @Message String columnRecipient();
    @Message String columnTown();
    @Message String columnState();
    @Message String columnAttempts();
    @Message String columnNext();
    @Message String columnFault();
    @Message String columnAnswer();
    @Message String columnWritten();
    @Message String columnSent();
    @Message String attempts(int count);
    @Message String next();
    @Message String answered();
    @Message String noTown();
    @Message String none();
    @Message String noneWords();
    @Message String noneOfThese();
    @Message String showAll();
    @Message String retry();
    @Message String retrySaid(String recipient);
    @Message String retryAll();
    @Message String retryAllWords();
    @Message String retryAllSaid(long count);
    @Message String giveUp();
    @Message String giveUpWords(String recipient);
    @Message String giveUpAct();
    @Message String giveUpSaid(String recipient);
    @Message String titleNotFromHere();
    @Message String alreadySent();
    @Message String alreadyGivenUp();
    @Message String onItsWay();
    @Message String adminOnly();
    @Message String toldRetried(String number);
    @Message String toldAllRetried(long number);
    @Message String toldGivenUp(String number);
}
