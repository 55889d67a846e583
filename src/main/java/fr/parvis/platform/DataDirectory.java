package fr.parvis.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Where everything that must outlive the process is kept: the database file and the keys made at the first start. */
public final class DataDirectory {

    private static final int KEY_BYTES = 32;

    /** The folder cannot be used; the message says why and what to do. */
    public static class Unusable extends RuntimeException {

        Unusable(Path path, IOException cause) {
            super("Parvis ne peut pas écrire dans le dossier de données " + path + " (" + cause.getClass().getSimpleName()
                    + "). Donnez-lui les droits d’écriture, ou indiquez un autre dossier par la variable PARVIS_DATA_DIR.", cause);
        }
    }

    private final Path path;

    private DataDirectory(Path path) {
        this.path = path;
    }

    public static DataDirectory open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path.resolve("keys"));
            Files.delete(Files.createTempFile(path, "write", ".test"));
            return new DataDirectory(path);
        } catch (IOException notWritable) {
            throw new Unusable(path, notWritable);
        }
    }

    public Path path() {
        return path;
    }

    /** A random key of 256 bits in Base64, made at its first use and kept, readable by the owner alone. */
    public String key(String name) {
        Path file = path.resolve("keys").resolve(name + ".key");
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException notWritable) {
            throw new Unusable(path, notWritable);
        }
    }

    /** All or nothing: a process killed here must not leave half a key. */
    private static void write(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(draft, Base64.getEncoder().encodeToString(key), StandardOpenOption.CREATE, StandardOpenOption.SYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
