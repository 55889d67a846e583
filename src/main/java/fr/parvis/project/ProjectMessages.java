package fr.parvis.project;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of projects: refusals, causes of slips, sentences of the history. */
@MessageBundle("project")
public interface ProjectMessages {

    @Message
    String cause(SlipCause cause);

    @Message
    String townUnknown();

    @Message
    String mayNotCreate();

    @Message
    String mayNotChange();

    @Message
    String personUnknown();

    @Message
    String leadNotAttached();

    @Message
    String exemptionIsTheDgs();

    @Message
    String tooManyObjectives();

    @Message
    String startTooFar();

    @Message
    String noLead();

    @Message
    String leadStays();

    @Message
    String holdsTasks();

    @Message
    String causeMissing();

    @Message
    String verificationIsTheAdmins();

    @Message
    String toldCreated(String title);

    @Message
    String toldChanged(String title);

    @Message
    String toldCycleOpened(String number);

    @Message
    String toldExemption();

    @Message
    String toldTeam(String name);

    @Message
    String toldLeft(String name);

    @Message
    String toldInterlocutor(String name);

    @Message
    String toldOther(String title);

    @Message
    String departmentUnknown();

    @Message
    String tooManyContacts(int most);

    @Message
    String personTwice();

    @Message
    String letterMissing();

    @Message
    String oneAccountable();

    @Message
    String toldContacts(String department, String phase, String names);

    @Message
    String toldContactsVacant(String department, String phase);

    @Message
    String toldContactsProject();

    @Message
    String toldContactsAll();
}
