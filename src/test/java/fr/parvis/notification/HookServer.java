package fr.parvis.notification;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A program that is told of facts: keeps what it was sent, and answers as a test wants. */
final class HookServer implements AutoCloseable {

    static final int PORT = 3931;

    /** One request as it came in; names of headers in small letters. */
    record Got(String path, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.get(name.toLowerCase(java.util.Locale.ROOT));
        }
    }

    final List<Got> got = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    volatile int status = 204;
    volatile String answer = "";
    volatile String location;

    HookServer() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", PORT), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(Executors.newFixedThreadPool(4, work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            Map<String, String> headers = new java.util.HashMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
            got.add(new Got(exchange.getRequestURI().toString(), headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            if (location != null) {
                exchange.getResponseHeaders().add("Location", location);
            }
            byte[] words = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, words.length == 0 ? -1 : words.length);
            exchange.getResponseBody().write(words);
            exchange.close();
        });
        server.start();
    }

    void reset() {
        got.clear();
        status = 204;
        answer = "";
        location = null;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
