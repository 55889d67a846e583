import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** So many clients that ask for one thing as fast as they are answered, each over its own connection, for so many seconds. */
final class Load {

    /** How much a page may differ in length from what the first look gave: a list changes a little while tasks are being changed. */
    private static final double LENGTH_VARIES = 0.2;

    /** Writes the next request of a client. */
    interface Requests {

        byte[] next();

        /** @param tag entity tag of the answer; null when it has none */
        default void answered(String tag) {
        }
    }

    /**
     * What came of it.
     *
     * @param connections how many clients
     * @param errors      answers with another status or length than expected, and lines that were cut
     * @param bytes       received, heads included
     * @param serverCpu   seconds the server computed, all cores together
     * @param clientCpu   seconds this process computed
     * @param firstError  in words; null when there was none
     */
    record Result(String page, int connections, double seconds, Latencies latencies, long errors, long bytes, double serverCpu, double clientCpu,
            long residentKb, String firstError) {

        double perSecond() {
            return latencies.total() / seconds;
        }

        /** Milliseconds the server computes for one request. */
        double cpuMillis() {
            return latencies.total() == 0 ? 0 : serverCpu * 1000 / latencies.total();
        }
    }

    private static final class Client extends Thread {

        private final Connection connection;
        private final Requests requests;
        private final int status;
        private final long expected;
        private final long until;
        private final AtomicReference<String> firstError;
        private final Latencies latencies = new Latencies();
        private long errors;
        private long bytes;

        Client(Connection connection, Requests requests, int status, long expected, long until, AtomicReference<String> firstError) {
            this.connection = connection;
            this.requests = requests;
            this.status = status;
            this.expected = expected;
            this.until = until;
            this.firstError = firstError;
        }

        @Override
        public void run() {
            try (connection) {
                long before = System.nanoTime();
                while (before < until) {
                    once(before);
                    before = System.nanoTime();
                }
            } catch (IOException closing) {
                errors++;
            }
        }

        private void once(long before) throws IOException {
            try {
                connection.exchange(requests.next());
            } catch (IOException cut) {
                wrong(String.valueOf(cut));
                connection.close();
                return;
            }
            bytes += connection.bytes;
            requests.answered(connection.tag);
            if (connection.status != status) {
                wrong("status " + connection.status);
            } else if (Math.abs(connection.length - expected) > expected * LENGTH_VARIES) {
                wrong("length " + connection.length + " instead of " + expected);
            } else {
                latencies.record(System.nanoTime() - before);
            }
        }

        private void wrong(String words) {
            errors++;
            firstError.compareAndSet(null, words);
        }
    }

    private Load() {
    }

    static Result run(Server server, Scene.Page page, int connections, double seconds) throws InterruptedException, IOException {
        double serverBefore = server.cpuSeconds();
        double clientBefore = Server.cpuSeconds(ProcessHandle.current());
        long start = System.nanoTime();
        AtomicReference<String> firstError = new AtomicReference<>();
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            clients.add(new Client(new Connection(Server.HOST, server.port()), page.client(i), page.status(), page.length(),
                    start + (long) (seconds * 1e9), firstError));
        }
        clients.forEach(Thread::start);
        Latencies all = new Latencies();
        long errors = 0;
        long bytes = 0;
        for (Client client : clients) {
            client.join();
            all.add(client.latencies);
            errors += client.errors;
            bytes += client.bytes;
        }
        double took = (System.nanoTime() - start) / 1e9;
        return new Result(page.name(), connections, took, all, errors, bytes, server.cpuSeconds() - serverBefore,
                Server.cpuSeconds(ProcessHandle.current()) - clientBefore, server.memoryKb("VmRSS"), firstError.get());
    }

    /** A request without body, or with one of JSON. */
    static byte[] request(String method, String path, String headers, String body) {
        String length = body == null ? "" : "Content-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n";
        return (method + " " + path + " HTTP/1.1\r\nHost: " + Server.HOST + "\r\n" + headers + length + "\r\n" + (body == null ? "" : body))
                .getBytes(StandardCharsets.UTF_8);
    }
}
