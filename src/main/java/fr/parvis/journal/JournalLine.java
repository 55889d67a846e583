package fr.parvis.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** One row of the history, to be shown or told. */
public record JournalLine(
        long position, Instant at, String event, Long projectId, String subjectKind, Long subjectId, Long authorId, String authorName,
        Long behalfId, String behalfName, String reason, String hash, Map<String, String> before, Map<String, String> after, Map<String, String> facts) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Map<String, String>>> DETAILS = new TypeReference<>() {
    };

    static JournalLine of(JournalEntry entry) {
        Map<String, Map<String, String>> details = details(entry.details);
        return new JournalLine(entry.position, entry.writtenAt, entry.event, entry.projectId, entry.subjectKind, entry.subjectId,
                entry.authorId, entry.authorName, entry.behalfId, entry.behalfName, entry.reason, entry.hash, details.getOrDefault("before", Map.of()),
                details.getOrDefault("after", Map.of()), details.getOrDefault("facts", Map.of()));
    }

    static Map<String, String> facts(String details) {
        return details(details).getOrDefault("facts", Map.of());
    }

    /** A row whose details no longer parse was altered: verification locates it, the page still opens. */
    private static Map<String, Map<String, String>> details(String details) {
        try {
            return JSON.readValue(details, DETAILS);
        } catch (JsonProcessingException altered) {
            return Map.of();
        }
    }

    /** Who did it, with whose power. */
    public String signature(Locale locale) {
        return new Author(authorId, authorName, behalfId, behalfName).signature(locale);
    }

    /** The feature that wrote the row: what stands before the dot of the event. */
    public String prefix() {
        return event.substring(0, event.indexOf('.'));
    }

    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
