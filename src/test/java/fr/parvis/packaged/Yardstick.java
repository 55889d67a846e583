package fr.parvis.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What this machine makes of a fixed job at this very moment. Like a start it loads classes and has them compiled, so that a slow or busy
 * machine slows both alike; the job is the Java compiler on made-up sources, and has nothing of Parvis in it.
 */
final class Yardstick {

    /** Computing time of the job on two quiet cores, where the product is to start within its limit: 5.8 to 6.2 s measured. */
    private static final Duration QUIET = Duration.ofSeconds(6);
    private static final int CLASSES = 120;
    private static final int METHODS = 10;

    private Yardstick() {
    }

    /** The limit as this machine may claim it now: never less than {@code quiet}, and more in the measure the machine is slower. */
    static Duration scaled(Duration quiet, Path scratch) throws IOException, InterruptedException {
        long spent = run(scratch).toMillis();
        return spent <= QUIET.toMillis() ? quiet : Duration.ofMillis(quiet.toMillis() * spent / QUIET.toMillis());
    }

    private static Duration run(Path scratch) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(scratch.resolve("yardstick"));
        Path times = folder.resolve("times");
        List<String> command = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%U %S'; { time \"$@\" ; } 2>" + times, "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx192m", "-m", "jdk.compiler/com.sun.tools.javac.Main",
                "-d", folder.resolve("classes").toString()));
        for (int i = 0; i < CLASSES; i++) {
            command.add(Files.writeString(folder.resolve("Y" + i + ".java"), source(i)).toString());
        }
        ProcessBuilder job = new ProcessBuilder(command).inheritIO();
        job.environment().put("LC_ALL", "C");
        int status = job.start().waitFor();
        String said = Files.readString(times);
        if (status != 0) {
            throw new IllegalStateException("The yardstick did not run: " + said);
        }
        double seconds = List.of(said.strip().split(" ")).stream().mapToDouble(Double::parseDouble).sum();
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static String source(int number) {
        return IntStream.range(0, METHODS).mapToObj(method -> String.format(Locale.ROOT, """
                    public java.util.List<String> m%1$d(java.util.Map<String, Integer> in) {
                        return in.entrySet().stream().filter(e -> e.getValue() > %1$d).map(e -> e.getKey() + %2$d + e.getValue()).sorted().toList();
                    }
                """, method, number)).collect(Collectors.joining("", "public class Y" + number + " {\n", "}\n"));
    }
}
