package fr.parvis.dashboard;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.LentTown;
import fr.parvis.LentTown.Lent;
import fr.parvis.ledger.Ledgers;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import fr.parvis.people.Actor;
import fr.parvis.people.Delegation;
import fr.parvis.people.DelegationSheet;
import fr.parvis.people.RoleHolding;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post that is filled for the interim is filled, and one whose holder has left the town is vacant, wherever it is read. */
@QuarkusTest
class InterimTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    LentTown towns;

    @Inject
    OverviewQueries overviews;

    @Inject
    Ledgers ledgers;

    @Inject
    PastFacts past;

    @Inject
    CockpitQueries cockpits;

    private Lent town;

    @BeforeEach
    void twoDepartmentsAreAskedOneOfThemWithoutHead() {
        town = towns.found();
        for (long department : List.of(town.department(), town.vacant())) {
            town.asks("lead").body(Map.of("title", "Plans " + department, "departmentId", department)).post("/api/v1/projects/" + town.project() + "/datasets").then()
                    .statusCode(201);
        }
        town.asks("lead").body(Map.of("dueOn", "2099-01-04")).post("/api/v1/projects/" + town.project() + "/visas").then().statusCode(201);
    }

    @Test
    void itsLinesWaitOnWhoFillsItAndNobodyIsAskedToNameAHead() {
        assertEquals(WaitKind.HEAD_MISSING, now(town.vacant()).kind());
        town.signedIn("dgs").get(page()).then().body(containsString("Archives n’a personne pour viser"));
        Delegation one = interim(towns.now(), towns.now().plus(HOUR));

        Wait wait = now(town.vacant());
        assertEquals(WaitKind.VISA, wait.kind());
        assertEquals(town.id("agent"), wait.holderId());
        assertEquals(one.startsAt().isAfter(wait.begun()) ? one.startsAt() : wait.begun(), wait.since(), "nobody has it before they fill the post");
        QuarkusTransaction.requiringNew().run(() -> assertEquals(overviews.ledger(Project.findById(town.project())).waits(), ledgers.of(
                Map.of(town.project(), new WorkingDays(false)), LocalDate.now(Clocks.PARIS)).get(town.project())));
        town.signedIn("dgs").get(page()).then().body(not(containsString("n’a personne pour viser"))).body(not(containsString("Nommer un valideur")))
                .body(containsString("M. agent (par intérim)"));
        town.signedIn("agent").get(page()).then().body(not(containsString("Rien ne vous attend"))).body(containsString("Viser 1 ligne"));
        town.signedIn("lead").get("/projects/" + town.project() + "/cockpit").then().body(not(containsString("Valideur à nommer")));
        long photo = town.asks("lead").body("{}").post("/api/v1/projects/" + town.project() + "/snapshots").jsonPath().getLong("id");
        town.signedIn("lead").get("/snapshots/" + photo + "/pack").then().body(not(containsString("Nommer un responsable"))).body(containsString("M. agent"));
    }

    @Test
    void itBeginsAndEndsToTheMinuteThoughTheJournalStands() {
        Instant from = towns.now().plus(HOUR);
        Delegation one = interim(from, from.plus(HOUR));
        assertEquals(WaitKind.HEAD_MISSING, now(town.vacant()).kind());
        Clocks.at(from.minusSeconds(1), () -> assertEquals(WaitKind.HEAD_MISSING, now(town.vacant()).kind()));
        Clocks.at(from, () -> assertEquals(WaitKind.VISA, now(town.vacant()).kind()));
        Clocks.at(one.endsAt(), () -> assertEquals(WaitKind.HEAD_MISSING, now(town.vacant()).kind()));
    }

    @Test
    void aPastEveningKnowsWhoFilledItThen() {
        LocalDate today = LocalDate.now(Clocks.PARIS);
        assertTrue(evening(today, town.vacant()).vacant());
        Instant tomorrow = today.plusDays(1).atTime(12, 0).atZone(Clocks.PARIS).toInstant();
        interim(towns.now(), tomorrow);
        assertEquals("M. agent", evening(today, town.vacant()).interim().name());
        assertTrue(evening(today.plusDays(1), town.vacant()).vacant());
        assertTrue(evening(today.minusDays(1), town.vacant()).vacant());
    }

    @Test
    void aHeadWhoseRoleEndedSignsNothingAndWasThereBefore() {
        assertEquals(WaitKind.VISA, now(town.department()).kind());
        LocalDate today = LocalDate.now(Clocks.PARIS);
        QuarkusTransaction.requiringNew().run(() -> RoleHolding.update("endsOn = ?1 where personId = ?2", today.minusDays(1), town.id("head")));
        QuarkusTransaction.requiringNew().run(() -> assertEquals(WaitKind.HEAD_MISSING, of(overviews.ledger(Project.findById(town.project())).waits(),
                town.department()).kind()));
        assertFalse(evening(today.minusDays(1), town.department()).vacant());
        assertTrue(evening(today, town.department()).vacant());
    }

    @Test
    void thatItEndedIsToldOfTheDepartmentAndNotOfADelegation() {
        Delegation one = interim(towns.now(), towns.now().plus(HOUR));
        Instant start = LocalDate.now(Clocks.PARIS).minusDays(2).atTime(12, 0).atZone(Clocks.PARIS).toInstant();
        QuarkusTransaction.requiringNew().run(() -> Delegation.update("startsAt = ?1, endsAt = ?2 where id = ?3", start, start.plus(HOUR), one.id));
        town.signedIn("dgs").get(page()).then().body(containsString("L’intérim du service Archives a pris fin")).body(not(containsString("La délégation de Archives")));
    }

    @Test
    void itsQuestionnaireIsChasedAtWhoFillsIt() {
        QuarkusTransaction.requiringNew().run(() -> Phase.update("state = ?1, startedOn = ?2 where id = ?3", PhaseState.ACTIVE, LocalDate.now(Clocks.PARIS),
                town.phases().get(2)));
        assertEquals(null, questionnaire().personId());
        interim(towns.now(), towns.now().plus(HOUR));
        assertEquals("M. agent", questionnaire().person());
    }

    private Chase questionnaire() {
        Actor lead = towns.actor(town, "lead");
        return QuarkusTransaction.requiringNew().call(() -> cockpits.of(Project.findById(town.project()), lead)).chases().stream()
                .filter(one -> one.kind() == Chase.Kind.QUESTIONNAIRE && one.id() == town.vacant()).findFirst().orElseThrow();
    }

    private Delegation interim(Instant from, Instant until) {
        return towns.record(town, new DelegationSheet(town.vacant(), null, town.id("agent"), from, until, null), "dgs");
    }

    private String page() {
        return "/projects/" + town.project() + "/dashboard";
    }

    private Wait now(long department) {
        return of(QuarkusTransaction.requiringNew().call(() -> overviews.of(Project.findById(town.project()), null)).waits(), department);
    }

    private static Wait of(List<Wait> waits, long department) {
        return waits.stream().filter(one -> one.departmentId() != null && one.departmentId() == department).findFirst().orElseThrow();
    }

    private DepartmentFact evening(LocalDate day, long department) {
        return QuarkusTransaction.requiringNew().call(() -> past.at(Project.findById(town.project()), PastFacts.evening(day))).departments().stream()
                .filter(one -> one.id() == department).findFirst().orElseThrow();
    }
}
