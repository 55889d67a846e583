package fr.parvis.document;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file as it was sent and found to be, on the disk for as long as it is read. It is looked at before anything is held in the database.
 *
 * @param name without any folder, at most 200 characters
 */
public record GivenFile(Path path, String name, long bytes, String sha256, FileCheck.Found found) {

    /** @throws DocumentRefusal.Refused when it cannot be taken */
    public static GivenFile of(Path path, String name, long bytes, String sha256) throws IOException {
        return new GivenFile(path, name, bytes, sha256, FileCheck.of(path, name));
    }
}
