package fr.parvis.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The load generator counts what came over the line, whatever way it was cut; compiled as it stands, away from everything of ours. */
class BenchTest {

    private static final Path SOURCES = Path.of("src/bench");
    private static final Path CLASSES = Path.of("target/bench-classes");
    private static final ClassLoader LOADER = compiled();

    @Test
    void bodiesOfEveryKindAreCountedOnOneConnection() throws Exception {
        String large = "x".repeat(200_000);
        List<String> answers = List.of("HTTP/1.1 200 OK\r\ncontent-length: 5\r\nETag: \"7\"\r\n\r\nhello",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3;note=a\r\nabc\r\n0\r\n\r\n",
                "HTTP/1.1 304 Not Modified\r\n\r\n", "HTTP/1.1 422 Unprocessable\r\nContent-Length: " + large.length() + "\r\n\r\n" + large,
                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        for (int step : new int[] {1_000_000, 7}) {
            assertEquals(List.of("200 5 \"7\"", "200 8 null", "304 0 null", "422 200000 null", "200 0 null"), exchanged(answers, step),
                    "written " + step + " bytes at a time");
        }
    }

    @Test
    void whatIsNotHttpIsAnErrorAndNoEndlessWait() {
        for (String wrong : List.of("SMTP ready\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort", "")) {
            InvocationTargetException refused = assertThrows(InvocationTargetException.class, () -> exchanged(List.of(wrong), 100), wrong);
            assertTrue(refused.getCause() instanceof IOException, wrong + ": " + refused.getCause());
        }
    }

    @Test
    void theShareOfAnswersWithinATimeIsRightToThreeInAHundred() throws Exception {
        Class<?> type = LOADER.loadClass("Latencies");
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object latencies = constructor.newInstance();
        Method record = method(type, "record", long.class);
        for (long micros = 1; micros <= 10_000; micros++) {
            record.invoke(latencies, micros * 1000);
        }
        Method millis = method(type, "millis", double.class);
        assertEquals(5.0, (double) millis.invoke(latencies, 0.5), 0.16);
        assertEquals(9.9, (double) millis.invoke(latencies, 0.99), 0.31);
        assertEquals(10.0, (double) millis.invoke(latencies, 1.0), 0.001);
    }

    @Test
    void whatASecondInstallationLosesIsItsShareOfTheRequestsASecondOverAllTurns() throws Exception {
        Object first = sum(1000, 10);
        Object second = sum(600, 8);
        Constructor<?> pair = LOADER.loadClass("Comparison$Pair").getDeclaredConstructors()[0];
        pair.setAccessible(true);
        assertEquals(0.25, (double) method(pair.getDeclaringClass(), "loss").invoke(pair.newInstance("page", 8, first, second)), 1e-9);
        assertEquals(-1.0 / 3, (double) method(pair.getDeclaringClass(), "loss").invoke(pair.newInstance("page", 8, second, first)), 1e-9);
    }

    private static Object sum(long requests, double seconds) throws ReflectiveOperationException {
        Constructor<?> sum = LOADER.loadClass("Comparison$Sum").getDeclaredConstructors()[0];
        sum.setAccessible(true);
        return sum.newInstance(requests, 0L, seconds, 1.0);
    }

    /** What the connection says of each answer: status, length, tag. */
    private static List<String> exchanged(List<String> answers, int step) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread serving = new Thread(() -> serve(server, answers, step));
            serving.start();
            Class<?> type = LOADER.loadClass("Connection");
            Constructor<?> constructor = type.getDeclaredConstructor(String.class, int.class);
            constructor.setAccessible(true);
            Object connection = constructor.newInstance("127.0.0.1", server.getLocalPort());
            Method exchange = method(type, "exchange", byte[].class);
            List<String> said = new java.util.ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                exchange.invoke(connection, (Object) "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                said.add(field(connection, "status") + " " + field(connection, "length") + " " + field(connection, "tag"));
            }
            method(type, "close").invoke(connection);
            serving.join();
            return said;
        }
    }

    private static void serve(ServerSocket server, List<String> answers, int step) {
        try (Socket socket = server.accept()) {
            socket.setTcpNoDelay(true);
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            for (String answer : answers) {
                in.readNBytes(18);
                byte[] bytes = answer.getBytes(StandardCharsets.US_ASCII);
                // The head in small pieces, which is where a reader goes wrong; the rest at once, for the sake of time.
                for (int at = 0; at < bytes.length;) {
                    int length = Math.min(at < 500 ? step : bytes.length, bytes.length - at);
                    out.write(bytes, at, length);
                    at += length;
                }
            }
        } catch (IOException hungUp) {
            // the client was told something that is not HTTP, and left
        }
    }

    private static Object field(Object of, String name) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) throws ReflectiveOperationException {
        Method method = type.getDeclaredMethod(name, parameters);
        method.setAccessible(true);
        return method;
    }

    private static ClassLoader compiled() {
        try (Stream<Path> sources = Files.list(SOURCES)) {
            Files.createDirectories(CLASSES);
            String[] arguments = Stream.concat(Stream.of("-Xlint:all", "-Werror", "--release", "17", "-classpath", CLASSES.toString(), "-d", CLASSES.toString()),
                    sources.map(Path::toString).filter(name -> name.endsWith(".java"))).toArray(String[]::new);
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
                throw new IllegalStateException(SOURCES + " does not compile");
            }
            return new URLClassLoader(new URL[] {CLASSES.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
