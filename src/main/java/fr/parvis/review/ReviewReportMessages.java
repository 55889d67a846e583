package fr.parvis.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the report to the council. */
@MessageBundle("reviewreport")
public interface ReviewReportMessages {

    @Message String of(String project);
    @Message String title(int number, String town);
    @Message String project(String title);
    @Message String onDay(String day);
    @Message String draft();
    @Message String intro();
    @Message String essential();
    @Message String targets(long reached, long all);
    @Message String targetsNone();
    @Message String opened(String value);
    @Message String obligations(String value);
    @Message String answers(long answered, long asked);
    @Message String noSurvey();
    @Message String figures();
    @Message String people();
    @Message String peopleNone();
    @Message String answerOf(String question, String result, long answers);
    @Message String kept();
    @Message String optimised();
    @Message String improved();
    @Message String nothing();
    @Message String act(String action, String owner, String due);
    @Message String noOwner();
    @Message String noDue();
    @Message String next();
    @Message String nextStart(String day);
    @Message String nextNone();
    @Message String sources();
}
