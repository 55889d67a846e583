package fr.parvis.awareness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainingRecordTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private final TrainingRecord record = TrainingRecord.of(1, 2, "LICENCES");

    @Test
    void aModuleIsFinishedByTheFirstAttemptThatReachesEightyPercent() {
        assertFalse(record.attempt(75, "1a 2b", "2026.1", MONDAY));
        assertFalse(record.done());
        assertTrue(record.attempt(80, "1b 2b", "2026.1", MONDAY.plusSeconds(60)));
        assertEquals(80, record.score());
        assertEquals(MONDAY.plusSeconds(60), record.doneAt());
    }

    @Test
    void aLaterAttemptTakesNothingBack() {
        record.attempt(100, "1b", "2026.1", MONDAY);
        assertFalse(record.attempt(0, "1a", "2026.1", MONDAY.plusSeconds(60)));
        assertEquals(100, record.score());
        assertEquals(0, record.lastScore());
        assertEquals(2, record.attempts());
        assertEquals(MONDAY, record.doneAt());
    }

    @Test
    void answersAreShownAgainAsLongAsTheQuestionsAreTheSame() {
        record.attempt(50, "1a 2c", "2026.1", MONDAY);
        assertEquals(Map.of(1, "a", 2, "c"), record.lastAnswers("2026.1"));
        assertEquals(Map.of(), record.lastAnswers("2027.1"));
    }
}
