package fr.parvis.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class UnchangedTest {

    private final Unchanged<String, String> known = new Unchanged<>(10);

    @Test
    void whatWasFoundOutHoldsUnderTheSameStampOnly() {
        known.keep("1", "page", "before", 1);
        assertEquals("before", known.get("1", "page"));
        assertNull(known.get("2", "page"));
        assertNull(known.get("1", "other"));
    }

    @Test
    void aChangeForgetsEverythingOfBefore() {
        known.keep("1", "page", "before", 1);
        known.keep("2", "other", "after", 1);
        assertNull(known.get("1", "page"));
        assertNull(known.get("2", "page"));
        assertEquals("after", known.get("2", "other"));
    }

    @Test
    void whatIsFoundOutTooLateIsNeverTakenForNew() {
        known.keep("2", "page", "after", 1);
        known.keep("1", "page", "before", 1);
        assertNull(known.get("2", "page"));
        known.keep("2", "page", "after", 1);
        assertEquals("after", known.get("2", "page"));
    }

    @Test
    void whatOutgrowsTheLimitStartsAgain() {
        known.keep("1", "a", "six", 6);
        known.keep("1", "b", "five", 5);
        assertNull(known.get("1", "a"));
        assertEquals("five", known.get("1", "b"));
        known.keep("1", "c", "eleven", 11);
        assertNull(known.get("1", "c"));
    }

    @Test
    void whatIsKeptTwiceWeighsOnce() {
        for (int i = 0; i < 5; i++) {
            known.keep("1", "a", "six", 6);
        }
        known.keep("1", "b", "four", 4);
        assertEquals("six", known.get("1", "a"));
        assertEquals("four", known.get("1", "b"));
    }
}
