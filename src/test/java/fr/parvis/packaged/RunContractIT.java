package fr.parvis.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunContractIT {

    private static final Logger LOG = Logger.getLogger(RunContractIT.class);
    private static final Map<String, String> DEMO = Map.of("PARVIS_DEMO", "true");

    /**
     * Six seconds on two cores leave twelve of computing. That is held here, since the clock on the wall also counts the machine's other work;
     * and even computing is slower where cores are shared, so that the limit is measured on the same machine first.
     */
    private static final Duration COMPUTING = Duration.ofSeconds(12);
    private static final long MEMORY_KB = 480 * 1024;

    @TempDir
    Path data;

    @TempDir
    Path scratch;

    @Test
    void anEmptyInstallationStartsFastStaysSmallAndLeadsToItsSetUp() throws Exception {
        Duration limit = Yardstick.scaled(COMPUTING, scratch);
        try (Running running = Running.launch(data, Map.of())) {
            Duration took = running.untilReady();
            Duration computed = running.computed();
            LOG.infof("Start to first 200: %d ms, of which %d ms computing; limit here and now %d ms", took.toMillis(), computed.toMillis(),
                    limit.toMillis());
            assertTrue(computed.compareTo(limit) < 0, "computed for " + computed + ", limit here and now " + limit);
            assertEquals("/setup", running.get("/projects/1", null).headers().firstValue("Location").orElseThrow());
            assertEquals(503, running.get("/api/v1/me", "demo-lead").statusCode());
            assertTrue(running.said().contains("Code d’installation"), "the code is in the log");
            assertTrue(running.residentKilobytes() < MEMORY_KB, running.residentKilobytes() + " kB");
        }
        try (Stream<Path> kept = Files.walk(data)) {
            assertTrue(kept.anyMatch(file -> file.endsWith("session.key")), "the keys are in the data folder");
        }
        try (Running again = Running.launch(data, DEMO)) {
            again.untilReady();
            assertEquals(200, again.get("/api/v1/me", "demo-lead").statusCode(), "nothing was set up yet: the demonstration may fill it");
        }
    }

    @Test
    void aDemonstrationStartsAgainAsItStandsAndItsTokensWorkNowhereElse() throws Exception {
        long project;
        try (Running first = Running.launch(data, DEMO)) {
            first.untilReady();
            project = JsonPath.from(first.post("/api/v1/projects", "demo-lead", null,
                    "{\"municipalityId\":1,\"title\":\"Fait depuis\",\"startsOn\":\"2026-11-02\"}").body()).getLong("id");
        }
        try (Running second = Running.launch(data, DEMO)) {
            second.untilReady();
            assertEquals(200, second.get("/api/v1/projects/" + project, "demo-lead").statusCode());
        }
        try (Running ordinary = Running.launch(data, Map.of())) {
            ordinary.untilReady();
            assertEquals(401, ordinary.get("/api/v1/me", "demo-lead").statusCode());
            assertFalse(ordinary.get("/sign-in", null).body().contains("parvis-demo"));
        }
    }

    /** Whatever was answered before the process was killed is there afterwards, and the history stands. */
    @Test
    void killedInTheMiddleOfABurstNothingAcknowledgedIsLost() throws Exception {
        List<Long> phases = new ArrayList<>();
        List<Long> acknowledged = new ArrayList<>();
        try (Running running = Running.launch(data, DEMO)) {
            running.untilReady();
            for (int i = 0; i < 40; i++) {
                phases.add(JsonPath.from(running.post("/api/v1/projects", "demo-lead", null,
                        "{\"municipalityId\":1,\"title\":\"Rafale\",\"startsOn\":\"2026-11-02\"}").body()).getLong("phases[0].id"));
            }
            CompletableFuture<Void> burst = CompletableFuture.runAsync(() -> phases.forEach(phase -> {
                if (start(running, phase)) {
                    acknowledged.add(phase);
                    if (acknowledged.size() == 20) {
                        kill(running);
                    }
                }
            }));
            try {
                burst.join();
            } catch (CompletionException cutOff) {
                assertTrue(cutOff.getCause() instanceof UncheckedIOException, "the connection was cut: " + cutOff.getCause());
            }
        }
        assertTrue(acknowledged.size() >= 20 && acknowledged.size() < phases.size(), acknowledged.size() + " acknowledged");
        try (Running again = Running.launch(data, DEMO)) {
            again.untilReady();
            for (long phase : acknowledged) {
                assertEquals("ACTIVE", JsonPath.from(again.get("/api/v1/phases/" + phase, "demo-lead").body()).getString("state"));
            }
            JsonPath verdict = JsonPath.from(again.get("/api/v1/journal/verification", "demo-admin").body());
            assertTrue(verdict.getBoolean("valid"), verdict.prettify());
            assertNotEquals(0, verdict.getLong("entries"));
        }
    }

    private static boolean start(Running running, long phase) {
        try {
            return running.post("/api/v1/phases/" + phase + "/moves", "demo-lead", "*", "{\"move\":\"START\"}").statusCode() == 200;
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void kill(Running running) {
        try {
            running.kill();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
