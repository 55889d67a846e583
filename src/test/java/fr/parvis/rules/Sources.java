package fr.parvis.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of the repository, as the rules read them; Maven runs the tests from its root. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java/fr/parvis");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path CLASSES = Path.of("target/classes");
    static final Path DOCS = Path.of("docs");

    private Sources() {
    }

    /** Every file below a folder whose name ends so, in order of their paths. */
    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the run is to write generated files anew instead of comparing them. */
    static boolean regenerating() {
        return Boolean.getBoolean("parvis.regenerate");
    }
}
