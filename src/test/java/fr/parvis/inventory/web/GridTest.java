package fr.parvis.inventory.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.parvis.Api;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Risk factors and thresholds of a grid are the town's to choose, and nobody approves alone the criteria they wrote. */
@QuarkusTest
class GridTest {

    private Api.Project project;

    @BeforeEach
    void aProject() {
        project = LEAD.project("Grille");
    }

    @Test
    void thresholdsOfOnesOwnGiveAnotherBandAndFactorsAnotherScore() {
        String dataset = LEAD.post(at("/datasets"), Map.of("title", "Prénoms", "departmentId", LEAD.department("CUL"))).then().statusCode(201)
                .extract().path("id").toString();
        Map<String, Integer> marks = Map.of("V1", 1, "V2", 3, "V3", 1, "V4", 1, "F1", 3, "F2", 3, "F3", 3, "F4", 3, "R", 1);
        written(Map.of("preset", "BALANCED")).statusCode(200);
        freeze();
        LEAD.post("/api/v1/datasets/" + dataset + "/scores", marks).then().body("score", equalTo(60)).body("band", equalTo("P2"));

        written(Map.of("preset", "BALANCED", "thresholds", List.of(80, 61, 40), "riskFactors", List.of(100, 90, 50, 10))).statusCode(200)
                .body("preset", equalTo("BALANCED")).body("thresholds", contains(80, 61, 40)).body("riskFactors", contains(100, 90, 50, 10));
        freeze();
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("score", equalTo(60)).body("band", equalTo("P3"));

        written(Map.of("preset", "BALANCED", "thresholds", List.of(80, 60, 40), "riskFactors", List.of(100, 50, 50, 0))).statusCode(200);
        freeze();
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("score", equalTo(33)).body("band", equalTo("P4"));
        LEAD.asks().get("/api/v1/datasets/" + dataset + "/scores").then().body("items.band", contains("P4", "P3", "P2"));
    }

    @Test
    void whatWouldTurnTheRankingRoundIsRefusedInWords() {
        for (List<Integer> bands : List.of(List.of(30, 50, 70), List.of(70, 50), List.of(101, 50, 30), List.of(70, 50, 0))) {
            written(Map.of("preset", "BALANCED", "thresholds", bands)).statusCode(422).body("errors[0].pointer", equalTo("/thresholds"))
                    .body("detail", containsString("descendent, par exemple 70, 50, 30"));
        }
        for (List<Integer> factors : List.of(List.of(70, 70, 90, 100), List.of(100, 90, 70), List.of(120, 90, 70, 70), List.of(100, 90, 70, -1))) {
            written(Map.of("preset", "BALANCED", "riskFactors", factors)).statusCode(422).body("errors[0].pointer", equalTo("/riskFactors"))
                    .body("detail", containsString("ne montent pas"));
        }
        written(Map.of("preset", "BALANCED", "thresholds", "70")).statusCode(422);
        LEAD.asks().get(at("/grid")).then().body("state", equalTo("NONE"));
    }

    @Test
    void thePageTakesThemAndGivesBackWhatWasTyped() {
        Visitor lead = Visitor.signedIn("lead");
        String page = "/projects/" + project.id() + "/grid";
        lead.post(page, Map.of("preset", "TRANSPARENCY", "riskFactors", "100, 80 ; 60 40", "thresholds", "30,50,70")).then().statusCode(422)
                .body(containsString("100, 80 ; 60 40")).body(containsString("descendent, par exemple"));
        lead.post(page, Map.of("preset", "TRANSPARENCY", "riskFactors", "100, 80, soixante, 40", "thresholds", "80, 60, 40")).then().statusCode(422)
                .body(containsString("soixante"));
        lead.post(page, Map.of("preset", "TRANSPARENCY", "riskFactors", "100, 80 ; 60 40", "thresholds", "80, 60, 40")).then().statusCode(303);
        lead.get(page).then().body(containsString("value=\"100, 80, 60, 40\"")).body(containsString("value=\"80, 60, 40\""));
        LEAD.asks().get(at("/grid")).then().body("weights.V3", equalTo(30)).body("thresholds", contains(80, 60, 40))
                .body("riskFactors", contains(100, 80, 60, 40));
    }

    @Test
    void theDgsFreezesNoGridTheyWroteThemselfWithoutALoggedExemption() {
        DGS.asks().body(Map.of("preset", "BALANCED")).put(at("/grid")).then().statusCode(200);
        DGS.asks().header("If-Match", "*").post(at("/grid/freezings")).then().statusCode(409).body("detail", containsString("dérogation"));
        Visitor.signedIn("dgs").get("/projects/" + project.id() + "/grid").then().body(containsString("quelqu’un d’autre doit le relire"))
                .body(not(containsString("/grid/freezings")));

        ELU.post(at("/exemptions"), Map.of("personId", DGS.get("/api/v1/me").getLong("id"), "reason", "Commune de neuf agents, un seul cadre."))
                .then().statusCode(201);
        Visitor.signedIn("dgs").get("/projects/" + project.id() + "/grid").then().body(containsString("/grid/freezings"));
        freeze();
        LEAD.asks().get(at("/journal?size=50")).then().body("items.event", hasItem("phase.exempted")).body("items.event",
                hasItem("inventory.grid-frozen"));
    }

    @Test
    void theDgsFreezesWhatTheLeadReadAgainAndSaved() {
        DGS.asks().body(Map.of("preset", "BALANCED")).put(at("/grid")).then().statusCode(200);
        written(Map.of("preset", "BALANCED")).statusCode(200);
        freeze();
    }

    private ValidatableResponse written(Map<String, ?> grid) {
        return LEAD.asks().header("If-Match", "*").body(new HashMap<>(grid)).put(at("/grid")).then();
    }

    private void freeze() {
        DGS.asks().header("If-Match", "*").post(at("/grid/freezings")).then().statusCode(200).body("state", equalTo("FROZEN"));
    }

    private String at(String place) {
        return "/api/v1/projects/" + project.id() + place;
    }
}
