package fr.parvis.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of documents: pages, refusals, sentences of the history. */
@MessageBundle("document")
public interface DocumentMessages {

    @Message String nav();
    @Message String title();
    @Message String titleOf(String project);
    @Message String lead();
    @Message String found(long count);
    @Message String none();
    @Message String noneWords();
    @Message String search();
    @Message String searchAct();
    @Message String columnTitle();
    @Message String columnFile();
    @Message String columnOf();
    @Message String columnBy();
    @Message String columnHash();
    @Message String ofProject();
    @Message String add();
    @Message String fieldTitle();
    @Message String fieldTitleHint();
    @Message String fieldFile();
    @Message String fieldFileHint(long megabytes);
    @Message String fieldFileMissing();
    @Message String addAct();
    @Message String sending();
    @Message String added();
    @Message String renew();
    @Message String renewAct();
    @Message String renewed();
    @Message String withdraw();
    @Message String withdrawWhy();
    @Message String withdrawAct();
    @Message String withdrawn();
    @Message String gone(String reason);
    @Message String size(String kind, String size);
    @Message String versionOf(int number);
    @Message String versions();
    @Message String addedBy(String who);
    @Message String download();
    @Message String downloadOf(String name);
    @Message String open();
    @Message String preview(String title);
    @Message String acts();
    @Message String notScanned();
    @Message String attached(int count);
    @Message String attachedNone();
    @Message String kind(FileKind kind);
    @Message String refusalTitle();
    @Message String notAllowed();
    @Message String thingUnknown();
    @Message String settled();
    @Message String goneAlready();
    @Message String reason(DocumentRefusal.Reason reason);
    @Message String lies(String kind);
    @Message String toldAdded(String title, String file);
    @Message String toldRenewed(String title, String version);
    @Message String toldWithdrawn(String title);
}
