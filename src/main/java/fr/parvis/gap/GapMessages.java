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
    String stale();

    @Message
    String act(Act act);

    @Message
    String reason(Reason reason);

    @Message
    String answer(FactAnswer answer);

    @Message
    String kind(GapKind kind);

    @Message
    String severity(GapSeverity severity);

    @Message
    String origin(GapOrigin origin);

    @Message
    String coherence(Coherence coherence);

    @Message
    String takenBack();

    @Message
    String blockingGaps(String open, String numbers);

    @Message
    String toldOpened(String department, String kind, String title);

    @Message
    String toldChanged(String department, String title);

    @Message
    String toldClosed(String department, String title);

    @Message
    String toldAsked(String title);

    @Message
    String toldArbitrated(String title, String side);

    @Message
    String toldAnswered(String department, String title, String answer);
}
