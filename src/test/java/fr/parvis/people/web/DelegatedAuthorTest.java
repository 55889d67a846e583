package fr.parvis.people.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.LentTown;
import fr.parvis.LentTown.Lent;
import fr.parvis.people.DelegationSheet;
import fr.parvis.people.Department;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a delegate put to an approval is approved by neither of the two: in a small town the DGS also heads a department. */
@QuarkusTest
class DelegatedAuthorTest {

    @Inject
    LentTown towns;

    private Lent town;
    private String api;

    @BeforeEach
    void aDgsWhoHeadsADepartmentHasLentTheRole() {
        town = towns.found();
        api = "/api/v1/projects/" + town.project();
        QuarkusTransaction.requiringNew().run(() -> Department.update("headId = ?1, deputyId = ?2 where id = ?3", town.id("dgs"), town.id("head"),
                town.department()));
        towns.dgs(town, "agent", towns.now().plus(Duration.ofDays(2)));
    }

    @Test
    void aCampaignThatWasLaunchedInOnesNameIsSignedBySomebodyElse() {
        line();
        JsonPath asked = launched("agent");
        town.asks("lead").get(api + "/journal?size=5").then().body("items.find { it.event == 'inventory.visas-asked' }.onBehalfOf", equalTo("M. dgs"));

        decided(asked, "dgs", "APPROVE").then().statusCode(409).body("detail", containsString("lancée par vous, ou en votre nom"));
        decided(asked, "head", "APPROVE").then().statusCode(200);
    }

    @Test
    void aLoggedExemptionOfThePersonInWhoseNameItWasLaunchedIsEnough() {
        line();
        JsonPath asked = launched("agent");
        town.asks("elu").body(Map.of("personId", town.id("dgs"), "reason", "Commune de neuf agents, un seul cadre.")).post(api + "/exemptions").then()
                .statusCode(201);
        decided(asked, "dgs", "APPROVE").then().statusCode(200);
    }

    @Test
    void minutesWrittenInOnesNameAreSignedBySomebodyElse() {
        String interview = "/api/v1/interviews/" + town.asks("lead").body(Map.of("departmentId", town.department())).post(api + "/interviews").then()
                .statusCode(201).extract().path("id");
        for (Map<String, ?> change : List.of(Map.of("minutes", Map.of("MISSIONS", "Entretien des rues.")), Map.of("state", "HELD"))) {
            town.asks("agent").header("If-Match", "*").body(change).patch(interview).then().statusCode(200);
        }
        sign("dgs", interview).then().statusCode(409).body("detail", containsString("écrit par vous, ou en votre nom"));
        sign("head", interview).then().statusCode(200);
    }

    @Test
    void criteriaWrittenInOnesNameAreFrozenBySomebodyElse() {
        town.asks("agent").header("If-Match", "*").body(Map.of("preset", "BALANCED")).put(api + "/grid").then().statusCode(200);
        town.asks("dgs").header("If-Match", "*").post(api + "/grid/freezings").then().statusCode(409).body("detail",
                containsString("écrite par vous, ou en votre nom"));
        town.signedIn("dgs").get("/projects/" + town.project() + "/grid").then().body(containsString("quelqu’un d’autre doit le relire"));
    }

    @Test
    void whatADelegateFreezesPlansOrShowsOfTheReviewIsSignedForTheDgs() {
        Map<String, Map.Entry<String, Map<String, ?>>> acts = Map.of(
                "snapshot.taken", Map.entry("/snapshots", Map.of("title", "COPIL")),
                "review.survey-opened", Map.entry("/review/survey", Map.of("closesOn", "2099-01-04")),
                "review.finding-added", Map.entry("/findings", Map.of("words", "Trop lent", "category", "IMPROVE")));
        acts.forEach((event, act) -> {
            town.asks("agent").body(act.getValue()).post(api + act.getKey()).then().statusCode(201);
            town.asks("lead").get(api + "/journal?size=20").then().body("items.find { it.event == '" + event + "' }.onBehalfOf", equalTo("M. dgs"));
        });
    }

    @Test
    void aLineThatWasPutToTheDgsInTheirNameIsDecidedBySomebodyElse() {
        String dataset = "/api/v1/datasets/" + line();
        decided(launched("lead"), "dgs", "SEND_BACK").then().statusCode(200);
        decided(launched("lead"), "dgs", "SEND_BACK").then().statusCode(200);
        towns.record(town, new DelegationSheet(town.department(), null, town.id("other"), towns.now(),
                towns.now().plus(Duration.ofDays(2)), null), "admin");
        int asked = town.asks("other").body(Map.of("departmentPosition", "Pas à nous.", "departmentConsequence", "La ligne quitte le service.", "leadPosition",
                "Tenu par la voirie.", "leadConsequence", "Le service met à jour.")).post(dataset + "/arbitrations").then().statusCode(201).extract().path("id");
        town.asks("dgs").body(Map.of("retained", "LEAD", "reason", "Le service tient ce fichier.")).post("/api/v1/arbitrations/" + asked + "/decisions").then()
                .statusCode(409).body("detail", containsString("soumise par vous, ou en votre nom"));
    }

    private int line() {
        return town.asks("lead").body(Map.of("title", "Arbres", "departmentId", town.department())).post(api + "/datasets").then().statusCode(201).extract()
                .path("id");
    }

    private JsonPath launched(String by) {
        return town.asks(by).body(Map.of("dueOn", "2099-01-04", "departmentIds", List.of(town.department()))).post(api + "/visas").then().statusCode(201)
                .extract().jsonPath();
    }

    private Response decided(JsonPath asked, String by, String decision) {
        return town.asks(by).body(Map.of("snapshotHash", asked.getString("items[0].snapshotHash"), "decisions", List.of(Map.of("datasetId",
                asked.getLong("items[0].lines[0].datasetId"), "decision", decision, "reason", "Pas à nous.")))).post("/api/v1/visas/"
                + asked.getLong("items[0].id") + "/decisions");
    }

    private Response sign(String who, String interview) {
        return town.asks(who).header("If-Match", "*").body("{}").post(interview + "/visas");
    }
}
