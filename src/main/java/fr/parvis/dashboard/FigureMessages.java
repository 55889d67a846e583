package fr.parvis.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The names of the figures, how each is counted, and the lists behind them. */
@MessageBundle("figure")
public interface FigureMessages {

    @Message String name(Figure figure);
    @Message String rule(Figure figure);
    @Message String of(String figure, String project);
    @Message String count(long count);
    @Message String pastEnd();
    @Message String toStart();
    @Message String none();
    @Message String noneWords();
    @Message String noneThen();
    @Message String evening();
    @Message String today();
    @Message String department(String department);
    @Message String allDepartments();
    @Message String back();
    @Message String csv();
    @Message String xlsx();
    @Message String columnNumber();
    @Message String columnTitle();
    @Message String columnDepartment();
    @Message String columnOpenness();
    @Message String columnState();
    @Message String columnPublished();
    @Message String columnNextDue();
    @Message String columnDecision();
    @Message String columnBy();
    @Message String columnWhen();
    @Message String columnReason();
    @Message String unnamed();
    @Message String missing();
    @Message String visaStanding();
    @Message String visaFallen();
    @Message String visaNone();
    @Message String gateReturned(String phase);
    @Message String gateForced(String phase);
    @Message String gateApproved(String phase);
    @Message String arbitration(String subject);
    @Message String closed();
    @Message String pending();
}
