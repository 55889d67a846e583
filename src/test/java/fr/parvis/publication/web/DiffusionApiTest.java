package fr.parvis.publication.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api;
import fr.parvis.ReadyDiffusion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Choices for many datasets at once: all or none, and what they cost is told. */
@QuarkusTest
class DiffusionApiTest {

    private Api.Project project;
    private List<Integer> three;

    @BeforeEach
    void threeDatasets() {
        project = LEAD.project("Choix de diffusion");
        three = new ArrayList<>();
        for (String title : List.of("Lieux", "Prêts", "Entrées")) {
            three.add(LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", title, "departmentId", LEAD.department("CUL"),
                    "communicability", "EVERYBODY")).then().statusCode(201).extract().path("id"));
        }
    }

    @Test
    void manyAreChosenForInOneGoAndEachTellsWhatChanged() {
        int me = LEAD.get("/api/v1/me").getInt("id");
        LEAD.patch("/api/v1/datasets/" + three.get(0), Map.of("licence", "lov2")).then().statusCode(200);
        LEAD.post(diffusion(), Map.of("datasetIds", three, "channel", List.of("DATAGOUV", "SITE"), "licence", "lov2", "releaseFormat", "CSV",
                "updateFrequency", "annual", "updater", me, "waveTarget", "2027-T1")).then().statusCode(200).body("items", hasSize(3))
                .body("items[0].changed", containsInAnyOrder("channel", "releaseFormat", "updateFrequency", "updater", "waveTarget"))
                .body("items[1].changed", hasItem("licence"));

        JsonPath listed = LEAD.get(diffusion());
        assertEquals(List.of(List.of("SITE", "DATAGOUV"), List.of("SITE", "DATAGOUV"), List.of("SITE", "DATAGOUV")), listed.getList("items.channel"));
        assertEquals(List.of("2027-T1", "2027-T1", "2027-T1"), listed.getList("items.waveTarget"));
        LEAD.post(diffusion(), Map.of("datasetIds", three, "waveTarget", "2027-T1")).then().body("items.changed.flatten()", empty());
        List<String> told = LEAD.get("/api/v1/projects/" + project.id() + "/journal?size=50")
                .getList("items.findAll { it.event == 'inventory.changed' }.sentence");
        assertEquals(4, told.size(), "one entry for each dataset that changed, none for what stayed: " + told);
    }

    @Test
    void aWaveEndsAPostponementAndTheOtherWayRound() {
        LEAD.post(diffusion(), Map.of("datasetIds", three, "postponedReason", "Logiciel remplacé en mars.")).then().statusCode(200);
        assertEquals(List.of("POSTPONED", "POSTPONED", "POSTPONED"), LEAD.get(diffusion()).getList("items.state"));
        LEAD.post(diffusion(), Map.of("datasetIds", three, "waveTarget", "2027-T2")).then().statusCode(200);
        assertEquals(List.of("BLOCKED", "BLOCKED", "BLOCKED"), LEAD.get(diffusion()).getList("items.state"));
        LEAD.post(diffusion(), Map.of("datasetIds", three, "waveTarget", "2027-T2", "postponedReason", "Plus tard.")).then().statusCode(422);
        LEAD.post(diffusion(), Map.of("datasetIds", three, "waveTarget", "printemps")).then().statusCode(422);
    }

    @Test
    void oneLineThatCannotBeTakenLeavesAllAsTheyWere() {
        long version = LEAD.get("/api/v1/datasets/" + three.get(1)).getLong("version");
        LEAD.patch("/api/v1/datasets/" + three.get(1), Map.of("theme", "Culture")).then().statusCode(200);
        LEAD.post(diffusion(), Map.of("datasetIds", three, "licence", "lov2", "versions", Map.of(three.get(1).toString(), version))).then()
                .statusCode(412).body("detail", containsString(LEAD.get("/api/v1/datasets/" + three.get(1)).getString("number")))
                .body("detail", containsString(LEAD.get("/api/v1/me").getString("name")));
        LEAD.post(diffusion(), Map.of("datasetIds", List.of(three.get(0), 999999), "licence", "lov2")).then().statusCode(422);
        LEAD.post(diffusion(), Map.of("datasetIds", three, "licence", "lov2", "updater", 999999)).then().statusCode(422);
        LEAD.post(diffusion(), Map.of("datasetIds", List.of(), "licence", "lov2")).then().statusCode(422);
        LEAD.post(diffusion(), Map.of("datasetIds", three)).then().statusCode(422);
        assertEquals(Arrays.asList(null, null, null), LEAD.get(diffusion()).getList("items.licence"));
    }

    @Test
    void aChannelThatWasSetAsideIsNeitherChosenNorPublishedOn() {
        LEAD.asks().body(Map.of("channel", "OWN_PORTAL", "retained", false, "reason", "Trop lourd.")).put("/api/v1/projects/" + project.id()
                + "/channels").then().statusCode(200);
        LEAD.post(diffusion(), Map.of("datasetIds", three, "channel", List.of("OWN_PORTAL"))).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/channel"));
        LEAD.post("/api/v1/datasets/" + three.get(0) + "/publications", Map.of("channel", "OWN_PORTAL", "url", "https://ville.example/x",
                "publishedOn", "2026-01-05")).then().statusCode(409).body("blockers.code", hasItem("CHANNEL_NOT_RETAINED"));
    }

    @Test
    void theVisaAndTheCheckThatFallAreToldBeforeAndAfter() {
        String dataset = three.get(0).toString();
        sign(three.get(0));
        ReadyDiffusion.check(dataset);
        LEAD.post(diffusion(), Map.of("datasetIds", three, "licence", "lov2", "dryRun", true)).then().statusCode(200)
                .body("items.findAll { it.visaFell }.datasetId", contains(three.get(0))).body("items[0].legalCheckReopened", equalTo(true));
        assertEquals("STANDING", LEAD.get("/api/v1/datasets/" + dataset).getString("visa"), "a dry run changes nothing");
        assertEquals("FAVOURABLE", LEAD.get("/api/v1/datasets/" + dataset).getString("legalCheck"));

        LEAD.post(diffusion(), Map.of("datasetIds", three, "licence", "lov2")).then().body("items.visaFell", contains(true, false, false));
        assertEquals("FALLEN", LEAD.get("/api/v1/datasets/" + dataset).getString("visa"));
        assertEquals("OPENED", LEAD.get("/api/v1/datasets/" + dataset).getString("legalCheck"));
        LEAD.post(diffusion(), Map.of("datasetIds", three, "releaseFormat", "CSV")).then().body("items.visaFell", contains(false, false, false));
    }

    @Test
    void whatIsWithheldIsSeenByThoseWhoMayAlone() {
        LEAD.patch("/api/v1/datasets/" + three.get(2), Map.of("withheld", true)).then().statusCode(200);
        assertEquals(3, LEAD.get(diffusion()).getInt("total"));
        assertEquals(2, Api.ELU.get(diffusion()).getInt("total"));
        DGS.asks().get(diffusion() + "?state=BLOCKED").then().body("items.find { it.datasetId == " + three.get(2) + " }.blockers", hasItem("WITHHELD"));
    }

    @Test
    void everyFilterFindsWhatTheLinesSayOfThemselves() {
        sign(three.get(0));
        LEAD.post(diffusion(), Map.of("datasetIds", three.subList(0, 1), "channel", List.of("SITE"), "waveTarget", "2027-T1", "updateFrequency",
                "annual")).then().statusCode(200);
        LEAD.post(diffusion(), Map.of("datasetIds", three.subList(1, 2), "postponedReason", "Trop tôt.")).then().statusCode(200);
        for (Map.Entry<String, Integer> asked : Map.of("decided=true", 1, "decided=false", 2, "channel=SITE", 1, "channel=DATAGOUV", 0, "wave=2027-T1", 1,
                "state=POSTPONED", 1, "state=BLOCKED", 2, "lacking=VISA", 2, "lacking=WAVE", 1, "q=entrees", 1).entrySet()) {
            assertEquals(asked.getValue(), LEAD.get(diffusion() + "?" + asked.getKey()).getInt("total"), asked.getKey());
        }
        for (String state : List.of("READY", "BLOCKED", "PUBLISHED", "POSTPONED", "WITHDRAWN", "UPDATE_DUE")) {
            LEAD.get(diffusion() + "?state=" + state).getList("items.state").forEach(one -> assertEquals(state, one));
        }
        LEAD.asks().get(diffusion() + "?state=UNKNOWN").then().statusCode(422);
    }

    @Test
    void anUpdateMovesTheDueDateAndWhoeverUpdatesMayEnterIt() {
        String dataset = three.get(0).toString();
        int elu = Api.ELU.get("/api/v1/me").getInt("id");
        LEAD.post(diffusion(), Map.of("datasetIds", three.subList(0, 1), "licence", "lov2", "updateFrequency", "annual", "updater", elu)).then()
                .statusCode(200);
        String updates = "/api/v1/datasets/" + dataset + "/updates";
        LEAD.post(updates, Map.of("updatedOn", "2026-02-01")).then().statusCode(409);
        sign(three.get(0));
        ReadyDiffusion.check(dataset);
        LEAD.post("/api/v1/datasets/" + dataset + "/publications", Map.of("channel", "SITE", "url", "https://ville.example/x", "publishedOn",
                "2024-01-05")).then().statusCode(201);
        assertEquals("UPDATE_DUE", LEAD.get(diffusion() + "?state=PUBLISHED").getString("items[0].state"), "published two years ago, due every year");
        Api.DPO.post(updates, Map.of("updatedOn", "2026-02-01")).then().statusCode(403);
        Api.ELU.post(updates, Map.of("updatedOn", "2023-02-01")).then().statusCode(422);
        Api.ELU.post(updates, Map.of("updatedOn", "2026-02-01", "object", "Année 2025")).then().statusCode(200)
                .body("nextUpdateDue", equalTo("2027-02-01"));
        LEAD.post("/api/v1/datasets/" + dataset + "/publications", Map.of("channel", "SITE", "url", "https://ville.example/x", "publishedOn",
                "2024-01-05")).then().statusCode(409).body("blockers.code", contains("ALREADY_THERE")).body("blockers[0].fixAt",
                        equalTo("/datasets/" + dataset + "/diffusion#history"));
    }

    private void sign(int dataset) {
        JsonPath asked = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-03-14")).then().extract().jsonPath();
        HEAD.post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", List.of(Map.of("datasetId", dataset, "decision", "APPROVE")))).then().statusCode(200);
    }

    private String diffusion() {
        return "/api/v1/projects/" + project.id() + "/diffusion";
    }
}
