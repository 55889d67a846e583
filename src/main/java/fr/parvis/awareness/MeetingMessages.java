package fr.parvis.awareness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about awareness meetings. */
@MessageBundle("awarenesspage")
public interface MeetingMessages {

    @Message String nav();
    @Message String title();
    @Message String lead();
    @Message String departmentsReached();
    @Message String agentsReached();
    @Message String staff(int staff, long percent);
    @Message String staffUnknown();
    @Message String meetings();
    @Message String none();
    @Message String noneWords();
    @Message String meeting();
    @Message String heldOn();
    @Message String toCome();
    @Message String departments();
    @Message String attendees();
    @Message String attendeesHint();
    @Message String people();
    @Message String peopleHint();
    @Message String notes();
    @Message String recordedBy();
    @Message String coverage();
    @Message String department();
    @Message String count();
    @Message String notYet();
    @Message String add();
    @Message String addTitle();
    @Message String addTitleHint();
    @Message String addAct();
    @Message String added(String title);
    @Message String noDepartment();
    @Message String group();
}
