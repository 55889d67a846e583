package fr.parvis.project;

import fr.parvis.journal.Verification.Fault;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the wizard, the sheet and the history. */
@MessageBundle("projectpage")
public interface ProjectPageMessages {

    @Message
    String wizardTitle();

    @Message
    String wizardWords();

    @Message
    String wizardStep(int number, String title);

    @Message
    String stepBasics();

    @Message
    String stepGoals();

    @Message
    String stepStakes();

    @Message
    String stepPeople();

    @Message
    String stepDates();

    @Message
    String next();

    @Message
    String back();

    @Message
    String create();

    @Message
    String created();

    @Message
    String cannotCreate();

    @Message
    String town();

    @Message
    String title();

    @Message
    String titleHint();

    @Message
    String startsOn();

    @Message
    String startsOnHint();

    @Message
    String goalsWords();

    @Message
    String goal(int number);

    @Message
    String goalTitle();

    @Message
    String goalIndicator();

    @Message
    String goalTarget();

    @Message
    String goalMissing();

    @Message
    String goalIncomplete();

    @Message
    String stakesWords();

    @Message
    String transparency();

    @Message
    String innovation();

    @Message
    String processes();

    @Message
    String lead();

    @Message
    String attached();

    @Message
    String exemption();

    @Message
    String exemptionHint();

    @Message
    String sponsor();

    @Message
    String elu();

    @Message
    String nobody();

    @Message
    String datesWords();

    @Message
    String datesHolidays();

    @Message
    String columnPhase();

    @Message
    String columnStart();

    @Message
    String columnGate();

    @Message
    String sheetTitle();

    @Message
    String sheetOf(String project);

    @Message
    String sheetEdit();

    @Message
    String sheetSave();

    @Message
    String sheetSaved();

    @Message
    String sheetStale();

    @Message
    String sheetReadOnly();

    @Message
    String goals();

    @Message
    String goalsNone();

    @Message
    String stakes();

    @Message
    String people();

    @Message
    String attachedYes();

    @Message
    String attachedNo(String reason);

    @Message
    String deliberationNumber();

    @Message
    String deliberationOn();

    @Message
    String team();

    @Message
    String teamAdd();

    @Message
    String teamNobody();

    @Message
    String contacts();

    @Message
    String contactsWords();

    @Message
    String contactOf(String what);

    @Message
    String contactVacant();

    @Message
    String contactByPost(String name);

    @Message
    String contactSave();

    @Message
    String contactSaved();

    @Message
    String contactPhase();

    @Message
    String contactDepartment();

    @Message
    String contactPerson();

    @Message
    String journalTitle();

    @Message
    String journalOf(String project);

    @Message
    String journalWords();

    @Message
    String journalNone();

    @Message
    String journalBehalf(String name, String other);

    @Message
    String journalWhen();

    @Message
    String journalWhat();

    @Message
    String journalWho();

    @Message
    String journalWhy();

    @Message
    String journalBefore();

    @Message
    String journalAfter();

    @Message
    String journalHash();

    @Message
    String exportCsv();

    @Message
    String stateTitle();

    @Message
    String stateOn();

    @Message
    String stateShow();

    @Message
    String stateWords(String when);

    @Message
    String stateNone(String when);

    @Message
    String stateTasks(int count, String state);

    @Message
    String verifyTitle();

    @Message
    String verifyValid(long entries);

    @Message
    String verifyBroken(long position, String fault);

    @Message
    String verifyExport();

    @Message
    String verifyExportWords();

    @Message
    String verifyLink();

    @Message
    String fault(Fault fault);
}
