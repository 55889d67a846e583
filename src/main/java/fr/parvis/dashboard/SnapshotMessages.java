package fr.parvis.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of photos: their pages, their lists, their refusals. */
@MessageBundle("snapshot")
public interface SnapshotMessages {

    @Message
    String figure(Figure figure);

    @Message
    String told(String on, String sha256);

    @Message
    String nav();

    @Message
    String title();

    @Message
    String titleOf(String project);

    @Message
    String lead();

    @Message
    String prepare();

    @Message
    String prepareWords();

    @Message
    String committeeName();

    @Message
    String committeeHint();

    @Message
    String heldOn();

    @Message
    String freeze();

    @Message
    String taken();

    @Message
    String onlyLead();

    @Message
    String photos();

    @Message
    String none();

    @Message
    String noneWords();

    @Message
    String columnTaken();

    @Message
    String columnCommittee();

    @Message
    String columnHeld();

    @Message
    String columnBy();

    @Message
    String columnHash();

    @Message
    String columnFigure();

    @Message
    String columnCount();

    @Message
    String columnNumber();

    @Message
    String columnTitle();

    @Message
    String columnDepartment();

    @Message
    String columnState();

    @Message
    String columnNote();

    @Message
    String columnHead();

    @Message
    String columnLines();

    @Message
    String columnSigned();

    @Message
    String columnCommitted();

    @Message
    String columnPublished();

    @Message
    String columnPhase();

    @Message
    String columnStart();

    @Message
    String columnEnd();

    @Message
    String pack();

    @Message
    String frozenOn(String when);

    @Message
    String photoOf(String when);

    @Message
    String by(String name);

    @Message
    String cycle(int number);

    @Message
    String alteredWords();

    @Message
    String wholeWords();

    @Message
    String figures();

    @Message
    String figuresHint();

    @Message
    String listOf(String figure, int count);

    @Message
    String emptyList();

    @Message
    String phases();

    @Message
    String departments();

    @Message
    String exportJson();

    @Message
    String compare();

    @Message
    String compareWith();

    @Message
    String compareDates();

    @Message
    String compareTitle();

    @Message
    String compareOf(String project);

    @Message
    String compareLead();

    @Message
    String fromDay();

    @Message
    String toDay();

    @Message
    String fromPhoto();

    @Message
    String toPhoto();

    @Message
    String noPhoto();

    @Message
    String today();

    @Message
    String betweenWords(String from, String to);

    @Message
    String figuresBoth();

    @Message
    String onTrack();

    @Message
    String toWatch();

    @Message
    String late();

    @Message
    String verdictWords(String word, int kept, int due);

    @Message
    String verdictStart(String word);

    @Message
    String hidden();

    @Message
    String gone();

    @Message
    String publishedOn(String when);

    @Message
    String missing();

    @Message
    String decisionClosed();

    @Message
    String decisionOpen();

    @Message
    String decidedBy(String name, String when);

    @Message
    String gate(String phase, String moved);

    @Message
    String arbitration(String title);

    @Message
    String arbitrationHidden();

    @Message
    String titleNotAllowed();

    @Message
    String notAllowed();

    @Message
    String titleAltered();

    @Message
    String altered();

    @Message
    String beforeTheProject(String day, String begun);

    @Message
    String inTheFuture(String day);

    @Message
    String notAMoment();
}
