package fr.parvis.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search. */
@MessageBundle("search")
public interface SearchMessages {

    @Message String box();
    @Message String placeholder();
    @Message String title();
    @Message String titleOf(String words);
    @Message String act();
    @Message String hint();
    @Message String found(int count);
    @Message String none(String words);
    @Message String noneHint();
    @Message String more(int most);
    @Message String kind(SearchKind kind);
}
