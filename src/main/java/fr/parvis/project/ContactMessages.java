package fr.parvis.project;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the matrix of contacts. */
@MessageBundle("contact")
public interface ContactMessages {

    @Message String nav();
    @Message String title();
    @Message String of(String project);
    @Message String lead();
    @Message String legend();
    @Message String keys();
    @Message String unsaved();
    @Message String lost();
    @Message String involvement(Involvement involvement);
    @Message String columnWho();
    @Message String columnAll();
    @Message String rowProject();
    @Message String rowProjectWords();
    @Message String rowRoleWords();
    @Message String vacant();
    @Message String fromAll();
    @Message String fromPost();
    @Message String cell(String who, String phase);
    @Message String edit();
    @Message String person(int number);
    @Message String letters(int number);
    @Message String nobody();
    @Message String save();
    @Message String cancel();
    @Message String saved(String cell);
    @Message String savedVacant(String cell);
    @Message String stale(String name, String when);
    @Message String staleNow(String cell, String names);
    @Message String vacantTitle();
    @Message String vacantAt(String phase, int count, String names);
    @Message String vacantNone();
    @Message String readOnly();
    @Message String open();
    @Message String phaseContact(String phase, String names);
    @Message String phaseVacant(String phase);
}
