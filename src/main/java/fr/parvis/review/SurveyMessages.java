package fr.parvis.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which somebody answers the review survey. */
@MessageBundle("survey")
public interface SurveyMessages {

    @Message String of(String project);
    @Message String title();
    @Message String lead(int count, String day);
    @Message String word(String who);
    @Message String anonymous();
    @Message String named();
    @Message String progress(long done, int all);
    @Message String goOn();
    @Message String finished();
    @Message String over(String day);
    @Message String overNow();
    @Message String overForgotten();
    @Message String optional();
    @Message String number(int number);
    @Message String yes();
    @Message String no();
    @Message String comment();
    @Message String commentOf(String question);
    @Message String commentHint();
    @Message String addComment();
    @Message String hours();
    @Message String hoursOf(String question);
    @Message String hoursHint();
    @Message String answerOf(String question);
    @Message String keep();
    @Message String keepComment();
    @Message String clear();
    @Message String kept(long done, int all);
    @Message String yours(String answer);
    @Message String none();
    @Message String seen();
    @Message String mark1();
    @Message String mark2();
    @Message String mark3();
    @Message String mark4();
    @Message String mark5();
    @Message String inHours(String hours);
}
