package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How the refusals of the inventory begin: what may not be done, what changed meanwhile. */
@MessageBundle("inventoryrefusal")
public interface InventoryRefusalMessages {

    @Message
    String titleNotAllowed();

    @Message
    String titleStale();

    @Message
    String stale(String by, String when);

    @Message
    String titleConflict();

    @Message
    String act(InventoryRefusal.Act act);
}
