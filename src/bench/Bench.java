import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A load that anybody can make again: starts the packaged product with its demonstration, signs clients in, and asks for one page after the
 * other over 1, 8 and 32 connections. How it is used and what it is to reach: docs/benchmark.md.
 */
public final class Bench {

    private static final String USAGE = """
            Options, each with a value but --gzip:
              --jar FILE          packaged product (target/quarkus-app/quarkus-run.jar)
              --towns N           towns of the demonstration (200)
              --datasets N        datasets of the project that is asked for (300)
              --connections LIST  (1,8,32)
              --seconds N         for each measurement (10)
              --warm-up N         seconds of everything, over eight connections, before the first (60)
              --only LIST         names of pages, or parts of them: "task list,API"
              --data DIR          keep the data there, and use them again (a new folder, deleted afterwards)
              --jdbc URL --db-user NAME --db-password WORD   a jar built with -Ppostgresql, on an empty database
              --java OPTIONS      of the server (-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djdk.nio.maxCachedBufferSize=262144 -Xmx192m)
              --beside N          a second installation with N towns, asked in turns with the first: only what it loses is measured
              --beside-data DIR   its data, kept (needed with --beside)
              --gzip              ask for compressed answers, as browsers do
              --out DIR           where the tables go (target/bench)
            """;

    /** Lines of the file that is proposed last, when all pages are measured. */
    private static final int PROPOSED = 20_000;
    /** Committee packs made one after the other before that. */
    private static final int PACKS = 10;

    private final Map<String, String> options = new HashMap<>();

