package fr.parvis.document.web;

import fr.parvis.document.DocumentQueries.DocumentRow;
import fr.parvis.document.FileKind;
import java.time.Instant;

/** A document as the API gives it, with its latest version; {@code sha256} is the fingerprint of the file. */
public record DocumentJson(long id, long projectId, String title, String attachedKind, Long attachedId, int version, String fileName, FileKind kind, long bytes,
        boolean acts, String sha256, String addedByName, Instant addedAt) {

    static DocumentJson of(DocumentRow row) {
        return new DocumentJson(row.id(), row.projectId(), row.title(), row.attachedKind(), row.attachedId(), row.latest(), row.name(), row.kind(), row.byteCount(),
                row.acts(), row.sha256(), row.addedBy(), row.addedAt());
    }
}
