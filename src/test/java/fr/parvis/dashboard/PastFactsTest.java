package fr.parvis.dashboard;

import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.people.Department;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The past is what the present was: a walk keeps what it saw at each step, and finds it again at the end. */
@QuarkusTest
class PastFactsTest {

    private static final int STEPS = 340;
    private static final long SEED = 20261125;

    private final Map<Long, Long[]> heads = new HashMap<>();

    @Inject
    ProjectWalk walk;

    @Inject
    Situations situations;

    @Inject
    PastFacts past;

    @Inject
    EntityManagerFactory factory;

    @Test
    void everyPastInstantIsWhatItWasThen() {
        Api.Project made = LEAD.project("Promenade");
        ProjectWalk.Steps steps = new ProjectWalk.Steps(SEED, made.id());
        Map<String, ProjectWalk.Act> acts = walk.acts();
        List<String> names = new ArrayList<>(acts.keySet());
        Map<String, Integer> done = new TreeMap<>();
        Map<String, String> refused = new HashMap<>();
        Map<Instant, Situation> seen = new TreeMap<>();
        Instant now = Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.MICROS);
        boolean signed = false;
        for (int step = 0; step < STEPS; step++) {
            String name = step < 12 ? "add" : step == 12 ? "grid" : names.get(steps.random.nextInt(names.size()));
            if (step > 12 && steps.random.nextInt(3) == 0) {
                name = List.of("score", "decide", "campaign", "phase", "decide", "campaign", "regularise").get(steps.random.nextInt(7));
            }
            if (signed && steps.random.nextInt(3) == 0) {
                name = "undo";
            }
            if (!steps.lastBatch.isEmpty() && done.getOrDefault("import", 0) % 2 == 1) {
                name = "undo import";
            }
            String act = name;
            int before = done.getOrDefault(act, 0);
            now = now.plus(Duration.ofMinutes(act.contains("undo") ? 2 : steps.random.nextInt(4000)));
            Clocks.at(now, () -> {
                try {
                    QuarkusTransaction.requiringNew().run(() -> acts.get(act).run(steps));
                    done.merge(act, 1, Integer::sum);
                } catch (RuntimeException refusal) {
                    refused.put(act, refusal.toString());
                }
            });
            signed = act.equals("decide") && done.getOrDefault(act, 0) > before;
            seen.put(now, at(now, made.id(), null));
        }
        seen.forEach((instant, then) -> assertEquals(then, at(Instant.now(), made.id(), instant), "at " + instant));
        Instant end = now;
        seen.forEach((instant, then) -> assertEquals(then.facts(), QuarkusTransaction.requiringNew().call(() -> past.at(Project.findById(made.id()),
                instant)), "seen on " + end));
        assertTrue(done.keySet().containsAll(names), () -> "never done: " + names.stream().filter(one -> !done.containsKey(one)).map(one -> one
                + " (" + refused.get(one) + ")").toList());
    }

    @Test
    void beforeTheProjectThereIsNothing() {
        Api.Project made = LEAD.project("Pas encore");
        Situation then = at(Instant.now(), made.id(), Instant.parse("2020-01-01T00:00:00Z"));
        assertEquals(0, then.cycle());
        assertTrue(then.phases().isEmpty());
        assertTrue(then.facts().figures().values().stream().allMatch(count -> count == 0));
    }

    @Test
    void manyLinesAndManyEveningsTakeNotOneStatementMore() {
        Api.Project made = LEAD.project("Beaucoup");
        Instant before = Instant.now().minusSeconds(3600);
        LocalDate today = LocalDate.ofInstant(before, Clocks.PARIS);
        ProjectWalk.Steps steps = new ProjectWalk.Steps(SEED, made.id());
        QuarkusTransaction.requiringNew().run(() -> walk.acts().get("add").run(steps));
        long few = statements(() -> situations.at(Project.findById(made.id()), before));
        long one = statements(() -> past.history(Project.findById(made.id()), today, List.of(PastFacts.evening(today))));
        for (int i = 0; i < 40; i++) {
            QuarkusTransaction.requiringNew().run(() -> walk.acts().get("add").run(steps));
            QuarkusTransaction.requiringNew().run(() -> walk.acts().get("gap").run(steps));
        }
        assertEquals(few, statements(() -> situations.at(Project.findById(made.id()), before)));
        assertEquals(one, statements(() -> past.history(Project.findById(made.id()), today, Stream.iterate(today, day -> day.minusDays(30)).limit(24)
                .map(PastFacts::evening).toList())));
        assertTrue(few < 20, few + " statements");
    }

    /** The walk moves the heads of a town that other tests know. */
    @BeforeEach
    void keepTheHeads() {
        QuarkusTransaction.requiringNew().run(() -> Department.<Department>listAll()
                .forEach(one -> heads.put(one.id, new Long[] {one.headId, one.deputyId})));
    }

    @AfterEach
    void putTheHeadsBack() {
        QuarkusTransaction.requiringNew().run(() -> Department.<Department>listAll().forEach(one -> {
            one.headId = heads.get(one.id)[0];
            one.deputyId = heads.get(one.id)[1];
        }));
    }

    private long statements(Callable<?> read) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        QuarkusTransaction.requiringNew().call(read);
        return statistics.getPrepareStatementCount() - before;
    }

    /** @param past null for the present */
    private Situation at(Instant now, long project, Instant past) {
        AtomicReference<Situation> found = new AtomicReference<>();
        Clocks.at(now, () -> found.set(QuarkusTransaction.requiringNew().call(() -> past == null
                ? situations.now(Project.findById(project)) : situations.at(Project.findById(project), past))));
        return found.get();
    }
}
