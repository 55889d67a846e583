package fr.parvis.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a dataset is published. */
@MessageBundle("publish")
public interface PublishMessages {

    @Message
    String of(String number, String project);

    @Message
    String title();

    @Message
    String back();

    @Message
    String backToList();

    @Message
    String blockers();

    @Message
    String nothingAgainst();

    @Message
    String choices();

    @Message
    String choicesWords();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String publish();

    @Message
    String publishWords();

    @Message
    String channel();

    @Message
    String url();

    @Message
    String publishedOn();

    @Message
    String publishAct();

    @Message
    String history();

    @Message
    String historyNone();

    @Message
    String enteredBy(String name, String when);

    @Message
    String withdrawnBy(String on, String name);

    @Message
    String withdraw();

    @Message
    String withdrawWill();

    @Message
    String withdrawLastWill();

    @Message
    String reason();

    @Message
    String withdrawAct();

    @Message
    String update();

    @Message
    String updateWords();

    @Message
    String updatedOn();

    @Message
    String object();

    @Message
    String objectHint();

    @Message
    String updateAct();

    @Message
    String lastUpdate();

    @Message
    String nextUpdate();

    @Message
    String noDue();

    @Message
    String published(String number);

    @Message
    String publishedBeforeVisa(String number);

    @Message
    String updated(String number);

    @Message
    String withdrawn(String number);

    @Message
    String open();
}
