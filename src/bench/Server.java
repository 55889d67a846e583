import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged product as a process of its own, as an operator starts it. */
final class Server implements AutoCloseable {

    static final String HOST = "127.0.0.1";

    private final Process process;
    private final int port;
    private final Path log;
    private final long startedAt = System.nanoTime();

    private Server(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** @param settings environment of the process, beside the port and the data folder; others of ours are not passed on */
    static Server start(Path jar, Path data, List<String> javaOptions, Map<String, String> settings) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path log = Files.createDirectories(data).resolve("bench-server.log");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PARVIS_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(settings);
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        builder.environment().put("PARVIS_DATA_DIR", data.toString());
        builder.environment().put("PORT", String.valueOf(port));
        Server server = new Server(builder.start(), port, log);
        // Who interrupts the measurement must not leave a server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroyForcibly));
        return server;
    }

    /** Waits for the first answer and gives the seconds until it came. @throws IllegalStateException with the log when none comes */
    double untilReady(long patienceSeconds) throws IOException, InterruptedException {
        byte[] request = Load.request("GET", "/q/health/ready", "", null);
        while (process.isAlive() && System.nanoTime() - startedAt < patienceSeconds * 1_000_000_000L) {
            try (Connection connection = new Connection(HOST, port)) {
                connection.exchange(request);
                if (connection.status == 200) {
                    return (System.nanoTime() - startedAt) / 1e9;
                }
            } catch (IOException notYet) {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("The server does not answer:\n" + Files.readString(log));
    }

    /** Waits until what begins with the start is done (reminders of the morning for every town) and gives the seconds it took. */
    double untilIdle(long patienceSeconds) throws IOException, InterruptedException {
        double used = cpuSeconds();
        for (int quiet = 0, waited = 0; quiet < 15 && waited < patienceSeconds; waited++) {
            process.waitFor(1, TimeUnit.SECONDS);
            double now = cpuSeconds();
            quiet = now - used < 0.1 ? quiet + 1 : 0;
            used = now;
        }
        return (System.nanoTime() - startedAt) / 1e9;
    }

    int port() {
        return port;
    }

    double cpuSeconds() {
        return cpuSeconds(process.toHandle());
    }

    static double cpuSeconds(ProcessHandle handle) {
        return handle.info().totalCpuDuration().map(spent -> spent.toNanos() / 1e9).orElse(0.0);
    }

    /** @param figure {@code VmRSS} for now, {@code VmHWM} for the most there was (proc(5)); 0 where there is no such file */
    long memoryKb(String figure) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith(figure + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
        }
    }
}
