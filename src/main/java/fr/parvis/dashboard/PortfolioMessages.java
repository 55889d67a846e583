package fr.parvis.dashboard;

import fr.parvis.phase.Verdict;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the portfolio. */
@MessageBundle("portfolio")
public interface PortfolioMessages {

    @Message String title();
    @Message String lead();
    @Message String towns(int count);
    @Message String none();
    @Message String noneWords();
    @Message String columnTown();
    @Message String columnProject();
    @Message String columnPhase();
    @Message String columnState();
    @Message String columnVerdict();
    @Message String columnWait();
    @Message String columnWaited();
    @Message String columnGate();
    @Message String columnLeft();
    @Message String verdict(Verdict verdict);
    @Message String milestones(int kept, int due);
    @Message String since(int days);
    @Message String today();
    @Message String left(int days);
    @Message String late(int days);
    @Message String noWait();
    @Message String noGate();
    @Message String closed();
    @Message String others(int count);
    @Message String csv();
    @Message String workbook();
    @Message String sheet();
}
