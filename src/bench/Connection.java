import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One HTTP/1.1 connection that is kept open (RFC 9112), for a client that shares its cores with the server it measures: a blocking socket, one
 * buffer, no text made of what comes in but the entity tag. Not for many threads.
 */
final class Connection implements AutoCloseable {

    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CODING = "transfer-encoding:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSING = "connection: close".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TAG = "etag:".getBytes(StandardCharsets.US_ASCII);
    private static final int TIMEOUT_MS = 30_000;

    private final String host;
    private final int port;
    private final byte[] buffer = new byte[64 * 1024];

    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private int at;
    private int end;

    /** Status of the last answer. */
    int status;

    /** Bytes of its body, as they came over the line. */
    long length;

    /** Its entity tag as it was sent; null when there was none. */
    String tag;

    /** Bytes of it all, head included. */
    long bytes;

    Connection(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** Sends a whole request and reads the whole answer. @throws IOException when the line was cut, or what came is not HTTP */
    void exchange(byte[] request) throws IOException {
        if (socket == null) {
            open();
        }
        out.write(request);
        bytes = 0;
        read();
    }

    private void open() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MS);
        socket.connect(new InetSocketAddress(host, port), TIMEOUT_MS);
        in = socket.getInputStream();
        out = socket.getOutputStream();
        at = 0;
        end = 0;
    }

    private void read() throws IOException {
        tag = null;
        length = -1;
        boolean chunked = false;
        boolean closes = false;
        status = statusLine();
        while (true) {
            int from = line();
            int to = at - 2;
            if (to == from) {
                break;
            }
            if (starts(LENGTH, from, to)) {
                length = number(from + LENGTH.length, to, 10);
            } else if (starts(CODING, from, to)) {
                chunked = true;
            } else if (starts(CLOSING, from, to)) {
                closes = true;
            } else if (starts(TAG, from, to)) {
                tag = new String(buffer, from + TAG.length, to - from - TAG.length, StandardCharsets.US_ASCII).strip();
            }
        }
        if (chunked) {
            length = chunks();
        } else if (length > 0) {
            skip(length);
        } else if (length < 0) {
            if (status != 204 && status != 304) {
                throw new IOException("Neither length nor chunks");
            }
            length = 0;
        }
        if (closes) {
            close();
        }
    }

    private int statusLine() throws IOException {
        int from = line();
        if (at - from < 14 || buffer[from] != 'H' || buffer[from + 8] != ' ') {
            throw new IOException("Not a status line");
        }
        return (int) number(from + 9, from + 12, 10);
    }

    private long chunks() throws IOException {
        long total = 0;
        while (true) {
            int from = line();
            long size = number(from, at - 2, 16);
            if (size == 0) {
                while (line() != at - 2) {
                    // a trailer says nothing we count
                }
                return total;
            }
            skip(size + 2);
            total += size;
        }
    }

    /** Reads a line that ends in CR LF; gives where it begins in the buffer, and leaves {@link #at} behind its end. */
    private int line() throws IOException {
        int from = at;
        int looked = at;
        while (true) {
            for (int i = looked; i < end; i++) {
                if (buffer[i] == '\n') {
                    at = i + 1;
                    return from;
                }
            }
            if (from > 0) {
                System.arraycopy(buffer, from, buffer, 0, end - from);
                end -= from;
                from = 0;
            }
            looked = end;
            if (end == buffer.length) {
                throw new IOException("A line without end");
            }
            fill();
            at = 0;
        }
    }

    private void skip(long count) throws IOException {
        long left = count;
        while (left > 0) {
            if (at == end) {
                at = 0;
                end = 0;
                fill();
            }
            int step = (int) Math.min(left, end - at);
            at += step;
            left -= step;
        }
    }

    private void fill() throws IOException {
        int count = in.read(buffer, end, buffer.length - end);
        if (count < 0) {
            throw new EOFException("The server closed the line");
        }
        end += count;
        bytes += count;
    }

    private boolean starts(byte[] name, int from, int to) {
        if (to - from < name.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            int letter = buffer[from + i];
            if ((letter >= 'A' && letter <= 'Z' ? letter + 32 : letter) != name[i]) {
                return false;
            }
        }
        return true;
    }

    private long number(int from, int to, int radix) throws IOException {
        long value = 0;
        boolean some = false;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(buffer[i], radix);
            if (digit >= 0) {
                value = value * radix + digit;
                some = true;
            } else if (some) {
                break;
            }
        }
        if (!some) {
            throw new IOException("Not a number");
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
