package fr.parvis.gap;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the questionnaire. */
@MessageBundle("questionnaire")
public interface QuestionnaireMessages {

    @Message
    String nav();

    @Message
    String of(String department, String project);

    @Message
    String title(String department);

    @Message
    String lead();

    @Message
    String department();

    @Message
    String show();

    @Message
    String progress(long answered, int total);

    @Message
    String goOn();

    @Message
    String finished();

    @Message
    String nothing();

    @Message
    String notYours(String department);

    @Message
    String leftOut(int count);

    @Message
    String leftOutFacts();

    @Message
    String listed();

    @Message
    String listedWords();

    @Message
    String tool(UsualTool tool);

    @Message
    String usualWords();

    @Message
    String watch(String words);

    @Message
    String addedAs();

    @Message
    String unanswered();

    @Message
    String answeredBy(String by, String when);

    @Message
    String precise();

    @Message
    String preciseHint();

    @Message
    String preciseOf(String title);

    @Message
    String kept(long answered, int total);
}
