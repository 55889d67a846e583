package fr.parvis.inventory;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.LentTown;
import fr.parvis.LentTown.Lent;
import fr.parvis.inventory.VisaQueries.DepartmentVisa;
import fr.parvis.people.Delegation;
import fr.parvis.people.DelegationSheet;
import fr.parvis.people.RoleHolding;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether anybody could sign for a department: its head or deputy while they belong to the town, or whoever fills the post for the interim. */
@QuarkusTest
class VacantPostTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    LentTown towns;

    @Inject
    VisaQueries queries;

    private Lent town;

    @BeforeEach
    void aTown() {
        town = towns.found();
    }

    private DepartmentVisa department(long id) {
        return queries.departments(town.town(), town.project()).stream().filter(one -> one.departmentId() == id).findFirst().orElseThrow();
    }

    private Delegation interim(Instant from) {
        return towns.record(town, new DelegationSheet(town.vacant(), null, town.id("agent"), from, from.plus(HOUR), null), "dgs");
    }

    @Test
    void aHeadWhoHasLeftTheTownLeavesThePostVacant() {
        assertEquals("M. head", department(town.department()).head());
        assertFalse(department(town.department()).vacant());
        QuarkusTransaction.requiringNew().run(() -> RoleHolding.delete("personId = ?1 and municipalityId = ?2", town.id("head"), town.town()));
        assertTrue(department(town.department()).vacant());
    }

    @Test
    void whoFillsThePostForTheInterimSignsWhileItLasts() {
        assertTrue(department(town.vacant()).vacant());
        Delegation one = interim(towns.now());
        assertEquals("M. agent", department(town.vacant()).interim());
        assertFalse(department(town.vacant()).vacant());
        town.signedIn("lead").get("/projects/" + town.project() + "/visas").then().statusCode(200).body(containsString("vacant, M. agent assure l’intérim"));
        towns.pass(one);
        assertTrue(department(town.vacant()).vacant());
    }

    @Test
    void anInterimThatHasNotBegunSignsNothingYet() {
        interim(towns.now().plus(HOUR));
        assertTrue(department(town.vacant()).vacant());
    }

    @Test
    void theCampaignWarnsOfLinesNobodyCouldSign() {
        town.asks("lead").body(Map.of("title", "Plans", "departmentId", town.vacant())).post("/api/v1/projects/" + town.project() + "/datasets").then().statusCode(201);
        String page = "/projects/" + town.project() + "/visas";
        town.signedIn("lead").get(page).then().body(containsString("personne ne pourra viser"));
        interim(towns.now());
        assertFalse(town.signedIn("lead").get(page).asString().contains("personne ne pourra viser"));
    }
}
