package fr.parvis.platform.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is encoded. A mark at its beginning is believed; then UTF-16 shows by its zero bytes, UTF-8 by being without fault to the last byte;
 * what remains is what Windows has always written here.
 *
 * @param mark length of the byte order mark, in bytes
 */
record TextEncoding(Charset charset, int mark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;

    static TextEncoding of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
        TextEncoding encoding = guess(file, start);
        boolean says = encoding.mark > 0 && encoding.charset == StandardCharsets.UTF_8;
        if (!says && !readsAsText(encoding.sample(file))) {
            throw new TableRefusal.Refused(new TableRefusal.NotATable(TableRefusal.Kind.BINARY));
        }
        return encoding;
    }

    private static TextEncoding guess(Path file, byte[] start) throws IOException {
        TextEncoding marked = byMark(start);
        if (marked == null) {
            marked = byZeros(start);
        }
        if (marked != null) {
            int fault = marked.firstFault(file);
            if (fault > 0) {
                throw new TableRefusal.Refused(new TableRefusal.Damaged(fault));
            }
            return marked;
        }
        TextEncoding utf8 = new TextEncoding(StandardCharsets.UTF_8, 0);
        return utf8.firstFault(file) == 0 ? utf8 : new TextEncoding(WINDOWS, 0);
    }

    private static TextEncoding byMark(byte[] start) {
        if (startsWith(start, 0xef, 0xbb, 0xbf)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(start, 0xff, 0xfe)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return startsWith(start, 0xfe, 0xff) ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    /** In UTF-16, nearly every other byte of a western text is zero, and always on the same side. */
    private static TextEncoding byZeros(byte[] start) {
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int many = start.length / 5;
        if (zeros[0] + zeros[1] == 0) {
            return null;
        }
        if (zeros[1] > many && zeros[0] <= many / 10) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (zeros[0] > many && zeros[1] <= many / 10) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        throw new TableRefusal.Refused(new TableRefusal.NotATable(TableRefusal.Kind.BINARY));
    }

    static boolean startsWith(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** The line of the first bytes that mean nothing in this encoding, 0 when all do. */
    private int firstFault(Path file) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(SAMPLE);
        CharBuffer characters = CharBuffer.allocate(SAMPLE);
        int line = 1;
        try (InputStream in = opened(file)) {
            boolean ended = false;
            while (!ended) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, characters, ended);
                line += (int) characters.flip().chars().filter(c -> c == '\n').count();
                if (result.isError()) {
                    return line;
                }
                bytes.compact();
                characters.clear();
            }
            return 0;
        }
    }

    /** The first characters of the text. */
    String sample(Path file) throws IOException {
        try (Reader reader = reader(file)) {
            char[] buffer = new char[SAMPLE];
            int length = 0;
            int read;
            while (length < SAMPLE && (read = reader.read(buffer, length, SAMPLE - length)) >= 0) {
                length += read;
            }
            return new String(buffer, 0, length);
        }
    }

    Reader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(opened(file), charset));
    }

    private InputStream opened(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.skipNBytes(mark);
        return in;
    }

    private static boolean readsAsText(String sample) {
        long strange = sample.chars().filter(c -> c < 0x20 && "\t\n\r\f\u001a".indexOf(c) < 0 || c == 0x7f || c == 0xfffd).count();
        return strange * 100 <= sample.length();
    }
}
