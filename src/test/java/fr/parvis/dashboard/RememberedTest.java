package fr.parvis.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.parvis.dashboard.Remembered.Key;
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

    @Test
    void ofManyWhoAskAtOnceOneComputesAndTheOthersWaitForIt() throws Exception {
        Remembered remembered = new Remembered();
        AtomicInteger computed = new AtomicInteger();
        CountDownLatch asked = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<Overview>> all = IntStream.range(0, 8).mapToObj(any -> CompletableFuture.supplyAsync(() -> remembered.of(KEY, () -> {
                asked.countDown();
                return overview(computed);
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
        assertThrows(IllegalStateException.class, () -> remembered.of(KEY, () -> {
            throw new IllegalStateException("the database is gone");
        }));
        AtomicInteger computed = new AtomicInteger();
        remembered.of(KEY, () -> overview(computed));
        remembered.of(new Key(1, "b2", KEY.today(), null), () -> overview(computed));
        remembered.of(KEY, () -> overview(computed));
        assertEquals(2, computed.get());
    }

    private static Overview overview(AtomicInteger computed) {
        computed.incrementAndGet();
        return new Overview(null, KEY.today(), null, null, KEY.today(), null, false, null, List.of(), java.util.Map.of(), java.util.Map.of(), List.of(), List.of(),
                List.of(), List.of(), null, List.of(), List.of(), List.of());
    }
}
