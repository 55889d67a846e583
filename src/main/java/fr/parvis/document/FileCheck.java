package fr.parvis.document;

import static fr.parvis.document.DocumentRefusal.Reason.EMPTY;
import static fr.parvis.document.DocumentRefusal.Reason.EXTENSION_LIES;
import static fr.parvis.document.DocumentRefusal.Reason.OLD_OFFICE;
import static fr.parvis.document.DocumentRefusal.Reason.TOO_LARGE;
import static fr.parvis.document.DocumentRefusal.Reason.UNKNOWN;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Says what a file is by what is in it, and never by its name alone: signatures of PDF (ISO 32000-1, 7.5.2), PNG (RFC 2083, 3.1), JPEG (ITU-T T.81, B.1.1.3), GIF,
 * WebP (RFC 9649), and the office formats of {@link OfficeFile}. Office files with macros, and those of before 2007 which may hold some, are
 * refused. Viruses are not looked for.
 */
public final class FileCheck {

    /** The most bytes of a file. */
    public static final long MOST = 20L << 20;

    private static final int HEAD = 16;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    private static final int PART = 1 << 16;
    private static final int OVERLAP = 32;

    /** Names of a PDF that run something or carry files (ISO 32000-1, 12.6.4 and 7.11.4), each ended as names end, so that a compressed picture hardly ever has one. */
    private static final Pattern ACTS = Pattern.compile("/(JavaScript|JS|Launch|EmbeddedFile)[\\s(<\\[/>]");

    /**
     * What was found.
     *
     * @param acts whether a PDF says that it does something by itself, or carries other files
     */
    public record Found(FileKind kind, boolean acts) {
    }

    private FileCheck() {
    }

    /** @throws DocumentRefusal.Refused when it cannot be taken */
    public static Found of(Path file, String name) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw DocumentRefusal.file(EMPTY, null);
        }
        if (size > MOST) {
            throw DocumentRefusal.file(TOO_LARGE, null);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (starts(head, OLE)) {
            throw DocumentRefusal.file(OLD_OFFICE, null);
        }
        FileKind kind = starts(head, "PK\u0003\u0004") ? OfficeFile.kind(file) : plain(head, file);
        if (kind == null) {
            throw DocumentRefusal.file(UNKNOWN, FileKind.claimedBy(name).orElse(null));
        }
        if (!kind.named(name)) {
            throw DocumentRefusal.file(EXTENSION_LIES, kind);
        }
        return new Found(kind, kind == FileKind.PDF && acts(file));
    }

    private static FileKind plain(byte[] head, Path file) throws IOException {
        if (starts(head, "%PDF-")) {
            return FileKind.PDF;
        }
        if (starts(head, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})) {
            return FileKind.PNG;
        }
        if (starts(head, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return FileKind.JPEG;
        }
        if (starts(head, "GIF87a") || starts(head, "GIF89a")) {
            return FileKind.GIF;
        }
        if (starts(head, "RIFF") && head.length >= 12 && new String(head, 8, 4, StandardCharsets.US_ASCII).equals("WEBP")) {
            return FileKind.WEBP;
        }
        return text(file) ? FileKind.TEXT : null;
    }

    /** Text holds no control characters but tab and line ends, in UTF-8 or in the Windows letters of old exports. */
    private static boolean text(Path file) throws IOException {
        return reads(file, StandardCharsets.UTF_8) || reads(file, Charset.forName("windows-1252"));
    }

    private static boolean reads(Path file, Charset charset) throws IOException {
        char[] part = new char[PART];
        // A decoder of its own refuses what it cannot read, where a reader of a character set would put signs in its place.
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset.newDecoder())) {
            for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
                for (int at = 0; at < read; at++) {
                    if (part[at] < ' ' && "\t\n\r\f".indexOf(part[at]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Looks through the file in parts that overlap by the longest name. */
    private static boolean acts(Path file) throws IOException {
        char[] part = new char[PART];
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1)) {
            int kept = 0;
            for (int read = reader.read(part, 0, PART); read >= 0; read = reader.read(part, kept, PART - kept)) {
                int end = kept + read;
                if (ACTS.matcher(CharBuffer.wrap(part, 0, end)).find()) {
                    return true;
                }
                kept = Math.min(OVERLAP, end);
                System.arraycopy(part, end - kept, part, 0, kept);
            }
            return false;
        }
    }

    private static boolean starts(byte[] head, String words) {
        return starts(head, words.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean starts(byte[] head, byte[] signature) {
        return head.length >= signature.length && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }
}
