package fr.parvis.notification;

import fr.parvis.ledger.Absences;
import fr.parvis.ledger.LadderReply;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which a reminder is answered, delays are set and absences announced. */
@MessageBundle("ladderpage")
public interface LadderPageMessages {

    @Message String answerTitle(String what);
    @Message String answerWords(int days);
    @Message String answerSilence();
    @Message String reply();
    @Message String taskReply(LadderReply reply);
    @Message String updateReply(LadderReply reply);
    @Message String cause();
    @Message String until();
    @Message String untilHint();
    @Message String untilFuture();
    @Message String untilTooFar();
    @Message String words();
    @Message String wordsHint();
    @Message String unchanged();
    @Message String send();
    @Message String sent();
    @Message String openIt();
    @Message String gone();
    @Message String already();
    @Message String refused();
    @Message String delaysLead();
    @Message String delaysOf(String town);
    @Message String delaysNow(int reminder, int superior, int list);
    @Message String delaysNotYours();
    @Message String reminder();
    @Message String superior();
    @Message String list();
    @Message String delaysRange(int most);
    @Message String delaysRise();
    @Message String delaysSave();
    @Message String delaysSaved(String town);
    @Message String absencesTitle();
    @Message String absencesLead();
    @Message String absencesNone();
    @Message String absenceLine(String name, String from, String to);
    @Message String absenceWho();
    @Message String absenceFrom();
    @Message String absenceTo();
    @Message String absenceSave();
    @Message String absenceSaved();
    @Message String absenceTakeBack();
    @Message String absenceTaken();
    @Message String fault(Absences.Fault fault);
    @Message String back();
}
