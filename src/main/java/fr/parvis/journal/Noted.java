package fr.parvis.journal;

import java.time.Instant;
import java.util.Map;

/**
 * A row was added to the history: observed within its transaction, which is that of the fact, by whoever must know of it or not let it be.
 *
 * @param event the feature's prefix, a dot and the event
 */
public record Noted(long municipalityId, String event, Long projectId, String subjectKind, Long subjectId, Map<String, String> after,
        Map<String, String> facts, Instant at, long position, String hash) {

    static Noted of(Note note, JournalEntry entry) {
        return new Noted(note.municipalityId, note.event, note.projectId, note.subjectKind, note.subjectId, Map.copyOf(note.after), Map.copyOf(note.facts),
                entry.writtenAt, entry.position, entry.hash);
    }
}
