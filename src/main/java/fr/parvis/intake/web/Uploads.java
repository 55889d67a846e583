package fr.parvis.intake.web;

import fr.parvis.intake.Imports;
import fr.parvis.platform.table.TableRefusal;
import fr.parvis.platform.web.LargeBody;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps a file on the disk for as long as it is read: in the data folder, and nowhere else. */
@ApplicationScoped
class Uploads implements LargeBody {

    private static final Pattern ADDRESS = Pattern.compile("/(api/v1/)?projects/[^/]+/imports/?");

    @ConfigProperty(name = "parvis.data-dir")
    Path data;

    @Override
    public boolean isTakenAt(String path) {
        return ADDRESS.matcher(path).matches();
    }

    /** @throws TableRefusal.Refused when more comes than is taken */
    <T> T reading(InputStream body, Function<Path, T> read) {
        try {
            Path folder = Files.createDirectories(data.resolve("uploads"));
            Path file = Files.createTempFile(folder, "import", ".tmp");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    copy(body, out);
                }
                return read.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void copy(InputStream body, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long most = Imports.LIMITS.fileBytes();
        long bytes = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes += read;
            if (bytes > most) {
                throw new TableRefusal.Refused(new TableRefusal.FileTooLarge(bytes, most));
            }
            out.write(buffer, 0, read);
        }
    }
}
