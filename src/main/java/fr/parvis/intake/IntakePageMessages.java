package fr.parvis.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of imports. */
@MessageBundle("intakepage")
public interface IntakePageMessages {

    @Message String title();
    @Message String titleOf(String project);
    @Message String open();
    @Message String lead();
    @Message String upload();
    @Message String file();
    @Message String fileHint(long megabytes);
    @Message String fileMissing();
    @Message String department();
    @Message String departmentHint();
    @Message String departmentNone();
    @Message String send();
    @Message String earlier();
    @Message String columnFile();
    @Message String columnState();
    @Message String columnBy();
    @Message String columnAt();
    @Message String columnResult();
    @Message String none();
    @Message String result(int added, int changed, int duplicates, int refused);
    @Message String onlyLead();
    @Message String proposal(String name);
    @Message String readAs(String format, String encoding);
    @Message String readAsSheet(String format, String sheet);
    @Message String separator(String character);

    @Message String dateRead(String written, String date);
    @Message String rows(int count);
    @Message String unmapped();
    @Message String nothing();
    @Message String noLines();
    @Message String apply();
    @Message String applyWords(int added, int changed);
    @Message String refusedWords(int count);
    @Message String merge(int count);
    @Message String undo();
    @Message String undoWords();
    @Message String appliedBy(String name, String when);
    @Message String undoneBy(String name, String when);
    @Message String mapping();
    @Message String mappingWords();
    @Message String columnName();
    @Message String proposals();
    @Message String columnTarget();
    @Message String targetOf(String column);
    @Message String remap();
    @Message String errors(int count);
    @Message String columnLine();
    @Message String columnColumn();
    @Message String columnMessage();
    @Message String lines();
    @Message String columnOutcome();
    @Message String columnDataset();
    @Message String columnChanges();
    @Message String sameAsLine(int line);
    @Message String all();
    @Message String applied(int added, int changed);
    @Message String undone();
    @Message String received();
    @Message String model();
    @Message String reading();
    @Message String applying();
    @Message String undoing();
}
