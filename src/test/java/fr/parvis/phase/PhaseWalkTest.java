package fr.parvis.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.checklist.Answer;
import fr.parvis.journal.Verification;
import fr.parvis.people.Actor;
import fr.parvis.phase.PhaseWorkflow.Moved;
import fr.parvis.phase.PhaseWorkflow.Outcome;
import fr.parvis.phase.PhaseWorkflow.Request;
import fr.parvis.phase.WalkedTown.People;
import fr.parvis.phase.WalkedTown.PhaseNow;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who try anything, in any order: no step breaks a rule of the life cycle, and each says beforehand how it will end. */
@QuarkusTest
class PhaseWalkTest {

    private static final int STEPS = 400;
    private static final String REASON = "Le conseil municipal se réunit demain soir.";

    private static final Set<PhaseMove> FORWARD = EnumSet.of(PhaseMove.START, PhaseMove.SUBMIT, PhaseMove.APPROVE);

    private static final Set<PhaseMove> MADE = EnumSet.noneOf(PhaseMove.class);
    private static final Set<Class<?>> OUTCOMES = new HashSet<>();

    private static int mostCycles;

    @Inject
    WalkedTown town;

    @Inject
    PhaseWorkflow workflow;

    @Inject
    CyclePhases cycles;

    @Inject
    Regularisation regularisation;

    @Inject
    Exemptions exemptions;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverPeopleTryNoRuleOfTheLifeCycleBreaks(long seed) {
        Random random = new Random(seed);
        People people = town.found("W000" + seed);
        long entries = town.verified(people).entries();
        for (int step = 0; step < STEPS; step++) {
            List<PhaseNow> before = town.phases(people);
            PhaseNow at = any(List.of(any(before, random), any(last(before), random), frontier(before), frontier(before)), random);
            int what = random.nextInt(100);
            String told = "seed " + seed + ", step " + step;
            boolean nothing = false;
            if (what < 70) {
                nothing = move(people, at, before, random, told) instanceof Refusal;
            } else {
                aside(people, at, before, what, random, told);
            }
            assertRulesHold(people, told);
            Verification found = town.verified(people);
            assertTrue(found.valid(), told);
            assertTrue(!nothing || found.entries() == entries, told + ": a refusal leaves no trace in the history");
            entries = found.entries();
        }
        mostCycles = Math.max(mostCycles, town.phases(people).size() / 5);
    }

    @Test
    void aConditionThatComesUndoneWhileTheGateIsReadBlocksTheApproval() {
        People people = town.found("W0000");
        PhaseNow scoping = town.phases(people).get(0);
        workflow.move(scoping.id(), Request.of(PhaseMove.START, scoping.version(), null), people.lead());
        town.answer(people, scoping, Answer.YES);
        workflow.move(scoping.id(), Request.of(PhaseMove.SUBMIT, frontier(town.phases(people)).version(), null), people.lead());
        town.loseElu(people);
        PhaseNow submitted = frontier(town.phases(people));
        MoveOption approval = optionOf(workflow.options(town.phase(people, scoping.id()), people.dgs()), PhaseMove.APPROVE);
        assertEquals(List.of(PhaseBlocker.ELU_MISSING), approval.blockers().stream().map(Blocker::code).toList());
        assertEquals(new Refusal.Blocked(PhaseMove.APPROVE, approval.blockers()),
                workflow.move(scoping.id(), Request.of(PhaseMove.APPROVE, submitted.version(), null), people.dgs()));
    }

    @AfterAll
    static void theWalksWentEverywhere() {
        assertEquals(EnumSet.allOf(PhaseMove.class), MADE, "a walk that never makes a move says nothing of it");
        assertEquals(Set.of(Moved.class, Refusal.NotAllowed.class, Refusal.NotFromHere.class, Refusal.ReasonMissing.class,
                Refusal.Blocked.class, Refusal.Stale.class), OUTCOMES);
        assertTrue(mostCycles > 1, "nor does one that stays in its first cycle");
    }

