package fr.parvis.task;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about tasks. */
@MessageBundle("taskpage")
public interface TaskPageMessages {

    @Message
    String listTitle();

    @Message
    String listOf(String project);

    @Message
    String filter();

    @Message
    String filterPhase();

    @Message
    String filterState();

    @Message
    String filterOwner();

    @Message
    String filterWords();

    @Message
    String filterAll();

    @Message
    String filterAnybody();

    @Message
    String filterOpen();

    @Message
    String filterLate();

    @Message
    String none();

    @Message
    String noneWords();

    @Message
    String noneClear();

    @Message
    String found(long count);

    @Message
    String columnNumber();

    @Message
    String columnTask();

    @Message
    String columnPhase();

    @Message
    String columnOwner();

    @Message
    String columnDue();

    @Message
    String columnFirst();

    @Message
    String columnState();

    @Message
    String columnSlips();

    @Message
    String columnOutput();

    @Message
    String columnEvidence();

    @Message
    String late();

    @Message
    String vacant();

    @Message
    String vacantRole(String role);

    @Message
    String exportCsv();

    @Message
    String add();

    @Message
    String addTitle();

    @Message
    String addTitleHint();

    @Message
    String addPhase();

    @Message
    String addOwner();

    @Message
    String addOwnerLead();

    @Message
    String addDue();

    @Message
    String addOutput();

    @Message
    String addAct();

    @Message
    String added();

    @Message
    String project();

    @Message
    String phase();

    @Message
    String role();

    @Message
    String contributors();

    @Message
    String owner();

    @Message
    String state();

    @Message
    String stateSince(String state);

    @Message
    String stateReason(String reason);

    @Message
    String start();

    @Message
    String due();

    @Message
    String first();

    @Message
    String slips(long count);

    @Message
    String output();

    @Message
    String evidence();

    @Message
    String evidenceHint();

    @Message
    String origin();

    @Message
    String askedBy(String who);

    @Message
    String askedWords(String words);

    @Message
    String cycle();

    @Message
    String moves();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String edit();

    @Message
    String title();

    @Message
    String cause();

    @Message
    String causeHint();

    @Message
    String why();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String moved(String state);

    @Message
    String notYours(String who);

    @Message
    String committee();
}
