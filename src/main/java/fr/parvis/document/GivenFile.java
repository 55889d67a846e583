package fr.parvis.document;

import java.nio.file.Path;

/**
 * A file as it was sent, on the disk for as long as it is read.
 *
 * @param name without any folder, at most 200 characters
 */
public record GivenFile(Path path, String name, long bytes, String sha256) {
}
