package fr.parvis.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what a link from a mail opens, and of the mails that bring the link and the code. */
@MessageBundle("decision")
public interface DecisionMessages {

    @Message String mailAct();
    @Message String mailWhy(String until);
    @Message String codeSubject();
    @Message String codeWords(String code);
    @Message String codeIgnore();
    @Message String renewedSubject();
    @Message String renewedWords();
    @Message String entryTitle();
    @Message String entryWords(String address);
    @Message String entryAsk();
    @Message String entryAgain();
    @Message String entryCode();
    @Message String entryCodeHint(String address);
    @Message String entryGo();
    @Message String entrySignIn();
    @Message String entryNoMore();
    @Message String entryNothing();
    @Message String codeWrong(int left);
    @Message String codeOver();
    @Message String tooMany(int minutes);
    @Message String refusedTitle();
    @Message String state(DecisionLinkState state);
    @Message String signedInAs(String name);
    @Message String signOut();
    @Message String renew();
    @Message String renewHint();
    @Message String renewed(String address);
    @Message String renewedOften();
    @Message String open();
    @Message String home();
    @Message String decidedBy(String name, String when);
    @Message String decidedAt(String when);
    @Message String takenTitle();
    @Message String takenWords();
    @Message String takenHash();
    @Message String takenUndo(String when);
    @Message String takenMore();
    @Message String toldByLink();
}