    private Bench(String[] words) {
        for (int i = 0; i < words.length; i++) {
            boolean flag = words[i].equals("--gzip");
            if (!words[i].startsWith("--") || !flag && i + 1 == words.length) {
                throw new IllegalArgumentException(USAGE);
            }
            options.put(words[i].substring(2), flag ? "true" : words[++i]);
        }
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        try {
            new Bench(words).run();
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    private void run() throws IOException, InterruptedException {
        boolean kept = options.containsKey("data");
        Path data = kept ? Path.of(options.get("data")) : Files.createTempDirectory("parvis-bench");
        try {
            measure(data);
        } finally {
            if (!kept) {
                delete(data);
            }
        }
    }

    private void measure(Path data) throws IOException, InterruptedException {
        int towns = number("towns", 200);
        int datasets = number("datasets", 300);
        List<Integer> connections = Arrays.stream(of("connections", "1,8,32").split(",")).map(Integer::valueOf).toList();
        if (options.containsKey("beside")) {
            compare(data, towns, datasets, connections);
            return;
        }
        double fill = filled(data, towns);
        try (Server server = start(data, towns)) {
            double start = server.untilReady(120);
            double idle = server.untilIdle(900);
            Scene scene = new Scene(server, options.containsKey("gzip"));
            List<Scene.Page> pages = pages(scene, datasets, connections);
            warmUp(server, pages);
            List<Load.Result> results = new ArrayList<>();
            for (Scene.Page page : pages) {
                for (int count : connections) {
                    Load.Result result = Load.run(server, page, count, number("seconds", 10));
                    results.add(result);
                    System.err.printf("%-20s %3d  %7.0f/s  p99 %8.2f ms  %d errors%n", page.name(), count, result.perSecond(),
                            result.latencies().millis(0.99), result.errors());
                }
            }
            long peak = server.memoryKb("VmHWM");
            double pack = options.containsKey("only") ? 0 : scene.slowestPack(PACKS);
            double proposal = options.containsKey("only") ? 0 : scene.proposal(PROPOSED);
            write(new Report.Setting(towns, datasets, options.containsKey("jdbc") ? "PostgreSQL" : "embedded H2",
                    System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), fill, start, idle, peak,
                    options.containsKey("gzip"), number("seconds", 10), PACKS, pack, PROPOSED, proposal), results, scene.absent());
        }
    }

    /** What the second installation loses, each page asked of both in turns. */
    private void compare(Path data, int towns, int datasets, List<Integer> connections) throws IOException, InterruptedException {
        if (!options.containsKey("beside-data") || options.containsKey("jdbc")) {
            throw new IllegalArgumentException("--beside needs --beside-data, and compares embedded databases");
        }
        Path otherData = Path.of(options.get("beside-data"));
        int otherTowns = number("beside", 2000);
        filled(data, towns);
        filled(otherData, otherTowns);
        try (Server server = start(data, towns); Server other = start(otherData, otherTowns)) {
            server.untilReady(120);
            other.untilReady(120);
            server.untilIdle(900);
            other.untilIdle(900);
            List<Scene.Page> pages = pages(new Scene(server, options.containsKey("gzip")), datasets, connections);
            List<Scene.Page> same = pages(new Scene(other, options.containsKey("gzip")), datasets, connections);
            warmUp(server, pages);
            warmUp(other, same);
            List<Comparison.Pair> pairs = Comparison.run(server, pages, other, same, connections, number("seconds", 10));
            String table = Comparison.markdown(towns, otherTowns, number("seconds", 10), pairs);
            Files.writeString(Files.createDirectories(Path.of(of("out", "target/bench"))).resolve("comparison.md"), table);
            System.out.println(table);
        }
    }

    /** Seconds of the first start, which writes the demonstration where there is none. */
    private double filled(Path data, int towns) throws IOException, InterruptedException {
        try (Server filling = start(data, towns)) {
            return filling.untilReady(3600);
        }
    }

    private List<Scene.Page> pages(Scene scene, int datasets, List<Integer> connections) throws IOException, InterruptedException {
        int most = connections.stream().max(Comparator.naturalOrder()).orElse(1);
        return scene.pages(datasets, Math.max(most, 8)).stream().filter(this::wanted).toList();
    }

    private Server start(Path data, int towns) throws IOException {
        Map<String, String> settings = new HashMap<>(Map.of("PARVIS_DEMO", "true", "PARVIS_DEMO_TOWNS", String.valueOf(towns)));
        if (options.containsKey("jdbc")) {
            settings.put("QUARKUS_DATASOURCE_JDBC_URL", options.get("jdbc"));
            settings.put("QUARKUS_DATASOURCE_USERNAME", of("db-user", "postgres"));
            settings.put("QUARKUS_DATASOURCE_PASSWORD", of("db-password", ""));
        }
        return Server.start(Path.of(of("jar", "target/quarkus-app/quarkus-run.jar")), data,
                List.of(of("java", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djdk.nio.maxCachedBufferSize=262144 -Xmx192m").strip().split(" +")), settings);
    }

    /** Everything in turn, so that the server has compiled what it will run. */
    private void warmUp(Server server, List<Scene.Page> pages) throws IOException, InterruptedException {
        double each = (double) number("warm-up", 60) / 4 / pages.size();
        for (int round = 0; round < 4 && each > 0; round++) {
            for (Scene.Page page : pages) {
                Load.run(server, page, 8, each);
            }
        }
    }

    private boolean wanted(Scene.Page page) {
        return !options.containsKey("only") || Arrays.stream(options.get("only").split(",")).anyMatch(part -> page.name().contains(part.strip()));
    }

    private void write(Report.Setting setting, List<Load.Result> results, Map<String, String> absent) throws IOException {
        Path out = Files.createDirectories(Path.of(of("out", "target/bench")));
        String table = Report.markdown(setting, results, absent);
        Files.writeString(out.resolve("bench.md"), table);
        Files.writeString(out.resolve("bench.json"), Report.json(setting, results, absent));
        System.out.println(table);
    }

    private String of(String option, String otherwise) {
        return options.getOrDefault(option, otherwise);
    }

    private int number(String option, int otherwise) {
        try {
            return Integer.parseInt(of(option, String.valueOf(otherwise)));
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("Not a whole number: --" + option + " " + options.get(option));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
