package fr.parvis.document.web;

import fr.parvis.document.DocumentRefusal;
import fr.parvis.document.FileCheck;
import fr.parvis.document.GivenFile;
import fr.parvis.platform.Fingerprint;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.LargeBody;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps a file that was sent on the disk for as long as it is looked at, and gives its fingerprint. */
@ApplicationScoped
class DocumentUploads implements LargeBody {

    private static final Pattern ADDRESS = Pattern.compile("/(api/v1/documents|projects/[^/]+/documents|documents/[^/]+/versions|api/v1/documents/[^/]+/versions)/?");
    private static final int LONGEST_NAME = 200;

    @ConfigProperty(name = "parvis.data-dir")
    Path data;

    @Override
    public boolean isTakenAt(String path) {
        return ADDRESS.matcher(path).matches();
    }

    /** @throws DocumentRefusal.Refused when more comes than is taken */
    <T> T reading(InputStream body, String name, Function<GivenFile, T> read) {
        try {
            Path folder = Files.createDirectories(data.resolve("uploads"));
            Path file = Files.createTempFile(folder, "document", ".tmp");
            try {
                MessageDigest digest = Fingerprint.digest();
                long bytes;
                try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                    bytes = copy(body, out);
                }
                return read.apply(GivenFile.of(file, plain(name), bytes, HexFormat.of().formatHex(digest.digest())));
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long copy(InputStream body, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes += read;
            if (bytes > FileCheck.MOST) {
                throw DocumentRefusal.file(DocumentRefusal.Reason.TOO_LARGE, null);
            }
            out.write(buffer, 0, read);
        }
        return bytes;
    }

    /** The name without the folders some browsers send, and without what a name cannot hold. */
    static String plain(String sent) {
        String name = sent == null || !Inputs.readable(sent) ? "document" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "").strip();
        if (name.isEmpty() || name.startsWith(".")) {
            name = "document" + name;
        }
        int dot = name.lastIndexOf('.');
        return name.length() <= LONGEST_NAME ? name : dot > 0 && name.length() - dot <= 10 ? name.substring(0, LONGEST_NAME - (name.length() - dot)) + name.substring(dot)
                : name.substring(0, LONGEST_NAME);
    }
}
