package fr.parvis.publication;

import fr.parvis.inventory.ExceptionArticle;
import fr.parvis.method.PhaseCode;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that shows the public how far a town has come: plain, for whoever knows nothing of the method. */
@MessageBundle("progress")
public interface ProgressMessages {

    @Message String title();
    @Message String titleOf(String town);
    @Message String lead(String town);
    @Message String upToDate(String when);
    @Message String status(OpeningStatus status);
    @Message String statusWords(OpeningStatus status);
    @Message String none(OpeningStatus status);
    @Message String phases();
    @Message String noProject();
    @Message String phase(PhaseCode phase);
    @Message String phaseWords(PhaseCode phase);
    @Message String phaseDone(String when);
    @Message String phaseNow();
    @Message String phaseComing();
    @Message String datasets();
    @Message String columnTitle();
    @Message String columnDepartment();
    @Message String columnSince();
    @Message String columnQuarter();
    @Message String columnReason();
    @Message String columnText();
    @Message String quarter(String number, String year);
    @Message String reason(ExceptionArticle article);
    @Message String reasonUnknown();
    @Message String reasonCited(String text);
    @Message String approved();
    @Message String csv();
    @Message String switchTitle();
    @Message String switchOf(String town);
    @Message String switchLead();
    @Message String switchOn();
    @Message String switchOff();
    @Message String switchShow();
    @Message String switchHide();
    @Message String switchShows(int count);
    @Message String switchNever();
    @Message String switchSee();
    @Message String switchNotYours();
    @Message String saidShown();
    @Message String saidHidden();
    @Message String toldShown();
    @Message String toldHidden();
}
