package fr.parvis.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of calendars and of the page that hands out their addresses. */
@MessageBundle("calendar")
public interface CalendarMessages {

    @Message String task(String task, String project);
    @Message String visa(String department, String project);
    @Message String gate(String phase, String project);
    @Message String meeting(String kind, String project);
    @Message String title();
    @Message String words();
    @Message String shownTitle();
    @Message String shown();
    @Message String none();
    @Message String noneWords();
    @Message String name();
    @Message String nameHint();
    @Message String holds();
    @Message String project();
    @Message String projectHint();
    @Message String projectUnknown();
    @Message String created();
    @Message String lastUse();
    @Message String never();
    @Message String state();
    @Message String active();
    @Message String revoked();
    @Message String revoke();
    @Message String saidRevoked();
    @Message String create();
    @Message String createAct();
    @Message String tooMany(int most);
    @Message String dgsOnly();
    @Message String gone();
    @Message String unknown();
    @Message String scope(CalendarScope scope);
}
