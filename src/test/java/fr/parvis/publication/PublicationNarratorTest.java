package fr.parvis.publication;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.journal.JournalLine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationNarratorTest {

    @Inject
    PublicationNarrator narrator;

    @Test
    void onlyWhatWasPublishedBeforeTheVisaIsToldSo() {
        assertFalse(told(Map.of()).contains("avant le visa"));
        assertTrue(told(Map.of("beforeVisa", "true")).contains("avant le visa"));
    }

    private String told(Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(Map.of("number", "CUL-0001", "title", "Lieux", "channel", "DATAGOUV"));
        facts.putAll(more);
        return narrator.tell(new JournalLine(1, Instant.EPOCH, "publication.entered", 1L, "publication", 1L, 1L, "Claire", null, null, null, "", Map.of(),
                Map.of("on", "2026-03-02"), facts), Locale.FRENCH);
    }
}
