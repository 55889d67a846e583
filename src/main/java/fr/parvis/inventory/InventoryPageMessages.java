package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of datasets and of the starter catalogue. */
@MessageBundle("inventorypage")
public interface InventoryPageMessages {

    @Message
    String listTitle();

    @Message
    String listOf(String project);

    @Message
    String nav();

    @Message
    String filter();

    @Message
    String filterAll();

    @Message
    String filterWords();

    @Message
    String filterDepartment();

    @Message
    String filterStatus();

    @Message
    String filterBand();

    @Message
    String filterOpenness();

    @Message
    String filterVisa();

    @Message
    String found(long count);

    @Message
    String columnNumber();

    @Message
    String columnTitle();

    @Message
    String columnDepartment();

    @Message
    String columnStatus();

    @Message
    String columnScore();

    @Message
    String columnOpenness();

    @Message
    String columnVisa();

    @Message
    String columnDue();

    @Message
    String none();

    @Message
    String noneWords();

    @Message
    String noneClear();

    @Message
    String noneFiltered();

    @Message
    String fromCatalogue();

    @Message
    String toGrid();

    @Message
    String byDepartment();

    @Message
    String datasetsOf(long datasets);

    @Message
    String confirmedOf(long confirmed, long datasets);

    @Message
    String add();

    @Message
    String addAct();

    @Message
    String addDepartment();

    @Message
    String addTitleHint();

    @Message
    String added(String number);

    @Message
    String withheldMark();

    @Message
    String catalogueTitle();

    @Message
    String catalogueOf(String project);

    @Message
    String catalogueWords();

    @Message
    String catalogueHeld();

    @Message
    String catalogueNot();

    @Message
    String catalogueTake();

    @Message
    String catalogueCondition(String words);

    @Message
    String catalogueWatch(String words);

    @Message
    String catalogueChosen(String title);

    @Message
    String taken(int count);

    @Message
    String navList();
}
