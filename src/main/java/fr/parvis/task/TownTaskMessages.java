package fr.parvis.task;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a town's own task templates. */
@MessageBundle("towntask")
public interface TownTaskMessages {

    @Message String nav();
    @Message String title();
    @Message String of(String town);
    @Message String lead();
    @Message String backToList();
    @Message String readOnly();
    @Message String none();
    @Message String noneWords();
    @Message String columnTitle();
    @Message String columnPhase();
    @Message String columnWho();
    @Message String columnDue();
    @Message String columnMade();
    @Message String columnState();
    @Message String dueAfter(int days);
    @Message String inUse();
    @Message String archived();
    @Message String add();
    @Message String addAct();
    @Message String edit();
    @Message String save();
    @Message String fieldTitle();
    @Message String fieldTitleHint();
    @Message String fieldDescription();
    @Message String fieldPhase();
    @Message String fieldResponsible();
    @Message String fieldResponsibleHint();
    @Message String fieldOwner();
    @Message String fieldOwnerNobody();
    @Message String fieldDue();
    @Message String fieldDueHint();
    @Message String dueWrong(int longest);
    @Message String archive();
    @Message String archiveWords();
    @Message String restore();
    @Message String restoreWords();
    @Message String added(String title);
    @Message String saved(String title);
    @Message String saidArchived(String title);
    @Message String saidRestored(String title);
    @Message String use();
    @Message String useChoose();
    @Message String useHint();
    @Message String useAct();
    @Message String usedUp();
    @Message String manage();
    @Message String fromTown();
}
