package fr.parvis.journal;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** The verifier that people take away, compiled as it stands in the documentation and away from everything of ours. */
final class VerifierInDocs {

    static final Path SOURCE = Path.of("docs/journal/VerifyJournal.java");

    private static final Path CLASSES = Path.of("target/verify-journal");
    private static final Class<?> VERIFIER = load();

    private VerifierInDocs() {
    }

    static String verdict(List<String> lines) {
        return call(new Class<?>[] {List.class}, lines);
    }

    static String verdict(List<String> lines, long place, String hash) {
        return call(new Class<?>[] {List.class, long.class, String.class}, lines, place, hash);
    }

    private static Class<?> load() {
        try {
            Files.createDirectories(CLASSES);
            int faults = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-Xlint:all", "-Werror", "--release", "17", "-classpath",
                    CLASSES.toString(), "-d", CLASSES.toString(), SOURCE.toString());
            if (faults != 0) {
                throw new IllegalStateException(SOURCE + " does not compile");
            }
            return new URLClassLoader(new URL[] {CLASSES.toUri().toURL()}, ClassLoader.getPlatformClassLoader()).loadClass("VerifyJournal");
        } catch (IOException | ClassNotFoundException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String call(Class<?>[] types, Object... values) {
        try {
            Method verify = VERIFIER.getMethod("verify", types);
            return (String) verify.invoke(null, values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
