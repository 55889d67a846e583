package fr.parvis.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of messages and of the choices. */
@MessageBundle("notice")
public interface NoticeMessages {

    @Message String title();
    @Message String titleUnread(int count);
    @Message String words();
    @Message String filter();
    @Message String filterKind();
    @Message String filterAll();
    @Message String filterUnread();
    @Message String found(long count);
    @Message String none();
    @Message String noneWords();
    @Message String clear();
    @Message String unread();
    @Message String mailed();
    @Message String digested();
    @Message String open();
    @Message String markRead();
    @Message String markUnread();
    @Message String markAll();
    @Message String saidRead();
    @Message String saidUnread();
    @Message String saidAll(int count);
    @Message String choices();
    @Message String choicesTitle();
    @Message String choicesWords();
    @Message String bindingHint();
    @Message String quietTitle();
    @Message String quietWords();
    @Message String quietFrom();
    @Message String quietUntil();
    @Message String quietBoth();
    @Message String timeWrong();
    @Message String save();
    @Message String saved();
    @Message String language();
    @Message String townNotYours();
    @Message String townTitle(String town);
    @Message String townWords();
    @Message String leavesAt();
    @Message String townSave();
    @Message String townSaved(String town, String time);
    @Message String toldDigestTime(String before, String after);
    @Message String back();
    @Message String kind(NoticeKind kind);
    @Message String why(NoticeKind kind);
    @Message String channel(NoticeChannel channel);
}
