package fr.parvis.people;

import static fr.parvis.people.DelegationRefusal.CHAIN;
import static fr.parvis.people.DelegationRefusal.DELEGATE_UNKNOWN;
import static fr.parvis.people.DelegationRefusal.DEPARTMENT_UNKNOWN;
import static fr.parvis.people.DelegationRefusal.NOT_ALLOWED;
import static fr.parvis.people.DelegationRefusal.NO_POWER;
import static fr.parvis.people.DelegationRefusal.OVERLAP;
import static fr.parvis.people.DelegationRefusal.REFERENCE_MISSING;
import static fr.parvis.people.DelegationRefusal.SELF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.LentTown;
import fr.parvis.LentTown.Lent;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseWorkflow;
import fr.parvis.phase.Refusal;
import fr.parvis.phase.Regularisation;
import fr.parvis.platform.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recording, using and ending delegations, through the database and with a moved clock. */
@QuarkusTest
class DelegationsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    LentTown towns;

    @Inject
    Delegations delegations;

    @Inject
    Towns municipalities;

    @Inject
    Team team;

    @Inject
    PhaseWorkflow workflow;

    @Inject
    Regularisation regularisation;

    private Lent town;
    private Instant now;

    @BeforeEach
    void aTown() {
        town = towns.found();
        now = towns.now();
    }

    @Test
    void aDecisionOneMinuteAfterTheEndIsRefusedAndNamesTheDelegation() {
        towns.dgs(town, "agent", now.plus(HOUR));
        submitted();
        // Known from before the end, as whoever has the page open.
        Actor agent = towns.actor(town, "agent");

        Refusal.MandateEnded refused = (Refusal.MandateEnded) at(now.plus(HOUR).plusSeconds(60), () -> approve(agent));

        assertEquals("M. dgs", refused.mandate().delegator());
        assertTrue(at(now.plus(HOUR).minusSeconds(1), () -> approve(agent)) instanceof PhaseWorkflow.Moved, "one second before");
    }

    @Test
    void itBeginsByItself() {
        towns.record(town, sheet(null, "dgs", "agent", now.plus(HOUR), now.plus(HOUR.multipliedBy(2)), "2026-14"), "dgs");
        Actor agent = towns.actor(town, "agent");
        assertFalse(agent.has(town.town(), Role.DGS));
        assertTrue(at(now.plus(HOUR), () -> agent.has(town.town(), Role.DGS)));
    }

    @Test
    void thePersonTheDgsAndTheAssistantRecordAndNobodyElse() {
        for (String who : List.of("lead", "agent", "elu", "head")) {
            assertEquals(NOT_ALLOWED, refused(null, "dgs", "agent", "2026-14", who), who);
        }
        for (String who : List.of("lead", "agent", "elu")) {
            assertEquals(NOT_ALLOWED, refused(town.department(), null, "agent", null, who), who);
        }
        for (String who : List.of("head", "dgs", "admin")) {
            delegations(towns.record(town, sheet(town.department(), null, "agent", now, now.plus(HOUR), null), who), who);
        }
    }

    /** Ends it again, so that the next one finds the period free. */
    private void delegations(Delegation one, String by) {
        QuarkusTransaction.requiringNew().run(() -> assertEquals(null, delegations.end(one.id, towns.actor(town, by)).refusal()));
        assertTrue(towns.actor(town, "agent").lentDepartments().isEmpty());
    }

    @Test
    void whatWasLentIsNotLentOn() {
        towns.dgs(town, "agent", now.plus(HOUR));
        assertEquals(CHAIN, refused(null, "agent", "other", "2026-15", "agent"));
        assertEquals(CHAIN, refused(null, "agent", "other", "2026-15", "admin"), "nor by the assistant");
        assertEquals(NOT_ALLOWED, refused(town.department(), null, "other", null, "agent"), "the role of DGS that is lent records nothing");
        towns.head(town, "agent", now.plus(HOUR));
        assertEquals(NOT_ALLOWED, refused(town.department(), null, "other", null, "agent"));
    }

    @Test
    void whoeverHasLentTheSamePowerIsNotLentIt() {
        QuarkusTransaction.requiringNew().run(() -> RoleHolding.give(town.id("other"), town.town(), Role.DGS, null));
        towns.dgs(town, "agent", now.plus(HOUR));
        assertEquals(CHAIN, refused(null, "other", "dgs", "2026-15", "admin"));
    }

    @Test
    void eachRefusalSaysWhatIsWrong() {
        assertEquals(REFERENCE_MISSING, refused(null, "dgs", "agent", null, "admin"));
        assertEquals(NO_POWER, refused(null, "lead", "agent", "2026-14", "admin"));
        assertEquals(SELF, refused(null, "dgs", "dgs", "2026-14", "admin"));
        assertEquals(DEPARTMENT_UNKNOWN, refused(999_999L, null, "agent", null, "admin"));
        Lent elsewhere = towns.found();
        assertEquals(DEPARTMENT_UNKNOWN, refused(elsewhere.department(), null, "agent", null, "admin"));
        assertEquals(DELEGATE_UNKNOWN, towns.refused(town, new DelegationSheet(null, town.id("dgs"), elsewhere.id("agent"), now, now.plus(HOUR), "1"), "admin"));
        towns.dgs(town, "agent", now.plus(HOUR));
        assertEquals(OVERLAP, refused(null, "dgs", "other", "2026-15", "admin"));
        towns.record(town, sheet(null, "dgs", "other", now.plus(HOUR), now.plus(HOUR.multipliedBy(2)), "2026-15"), "admin");
    }

    @Test
    void aVacancyIsFilledForTheInterimUntilAHeadComes() {
        towns.record(town, sheet(town.vacant(), null, "agent", now, now.plus(HOUR), null), "dgs");
        Department vacant = department(town.vacant());
        assertEquals("M. agent, par intérim (Archives)", towns.actor(town, "agent").signs(vacant).orElseThrow().signature());

        QuarkusTransaction.requiringNew().run(() -> {
            Department one = Department.findById(town.vacant());
            municipalities.writeDepartment(town.town(), one.id, one.version(), new Towns.DepartmentSheet("ARC", "Archives", town.id("other"), null, null),
                    towns.actor(town, "admin"));
        });
        assertTrue(towns.actor(town, "agent").signs(department(town.vacant())).isEmpty());
    }

    @Test
    void whatTheDgsLentEndsWithTheRole() {
        Delegation one = towns.dgs(town, "agent", now.plus(HOUR));
        QuarkusTransaction.requiringNew().run(() -> {
            RoleHolding.give(town.id("dgs"), town.town(), Role.AGENT, null);
            assertEquals(Team.Result.DONE, team.take(town.town(), town.id("dgs"), Role.DGS, towns.actor(town, "admin")));
        });
        assertFalse(towns.actor(town, "agent").has(town.town(), Role.DGS));
        assertTrue(QuarkusTransaction.requiringNew().call(() -> Delegation.<Delegation>findById(one.id).endedAt()) != null);
    }

    @Test
    void neitherOfTheTwoDecidesWhatEitherAskedFor() {
        QuarkusTransaction.requiringNew().run(() -> RoleHolding.give(town.id("dgs"), town.town(), Role.LEAD, null));
        towns.dgs(town, "agent", now.plus(HOUR));
        start();
        assertTrue(move(PhaseMove.SUBMIT, towns.actor(town, "dgs")) instanceof PhaseWorkflow.Moved);
        assertEquals(List.of("SAME_PERSON"), ((Refusal.Blocked) approve(towns.actor(town, "agent"))).blockers().stream().map(one -> one.code().name()).toList());
    }

    @Test
    void aGateForcedByDelegationIsPutRightByNeitherOfTheTwo() {
        towns.dgs(town, "agent", now.plus(HOUR));
        start();
        assertTrue(QuarkusTransaction.requiringNew().call(() -> workflow.move(town.phases().get(0), PhaseWorkflow.Request.of(PhaseMove.FORCE, version(),
                "Le conseil siège demain matin."), towns.actor(town, "agent"))) instanceof PhaseWorkflow.Moved);
        assertEquals(List.of(false, false, true), QuarkusTransaction.requiringNew().call(() -> {
            Phase phase = Phase.findById(town.phases().get(0));
            return List.of(regularisation.mayRegularise(phase, towns.actor(town, "agent")), regularisation.mayRegularise(phase, towns.actor(town, "dgs")),
                    regularisation.mayRegularise(phase, towns.actor(town, "elu")));
        }));
    }

    private void submitted() {
        start();
        assertTrue(move(PhaseMove.SUBMIT, towns.actor(town, "lead")) instanceof PhaseWorkflow.Moved);
    }

    /** The first phase, with a gate that asks for nothing any more. */
    private void start() {
        assertTrue(move(PhaseMove.START, towns.actor(town, "lead")) instanceof PhaseWorkflow.Moved);
        answer(town);
    }

    static void answer(Lent town) {
        for (var check : town.asks("lead").get("/api/v1/phases/" + town.phases().get(0) + "/checks").jsonPath().<Map<String, Object>>getList("items")) {
            town.asks("lead").header("If-Match", "*").body(Map.of("answer", "YES", "evidence", "Compte rendu")).put("/api/v1/checks/" + check.get("id"))
                    .then().statusCode(200);
        }
    }

    private PhaseWorkflow.Outcome approve(Actor actor) {
        return move(PhaseMove.APPROVE, actor);
    }

    private PhaseWorkflow.Outcome move(PhaseMove move, Actor actor) {
        return QuarkusTransaction.requiringNew().call(() -> workflow.move(town.phases().get(0), PhaseWorkflow.Request.of(move, version(), null), actor));
    }

    private long version() {
        return Phase.<Phase>findById(town.phases().get(0)).version();
    }

    private Department department(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Department.<Department>find("from Department d join fetch d.municipality where d.id = ?1", id)
                .firstResult());
    }

    private DelegationRefusal refused(Long department, String delegator, String delegate, String reference, String by) {
        return towns.refused(town, sheet(department, delegator, delegate, now, now.plus(HOUR), reference), by);
    }

    private DelegationSheet sheet(Long department, String delegator, String delegate, Instant from, Instant until, String reference) {
        return new DelegationSheet(department, delegator == null ? null : town.id(delegator), town.id(delegate), from, until, reference);
    }

    private static <T> T at(Instant moment, Supplier<T> asked) {
        List<T> found = new ArrayList<>();
        Clocks.at(moment, () -> found.add(asked.get()));
        return found.get(0);
    }
}
