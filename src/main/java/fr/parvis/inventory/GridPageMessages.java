package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of the criteria. */
@MessageBundle("gridpage")
public interface GridPageMessages {

    @Message
    String gridTitle();

    @Message
    String gridOf(String project);

    @Message
    String gridWords();

    @Message
    String gridFrozenBy(int number, String name, String when);

    @Message
    String gridNone();

    @Message
    String gridCriterion();

    @Message
    String gridWeight();

    @Message
    String gridDraftWeight();

    @Message
    String gridTotal();

    @Message
    String gridPreset();

    @Message
    String gridPresetHint();

    @Message
    String gridNote();

    @Message
    String gridWrite();

    @Message
    String gridDraftOf(int number, String name, String when);

    @Message
    String gridFreeze();

    @Message
    String gridFreezeWords();

    @Message
    String gridFreezeAct();

    @Message
    String gridWritten();

    @Message
    String gridFrozen();

    @Message
    String gridOnlyDgs();

    @Message
    String gridRisk();

    @Message
    String gridBands();

    @Message
    String gridRiskHint();

    @Message
    String gridBandsHint();

    @Message
    String gridOwn();

    @Message
    String listTitleApproved();

    @Message
    String listApproval(int version, String name, String when, int datasets);

    @Message
    String listApprove(int version);

    @Message
    String listApproveWords();

    @Message
    String listApproved(int datasets);
}
