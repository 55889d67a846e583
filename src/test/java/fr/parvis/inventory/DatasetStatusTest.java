package fr.parvis.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a dataset has come: the furthest point of what was recorded of it (method, D.2). */
class DatasetStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', TO_QUALIFY",
        "confirmed, CONFIRMED",
        "ranked, PRIORITISED",
        "confirmed ranked, PRIORITISED",
        "confirmed ranked planned, TO_PREPARE",
        "confirmed ranked planned checking, UNDER_CHECK",
        "confirmed checking, UNDER_CHECK",
        "confirmed ranked planned checking published, PUBLISHED",
        "published, PUBLISHED",
        "confirmed ranked planned checking published withdrawn, WITHDRAWN"})
    void theFurthestPointCounts(String facts, DatasetStatus expected) {
        Set<String> known = Set.of(facts.split(" "));
        assertEquals(expected, DatasetStatus.of(new DatasetStatus.Facts(known.contains("confirmed"), known.contains("ranked"),
                known.contains("planned"), known.contains("checking"), known.contains("published"), known.contains("withdrawn"))));
    }

    @Test
    void whatIsPublishedIsToBeUpdatedFromTheDayAfterItsDueDate() {
        assertEquals(DatasetStatus.PUBLISHED, DatasetStatus.PUBLISHED.on(TODAY, null));
        assertEquals(DatasetStatus.PUBLISHED, DatasetStatus.PUBLISHED.on(TODAY, TODAY));
        assertEquals(DatasetStatus.UPDATE_DUE, DatasetStatus.PUBLISHED.on(TODAY, TODAY.minusDays(1)));
        assertEquals(DatasetStatus.TO_PREPARE, DatasetStatus.TO_PREPARE.on(TODAY, TODAY.minusDays(1)));
        assertEquals(DatasetStatus.WITHDRAWN, DatasetStatus.WITHDRAWN.on(TODAY, TODAY.minusDays(1)));
    }
}
