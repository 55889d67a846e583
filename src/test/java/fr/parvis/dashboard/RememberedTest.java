package fr.parvis.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.parvis.dashboard.Remembered.Key;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a project's dashboard shows is computed once for each state of its journal, however many ask. */
class RememberedTest {

    private static final Key KEY = new Key(1, "a1", LocalDate.of(2026, 11, 26), null);
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @Test
    void ofManyWhoAskAtOnceOneComputesAndTheOthersWaitForIt() throws Exception {
        Remembered remembered = new Remembered();
        AtomicInteger computed = new AtomicInteger();
        CountDownLatch asked = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<Overview>> all = IntStream.range(0, 8).mapToObj(any -> CompletableFuture.supplyAsync(() -> remembered.of(KEY, NOW, () -> {
                asked.countDown();
                return overview(computed, null);
            }), people)).toList();
            asked.await(10, TimeUnit.SECONDS);
            Overview first = all.get(0).get(10, TimeUnit.SECONDS);
            for (CompletableFuture<Overview> one : all) {
                assertEquals(first, one.get(10, TimeUnit.SECONDS));
            }
        } finally {
            people.shutdownNow();
        }
        assertEquals(1, computed.get());
    }

    @Test
    void aComputationThatFailsLeavesTheTurnToTheNextOne() {
        Remembered remembered = new Remembered();
        assertThrows(IllegalStateException.class, () -> remembered.of(KEY, NOW, () -> {
            throw new IllegalStateException("the database is gone");
        }));
        AtomicInteger computed = new AtomicInteger();
        remembered.of(KEY, NOW, () -> overview(computed, null));
        remembered.of(new Key(1, "b2", KEY.today(), null), NOW, () -> overview(computed, null));
        remembered.of(KEY, NOW, () -> overview(computed, null));
        assertEquals(2, computed.get());
    }

    @Test
    void whatStopsBeingSoByItselfIsComputedAgainFromThatInstantOn() {
        Remembered remembered = new Remembered();
        AtomicInteger computed = new AtomicInteger();
        remembered.of(KEY, NOW, () -> overview(computed, NOW.plusSeconds(60)));
        remembered.of(KEY, NOW.plusSeconds(59), () -> overview(computed, null));
        assertEquals(1, computed.get());
        remembered.of(KEY, NOW.plusSeconds(60), () -> overview(computed, null));
        remembered.of(KEY, NOW.plusSeconds(90), () -> overview(computed, null));
        assertEquals(2, computed.get());
    }

    private static Overview overview(AtomicInteger computed, Instant until) {
        computed.incrementAndGet();
        return new Overview(null, KEY.today(), null, null, KEY.today(), null, false, null, List.of(), java.util.Map.of(), java.util.Map.of(), List.of(), List.of(),
                List.of(), List.of(), null, List.of(), List.of(), List.of(), until);
    }
}
