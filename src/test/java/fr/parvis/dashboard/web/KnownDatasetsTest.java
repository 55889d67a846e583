package fr.parvis.dashboard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.parvis.dashboard.DatasetFact;
import fr.parvis.dashboard.Reader;
import fr.parvis.dashboard.SnapshotQueries.Named;
import fr.parvis.dashboard.web.KnownDatasets.Known;
import fr.parvis.inventory.VisaState;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownDatasetsTest {

    private static final Reader ELU = new Reader(null, 1, false, Set.of(), true);
    private static final Reader LEAD = new Reader(null, 1, true, Set.of(), false);
    private static final Named SHOWN = new Named(7, "D-007", "Titre d’aujourd’hui");
    private static final Named HUSHED = new Named(7, null, null);

    @Test
    void todayOneThatIsNotToBeMentionedIsKnownToFew() {
        assertEquals(new Known("D-007", "Titre d’alors", "/datasets/7"), KnownDatasets.now(ELU).of(dataset(false)));
        assertEquals(new Known("D-007", "Titre d’alors", "/datasets/7"), KnownDatasets.now(LEAD).of(dataset(true)));
        assertNull(KnownDatasets.now(ELU).of(dataset(true)));
    }

    @Test
    void oneThatIsHushedTodayIsNotNamedInAListOfBefore() {
        assertNull(KnownDatasets.then(Map.of(7L, HUSHED), "Retiré").of(dataset(false)));
    }

    @Test
    void aListOfBeforeIsReadUnderTheTitlesOfToday() {
        assertEquals(new Known("D-007", "Titre d’aujourd’hui", "/datasets/7"), KnownDatasets.then(Map.of(7L, SHOWN), "Retiré").of(dataset(true)));
    }

    @Test
    void oneTakenOutSinceKeepsItsNumberAndOpensNothing() {
        assertEquals(new Known("D-007", "Retiré", null), KnownDatasets.then(Map.of(), "Retiré").of(dataset(false)));
        assertNull(KnownDatasets.then(Map.of(), "Retiré").of(dataset(true)));
    }

    private static DatasetFact dataset(boolean withheld) {
        return new DatasetFact(7, "D-007", "Titre d’alors", 3, false, withheld, false, false, null, null, null, VisaState.NONE, null, null, null, false);
    }
}
