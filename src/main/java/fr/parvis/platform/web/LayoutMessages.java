package fr.parvis.platform.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame around every page, and of the tags that all pages share. */
@MessageBundle("layout")
public interface LayoutMessages {

    @Message String skip();
    @Message String home();
    @Message String menu();
    @Message String mainNavigation();
    @Message String account(String name);
    @Message String signOut();
    @Message String demonstration();
    @Message String trail();
    @Message String footer();
    @Message String accessibility();
    @Message String language();
    @Message String languageFromBrowser();
    @Message String changeLanguage();
    @Message String version(String version);
    @Message String optional();
    @Message String error();
    @Message String errorCount(Number count);
    @Message String choose();
    @Message String pages();
    @Message String previous();
    @Message String next();
    @Message String pageOf(Number page, Number pages);
    @Message String sortBy(String column);
    @Message String rowActions(String row);
    @Message String ask();
    @Message String fix();
    @Message String waitingOn(String who, Number days);
    @Message String outOf(Object total);
    @Message String cancel();
    @Message String close();
    @Message String draftRestored();
    @Message String draftForget();
    @Message String sending();
    @Message String errorStatus(int status);
    @Message String formExpiredTitle();
    @Message String formExpiredDetail();
    @Message String backHome();
    @Message String goBack();
    @Message String before();
    @Message String after();
    @Message String none();
    @Message String exportCsv();
    @Message String exportWorkbook();
}
