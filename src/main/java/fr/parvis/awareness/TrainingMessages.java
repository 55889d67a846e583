package fr.parvis.awareness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about training. */
@MessageBundle("training")
public interface TrainingMessages {

    @Message String nav();
    @Message String title();
    @Message String lead(int needed);
    @Message String progress();
    @Message String modules();
    @Message String module();
    @Message String state();
    @Message String attempts();
    @Message String score();
    @Message String doneOn();
    @Message String done();
    @Message String tried();
    @Message String untried();
    @Message String compulsory();
    @Message String optional();
    @Message String start();
    @Message String resume();
    @Message String certificate();
    @Message String certificateOpen();
    @Message String certificateMissing(String names);
    @Message String certificateText(String name, String town);
    @Message String certificateOn();
    @Message String certificatePrint();
    @Message String team();
    @Message String teamNone();
    @Message String person();
    @Message String doneOf(long done, long all);
    @Message String certified();
    @Message String yes();
    @Message String no();
    @Message String lastOn();
    @Message String quiz();
    @Message String quizWords(int needed, int questions);
    @Message String question(int number);
    @Message String answer();
    @Message String unanswered();
    @Message String unknownAnswer(String keys);
    @Message String corrections();
    @Message String passed(int score);
    @Message String failed(int score, int needed);
    @Message String yours(String answer);
    @Message String right(String answer);
    @Message String isRight();
    @Message String isWrong();
    @Message String again();
    @Message String back();
    @Message String next();
}
