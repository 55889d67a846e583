package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the inventory has against a gate, in words. */
@MessageBundle("inventorygate")
public interface InventoryGateMessages {

    @Message
    String gridNotFrozen();

    @Message
    String departmentsWithoutLines(String done, String all, String names);

    @Message
    String datasetsUnqualified(String done, String all);

    @Message
    String tooFewPriorities(String done, String all);

    @Message
    String listNotApproved(String version);

    @Message
    String visasMissing(String done, String all, String names);
}
