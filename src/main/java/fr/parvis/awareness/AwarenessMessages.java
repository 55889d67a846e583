package fr.parvis.awareness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of awareness that are not a page's: blockers, sentences of the history. */
@MessageBundle("awareness")
public interface AwarenessMessages {

    @Message String trainingUnfinished(String done, String all, String names);
    @Message String headsNotMet(String done, String all, String names);
    @Message String departmentsUnaware(String done, String all, String names);
    @Message String toldModuleFinished(String module, String score);
}
