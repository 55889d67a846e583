package fr.parvis.inventory.web;

import static fr.parvis.Api.DPO;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fr.parvis.Api;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The obligations that weigh on a dataset: computed, and decided otherwise with a reason. */
@QuarkusTest
class AttachedObligationTest {

    private Api.Project project;
    private String dataset;

    @BeforeEach
    void anAddressBase() {
        project = LEAD.project("Obligations");
        Visitor.signedIn("lead").post("/projects/" + project.id() + "/starter-catalogue", Map.of("GE-01", String.valueOf(LEAD.department("URB"))))
                .then().statusCode(303);
        dataset = "/api/v1/datasets/" + LEAD.get("/api/v1/projects/" + project.id() + "/datasets").getLong("items[0].id");
    }

    @Test
    void theLawsRulesAreAttachedToTheLinesTheyAskFor() {
        LEAD.asks().get(dataset).then().body("obligations", hasItems("BAL", "OD_DEFAULT")).body("obligations", not(hasItem("DECP")));
        LEAD.patch(dataset, Map.of("communicability", "NOBODY")).then().statusCode(200).body("obligations", not(hasItem("OD_DEFAULT")));
    }

    @Test
    void peopleDecideOtherwiseWithAReasonAndTakeItBack() {
        String rule = dataset + "/obligations/";
        ELU.asks().body(Map.of("attached", false, "reason", "Sans objet pour nous.")).put(rule + "BAL").then().statusCode(403);
        HEAD.asks().body(Map.of("attached", false, "reason", "Sans objet pour nous.")).put(rule + "BAL").then().statusCode(403);
        DPO.asks().body(Map.of("attached", false, "reason", "Non")).put(rule + "BAL").then().statusCode(422);
        DPO.asks().body(Map.of("attached", false, "reason", "Tenue par l’EPCI.")).put(rule + "BAL").then().statusCode(200)
                .body("items.find { it.id == 'BAL' }.attached", equalTo(false)).body("items.find { it.id == 'BAL' }.reason", equalTo("Tenue par l’EPCI."));
        LEAD.asks().get(dataset).then().body("obligations", not(hasItem("BAL")));
        LEAD.asks().body(Map.of("attached", true, "reason", "Vu avec la juriste.")).put(rule + "HVD").then().statusCode(200);
        LEAD.asks().get(dataset).then().body("obligations", hasItem("HVD"));
        LEAD.asks().body(Map.of("attached", true, "reason", "Reprise par la commune.")).put(rule + "BAL").then().statusCode(200)
                .body("items.find { it.id == 'BAL' }.reason", equalTo(null));
        LEAD.asks().body(Map.of("attached", true, "reason", "Une règle inventée.")).put(rule + "NONE").then().statusCode(422);
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/journal?size=5").then().body("items.sentence", hasItem(containsString("a écarté pour")));
    }

    @Test
    void theSheetShowsThemAndTakesADecision() {
        Visitor lead = Visitor.signedIn("lead");
        String page = dataset.replace("/api/v1", "");
        lead.get(page).then().statusCode(200).body(containsString("CGCT L2121-30")).body(containsString("S’applique"));
        lead.post(page + "/obligations", Map.of("obligation", "BAL", "attached", "DETACHED")).then().statusCode(422)
                .body(containsString("href=\"#f-obligationReason\""));
        lead.post(page + "/obligations", Map.of("obligation", "BAL", "attached", "DETACHED", "obligationReason", "Tenue par l’EPCI.")).then()
                .statusCode(303);
        lead.get(page).then().body(containsString("Écartée à la main")).body(containsString("Tenue par l’EPCI."));
    }
}
