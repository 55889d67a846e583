package fr.parvis.dashboard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.dashboard.DatasetFact;
import fr.parvis.dashboard.Overview;
import fr.parvis.dashboard.Reader;
import fr.parvis.dashboard.web.DashboardView.Change;
import fr.parvis.inventory.Openness;
import fr.parvis.inventory.VisaState;
import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalQueries.Grouped;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What changed, as far as it tells of a dataset that the reader may not know. */
@QuarkusTest
class ChangeViewsTest {

    private static final long HIDDEN = 12;
    private static final String SILENT = "Un fait touche un jeu non mentionné.";

    @Inject
    ChangeViews views;

    @Test
    void aCountIsNoDatasetThoughItIsTheIdOfOne() {
        String told = told("campaign", 3, "inventory.visas-asked", Map.of("departments", "12", "due", "4 janvier 2027"));
        assertTrue(told.contains("12"), told);
        assertTrue(told("campaign", HIDDEN, "inventory.visas-asked", Map.of("departments", "3", "due", "4 janvier 2027")).contains("3"), "nor is another thing");
    }

    @Test
    void itsOwnFactsAndThoseThatNameItAmongOthersAreNotTold() {
        assertEquals(SILENT, told("dataset", HIDDEN, "inventory.added", Map.of("number", "CUL-0007", "title", "Registres")));
        assertEquals(SILENT, told("person", 3, "task.reminded", Map.of("title", "CUL-0007", "name", "Zoé")));
        assertEquals(SILENT, told("opinion-request", 3, "opinion.asked", Map.of("number", "CUL-0006, CUL-0007", "title", "", "to", "Zoé")));
    }

    private String told(String kind, long id, String event, Map<String, String> facts) {
        JournalLine line = new JournalLine(1, Instant.EPOCH, event, 1L, kind, id, 1L, "Léa", null, null, null, "", Map.of(), Map.of(), facts);
        DatasetFact hidden = new DatasetFact(HIDDEN, "CUL-0007", "Scellés", 2, false, true, false, false, Openness.TO_EXAMINE, null, null, VisaState.NONE, null, null,
                null, false);
        Overview seen = new Overview(null, null, null, null, null, null, false, null, List.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), null,
                List.of(new Grouped(line, 1)), List.of(), List.of(hidden), null);
        List<Change> changes = views.view(seen, new Reader(null, 1, false, Set.of(), false), Locale.FRENCH);
        assertEquals(1, changes.size());
        return changes.get(0).sentence();
    }
}
