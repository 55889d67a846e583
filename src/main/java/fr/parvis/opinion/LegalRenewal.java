package fr.parvis.opinion;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.law.LawPacks;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A legal check was signed under texts; when the product starts with others, it is to be done again, and counts as not favourable until it is. The texts change
 * with the product only, so looking once at each start is enough.
 */
@ApplicationScoped
public class LegalRenewal {

    private static final String OVERTAKEN = " c.state = SIGNED and (c.questions <> ?1 or c.lawPack is null or c.lawPack <> ?2)";

    @Inject
    LawPacks packs;

    @Inject
    DataSource database;

    void started(@Observes StartupEvent start) {
        if (anyOvertaken(packs.current().version())) {
            overtake();
        }
    }

    /** @return how many checks are to be done again */
    @Transactional
    public int overtake() {
        String pack = packs.current().version();
        Dataset.update("update Dataset d set d.checks.legalOutcome = ?3 where d.id in (select c.datasetId from LegalCheck c where" + OVERTAKEN + ")",
                LegalQuestions.VERSION, pack, LegalOutcome.OPENED);
        return LegalCheck.update("update LegalCheck c set c.state = OUTDATED, c.version = c.version + 1 where" + OVERTAKEN, LegalQuestions.VERSION, pack);
    }

    /** Asked in plain SQL: nearly every start finds nothing, and is not to wait for Hibernate to learn its languages for that. */
    private boolean anyOvertaken(String pack) {
        try (Connection connection = database.getConnection(); PreparedStatement asked = connection.prepareStatement(
                "select id from legal_check where state = 'SIGNED' and (questions <> ? or law_pack is null or law_pack <> ?) fetch first 1 rows only")) {
            asked.setString(1, LegalQuestions.VERSION);
            asked.setString(2, pack);
            try (ResultSet found = asked.executeQuery()) {
                return found.next();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The legal checks signed under other texts could not be looked for", failed);
        }
    }
}
