package fr.parvis.gap;

import fr.parvis.gap.GapRefusal.Act;
import fr.parvis.gap.GapRefusal.Reason;
import fr.parvis.law.FactAnswer;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is refused and told of gaps. */
@MessageBundle("gap")
public interface GapMessages {

    @Message
    String titleNotAllowed();

    @Message
    String titleStale();

    @Message
    String titleConflict();

    @Message
    String stale(String by, String when);

    @Message
    String act(Act act);

    @Message
    String reason(Reason reason);

    @Message
    String answer(FactAnswer answer);

    @Message
    String toldAnswered(String department, String title, String answer);
}
