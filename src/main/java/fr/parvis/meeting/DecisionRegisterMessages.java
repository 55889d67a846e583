package fr.parvis.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the register of decisions. */
@MessageBundle("decisionregister")
public interface DecisionRegisterMessages {

    @Message String nav();
    @Message String title();
    @Message String lead();
    @Message String toGates();
    @Message String filter();
    @Message String all();
    @Message String words();
    @Message String year();
    @Message String found(long count);
    @Message String none();
    @Message String noneWords();
    @Message String noneClear();
    @Message String number();
    @Message String decision();
    @Message String decidedOn();
    @Message String decidedOnHint();
    @Message String decidedBy();
    @Message String decidedByHint();
    @Message String meeting();
    @Message String point();
    @Message String state();
    @Message String tasks();
    @Message String noTask();
    @Message String become();
    @Message String becomeAct();
    @Message String reason();
    @Message String reasonHint();
    @Message String addTask();
    @Message String addTaskAct();
    @Message String record();
    @Message String recordAct();
    @Message String recorded(String number);
    @Message String moved(String number, String state);
    @Message String followed(String number);
    @Message String firstAction();
    @Message String firstActionHint();
}
