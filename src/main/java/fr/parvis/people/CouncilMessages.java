package fr.parvis.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the days on which a town's council sits. */
@MessageBundle("council")
public interface CouncilMessages {

    @Message String nav();
    @Message String titleOf(String town);
    @Message String lead();
    @Message String readOnly();
    @Message String coming();
    @Message String past(int count);
    @Message String none();
    @Message String noneWords();
    @Message String days();
    @Message String daysHint();
    @Message String add();
    @Message String remove();
    @Message String unread(String words);
    @Message String tooMany(int most);
    @Message String tooManyAtOnce(int most);
    @Message String added(int count);
    @Message String addedNone();
    @Message String removed(String day);
    @Message String gone();
    @Message String toldAdded(String days);
    @Message String toldRemoved(String day);
}