    private Outcome move(People people, PhaseNow at, List<PhaseNow> before, Random random, String told) {
        Actor actor = any(random.nextInt(3) == 0 ? people.all() : people.deciders(), random);
        List<MoveOption> options = workflow.options(town.phase(people, at.id()), actor);
        PhaseMove move = wished(options, random);
        String reason = any(List.of("", "Court", REASON, REASON, REASON), random);
        long seen = random.nextInt(10) == 0 ? at.version() - 1 : at.version();

        Class<?> expected = expected(people, at, actor, options, new Request(move, seen, null, reason, List.of()));
        Outcome outcome = workflow.move(at.id(), Request.of(move, seen, reason), actor);
        String asked = told + ": " + actor.name() + " asks " + move + " of " + at;
        assertEquals(expected, outcome.getClass(), asked);
        OUTCOMES.add(outcome.getClass());
        if (outcome instanceof Refusal.Blocked blocked) {
            assertEquals(optionOf(options, move).blockers(), blocked.blockers(), asked);
        }
        List<PhaseNow> after = town.phases(people);
        if (outcome instanceof Refusal) {
            assertEquals(before, after, asked);
        } else {
            MADE.add(move);
            assertEquals(move.from(), at.state(), asked);
            assertEquals(standings(before, at.id(), move), standings(after), asked);
        }
        return outcome;
    }

    /** One time in four anything at all, one time in four what may be blocked, else what is open; seldom backwards, to get somewhere. */
    private static PhaseMove wished(List<MoveOption> options, Random random) {
        int how = random.nextInt(4);
        List<PhaseMove> wishes = options.stream().filter(option -> how == 1 || option.open()).map(MoveOption::move)
                .filter(move -> FORWARD.contains(move) || random.nextInt(4) == 0).toList();
        return how == 0 || wishes.isEmpty() ? any(List.of(PhaseMove.values()), random) : any(wishes, random);
    }

    /** How the door must answer, from what the options said; the order in which it looks at things is part of its promise. */
    private static Class<?> expected(People people, PhaseNow at, Actor actor, List<MoveOption> options, Request request) {
        PhaseMove move = request.move();
        MoveOption option = optionOf(options, move);
        boolean mine = actor.has(people.town(), move.role());
        if (option != null) {
            assertEquals(mine, option.mine());
            assertEquals(option.blockers().isEmpty(), option.open());
        }
        assertEquals(at.state() == move.from(), option != null);
        return !mine ? Refusal.NotAllowed.class : request.seenVersion() != at.version() ? Refusal.Stale.class
                : option == null ? Refusal.NotFromHere.class : request.reason().length() < move.shortestReason()
                ? Refusal.ReasonMissing.class : option.open() ? Moved.class : Refusal.Blocked.class;
    }

    /** What else happens to a project; none of it moves a phase. */
    private void aside(People people, PhaseNow at, List<PhaseNow> before, int what, Random random, String told) {
        if (what < 90) {
            town.answer(people, at, random.nextInt(8) == 0 ? Answer.NO : Answer.YES);
        } else if (what < 94) {
            boolean opens = cycles.openNext(people.project(), LocalDate.of(2027, 3, 1), "Leçons", people.lead()).isPresent();
            assertEquals(current(before).stream().allMatch(phase -> phase.state() == PhaseState.DONE), opens, told);
        } else if (what < 98) {
            Phase phase = town.phase(people, at.id());
            Map<Long, String> waivers = random.nextBoolean() ? Map.of() : regularisation.points(phase).stream()
                    .collect(Collectors.toMap(point -> point.blocker().id, point -> "Sans objet."));
            regularisation.regularise(phase, REASON, waivers, any(people.all(), random));
        } else {
            exemptions.grant(town.phase(people, at.id()).project, people.both().personId(), REASON, any(people.all(), random));
        }
        List<PhaseNow> after = town.phases(people);
        assertEquals(standings(before), standings(after.subList(0, before.size())), told);
        assertTrue(after.subList(before.size(), after.size()).stream().allMatch(phase -> phase.state() == PhaseState.PLANNED), told);
    }

