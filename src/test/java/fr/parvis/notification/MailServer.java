package fr.parvis.notification;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server with moods: it says nothing, or refuses an address in words of its own, and keeps the recipients it took. */
final class MailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String refusal;
    private final boolean silent;
    private final int most;
    private final CountDownLatch full = new CountDownLatch(1);
    private final AtomicInteger messages = new AtomicInteger();
    final List<String> taken = new CopyOnWriteArrayList<>();

    private MailServer(int port, boolean silent, String refusal, int most) {
        try {
            socket = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException notFree) {
            throw new UncheckedIOException(notFree);
        }
        this.silent = silent;
        this.refusal = refusal;
        this.most = most;
        start(this::listen);
    }

    /** Takes connections and never says a word. */
    static MailServer silent(int port) {
        return new MailServer(port, true, null, Integer.MAX_VALUE);
    }

    /** Refuses every address that starts with «refused». */
    static MailServer refusing(int port, String answer) {
        return new MailServer(port, false, answer, Integer.MAX_VALUE);
    }

    /** Takes everything. */
    static MailServer taking(int port) {
        return new MailServer(port, false, null, Integer.MAX_VALUE);
    }

    /** Takes so many messages, the last of them without a word: whoever sent it never learns that it arrived. */
    static MailServer silentAfter(int port, int messages) {
        return new MailServer(port, false, null, messages);
    }

    void awaitTheLast() throws InterruptedException {
        assertTrue(full.await(60, TimeUnit.SECONDS), "the last message did not come");
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                if (!silent) {
                    start(() -> converse(client));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket client) {
        try (client; BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.UTF_8)) {
            say(out, "220 essai");
            boolean data = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (data) {
                    data = !line.equals(".");
                    if (!data) {
                        if (messages.incrementAndGet() >= most) {
                            full.countDown();
                            // Whoever waits for an answer has it neither given nor refused.
                            while (in.readLine() != null) {
                                continue;
                            }
                            return;
                        }
                        say(out, "250 taken");
                    }
                    continue;
                }
                String asked = line.toUpperCase(Locale.ROOT);
                data = asked.equals("DATA");
                boolean refused = asked.startsWith("RCPT TO:<REFUSED");
                if (asked.startsWith("RCPT") && !refused) {
                    taken.add(line.replaceFirst(".*<(.*)>.*", "$1"));
                }
                say(out, refused ? refusal : data ? "354 go on" : asked.equals("QUIT") ? "221 bye" : "250 fine");
            }
        } catch (IOException gone) {
            // The test has seen what it wanted to see.
        }
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }
}
