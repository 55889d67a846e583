package fr.parvis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetOrigin;
import fr.parvis.inventory.GridRules;
import fr.parvis.inventory.PriorityGrid;
import fr.parvis.project.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the towns of the demonstration hold: the starter catalogue in the first, three hundred lines in each other. */
@QuarkusTest
class DemoInventoryTest {

    /** The weights, the factors of the risk and the thresholds of the method (D.3), copied from it. */
    private static final GridRules OF_THE_METHOD = new GridRules(List.of(25, 20, 15, 10, 10, 10, 5, 5), List.of(100, 90, 70, 70), List.of(70, 50, 30));

    @Test
    void theFirstTownHoldsTheStarterCatalogueAndTheNextThreeHundredDatasets() {
        assertEquals(54, generated(0));
        assertEquals(300, generated(1));
    }

    @Test
    void eachTownHasAGridFrozenByItsDgsWithTheWeightsOfTheMethod() {
        for (int town : List.of(0, 1)) {
            PriorityGrid grid = QuarkusTransaction.requiringNew().call(() -> PriorityGrid.frozen(project(town)).orElseThrow());
            assertEquals(OF_THE_METHOD, grid.rules());
            assertEquals(1, grid.number);
        }
    }

    @Test
    void aGeneratedBatchIsOneEntryOfTheJournal() {
        for (int town : List.of(0, 1)) {
            List<String> batches = details("inventory.generated", project(town));
            assertEquals(1, batches.size());
            assertTrue(batches.get(0).contains("\"count\":\"" + (town == 0 ? 54 : 300) + "\""), batches.get(0));
        }
        assertEquals(List.of(), details("inventory.added", project(1)), "nobody did it line by line");
    }

    private static long generated(int town) {
        long project = project(town);
        return QuarkusTransaction.requiringNew().call(() -> Dataset.count("project.id = ?1 and origin = ?2", project, DatasetOrigin.GENERATED));
    }

    /** What the journal kept of each such event of a project. */
    @SuppressWarnings("unchecked")
    private static List<String> details(String event, long project) {
        return QuarkusTransaction.requiringNew().call(() -> Project.getEntityManager()
                .createNativeQuery("select details from journal_entry where event = :event and project_id = :project", String.class)
                .setParameter("event", event).setParameter("project", project).getResultList());
    }

    /** The project that the town of the demonstration came with. */
    private static long project(int town) {
        return QuarkusTransaction.requiringNew().call(() -> Project.<Project>find("title like 'Ouvrir les données de %' order by id").page(town, 1)
                .<Project>firstResult().id);
    }
}