    private void assertRulesHold(People people, String told) {
        List<PhaseNow> phases = town.phases(people);
        Map<String, Map<String, String>> history = town.told(people);
        for (List<PhaseNow> cycle : phases.stream().collect(Collectors.groupingBy(PhaseNow::cycle)).values()) {
            boolean earlier = cycle.get(0).cycle() < current(phases).get(0).cycle();
            for (PhaseNow phase : cycle) {
                List<PhaseNow> previous = cycle.stream().filter(other -> other.order() < phase.order()).toList();
                assertTrue(!earlier || phase.state() == PhaseState.DONE, told + ": a cycle that was left is done: " + cycle);
                assertTrue(phase.state() == PhaseState.PLANNED || previous.stream().allMatch(one -> one.state() != PhaseState.PLANNED),
                        told + ": a phase starts after the one before: " + cycle);
                assertTrue(phase.state() == PhaseState.PLANNED || phase.state() == PhaseState.ACTIVE
                        || previous.stream().allMatch(one -> one.state() == PhaseState.DONE), told + ": gates are passed in order: " + cycle);
                assertEquals(phase.standing(), replayed(phase.id()), told + ": the log gives the state");
                Map<String, String> known = history.getOrDefault("phase:" + phase.id(), Map.of());
                assertEquals(phase.standing(), List.of(phase.id(), PhaseState.valueOf(known.getOrDefault("state", "PLANNED")),
                        Integer.valueOf(known.getOrDefault("attempt", "1"))), told + ": the history gives the state");
                assertTrue(!phase.forced() || phase.state() == PhaseState.DONE, told + ": only a passed gate awaits regularisation");
            }
        }
    }

    private List<Object> replayed(long phaseId) {
        PhaseState state = PhaseState.PLANNED;
        int attempt = 1;
        for (PhaseLog log : town.log(phaseId)) {
            assertEquals(List.of(state, attempt, log.move.from(), log.move.to()), List.of(log.fromState, log.attempt, state, log.toState));
            state = log.toState;
            attempt += log.move.opensAttempt() ? 1 : 0;
        }
        return List.of(phaseId, state, attempt);
    }

    private static MoveOption optionOf(List<MoveOption> options, PhaseMove move) {
        return options.stream().filter(option -> option.move() == move).findFirst().orElse(null);
    }

    private static List<List<Object>> standings(List<PhaseNow> phases) {
        return phases.stream().map(PhaseNow::standing).toList();
    }

    /** The same after one phase, and no other, went along the arrow. */
    private static List<List<Object>> standings(List<PhaseNow> phases, long moved, PhaseMove move) {
        return phases.stream().map(phase -> phase.id() != moved ? phase.standing()
                : List.<Object>of(moved, move.to(), phase.attempt() + (move.opensAttempt() ? 1 : 0))).toList();
    }

    /** The phase finished last, the one that may be opened again. */
    private static List<PhaseNow> last(List<PhaseNow> phases) {
        List<PhaseNow> done = current(phases).stream().filter(phase -> phase.state() == PhaseState.DONE).toList();
        return done.isEmpty() ? phases : done.subList(done.size() - 1, done.size());
    }

    private static List<PhaseNow> current(List<PhaseNow> phases) {
        return phases.subList(phases.size() - 5, phases.size());
    }

    /** The first phase of the current cycle that is not done, where most of the work is. */
    private static PhaseNow frontier(List<PhaseNow> phases) {
        return current(phases).stream().filter(phase -> phase.state() != PhaseState.DONE).findFirst()
                .orElseGet(() -> current(phases).get(4));
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
