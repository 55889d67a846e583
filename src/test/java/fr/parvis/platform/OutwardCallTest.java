package fr.parvis.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import fr.parvis.platform.OutwardCall.Silence;
import fr.parvis.platform.OutwardCall.To;
import fr.parvis.platform.OutwardCall.Unanswered;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection goes to the address that was judged, and its certificate must be that of the name. */
class OutwardCallTest {

    private static final String WORD = "parvis-test";

    @TempDir
    static Path folder;

    private static Vertx vertx;
    private static HttpsServer server;

    @BeforeAll
    static void start() throws Exception {
        Path store = folder.resolve("hook.p12");
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "hook", "-keyalg", "EC",
                "-dname", "CN=hook.example", "-ext", "SAN=dns:hook.example", "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", WORD,
                "-validity", "2").inheritIO().start();
        assertEquals(true, made.waitFor(30, TimeUnit.SECONDS) && made.exitValue() == 0, "keytool");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            keys.load(in, WORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, WORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            byte[] host = exchange.getRequestHeaders().getFirst("Host").getBytes();
            exchange.sendResponseHeaders(200, host.length);
            exchange.getResponseBody().write(host);
            exchange.close();
        });
        server.start();
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
        vertx.close();
    }

    @Test
    void aCertificateOfTheNameIsTakenThoughTheAddressIsWhatWasJudged() throws Exception {
        assertEquals("hook.example:" + port(), trusting().post(to("hook.example", port()), Map.of(), "{}").words());
    }

    @Test
    void aCertificateOfAnotherNameIsRefused() {
        assertEquals(Silence.ENCRYPTION, fault(trusting(), "other.example", port()));
    }

    @Test
    void aCertificateNobodyKnowsIsRefused() {
        assertEquals(Silence.ENCRYPTION, fault(new OutwardCall(vertx, new HttpClientOptions()), "hook.example", port()));
    }

    @Test
    void whereNobodyListensTheServerIsAbsent() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertEquals(Silence.ABSENT, fault(trusting(), "hook.example", free));
    }

    private static Silence fault(OutwardCall call, String host, int port) {
        return assertThrows(Unanswered.class, () -> call.post(to(host, port), Map.of(), "{}")).silence();
    }

    private static OutwardCall trusting() {
        return new OutwardCall(vertx, new HttpClientOptions().setTrustOptions(new PfxOptions().setPath(folder.resolve("hook.p12").toString()).setPassword(WORD)));
    }

    private static int port() {
        return server.getAddress().getPort();
    }

    private static To to(String host, int port) {
        return new To(InetAddress.getLoopbackAddress(), true, host, port, host + ":" + port, "/");
    }
}
