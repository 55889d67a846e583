package fr.parvis.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is waited for, from whom, and what follows from silence. */
@MessageBundle("wait")
public interface WaitMessages {

    @Message String title();
    @Message String of(String project);
    @Message String lead();
    @Message String byDepartment();
    @Message String byPerson();
    @Message String noDepartment();
    @Message String vacant();
    @Message String nothing();
    @Message String nothingWords();
    @Message String filtered(String department);
    @Message String all();
    @Message String back();
    @Message String csv();
    @Message String xlsx();
    @Message String columnWhat();
    @Message String columnKind();
    @Message String columnDepartment();
    @Message String columnHolder();
    @Message String columnDays();
    @Message String columnSince();
    @Message String columnDue();
    @Message String columnAskedBy();
    @Message String columnDetail();
    @Message String columnPaused();
    @Message String columnLadder();
    @Message String reported();
    @Message String reportedWords();
    @Message String waiting(String who, int days);
    @Message String pausedWords(String who, int days, String reason);
    @Message String kind(WaitKind kind);
    @Message String gate(String phase);
    @Message String forcedGate(String phase);
    @Message String arbitration(String subject);
    @Message String headMissing(String department, int lines);
    @Message String visa(String department, int lines);
    @Message String sentBack(String subject);
    @Message String opinion(String subject);
    @Message String interview(String department);
    @Message String update(String subject);
    @Message String gap(String words);
    @Message String task(String reference, String title);
    @Message String unnamed();
    @Message String silence(WaitKind kind);
}
