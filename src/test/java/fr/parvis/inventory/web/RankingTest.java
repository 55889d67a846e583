package fr.parvis.inventory.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.DPO;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api;
import fr.parvis.Visitor;
import fr.parvis.phase.Gates;
import fr.parvis.phase.Phase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a score makes of a dataset besides its band: what cannot be given is not ranked, what is of the highest risk enters no wave (method, D.3). */
@QuarkusTest
class RankingTest {

    @Inject
    Gates gates;

    private Api.Project project;
    private String dataset;

    @BeforeEach
    void aDatasetOfTheFirstBandUnderAFrozenGrid() {
        project = LEAD.project("Classement");
        LEAD.asks().body(Map.of("preset", "BALANCED")).put(at("/grid")).then().statusCode(200);
        DGS.asks().header("If-Match", "*").post(at("/grid/freezings")).then().statusCode(200);
        dataset = LEAD.post(at("/datasets"), Map.of("title", "Lieux culturels", "departmentId", LEAD.department("CUL"), "communicability",
                "EVERYBODY")).then().statusCode(201).extract().path("id").toString();
        score(3, 0);
    }

    @Test
    void whatCannotBeGivenIsNotRankedWhateverWayItIsSaid() {
        assertEquals("1", priorities());

        LEAD.patch(of(""), Map.of("communicability", "NOBODY")).then().statusCode(200).body("band", equalTo(null)).body("score", equalTo(100))
                .body("sideState", equalTo("NOT_COMMUNICABLE")).body("status", equalTo("TO_QUALIFY"));
        assertEquals("0", priorities());
        score(3, 0).then().body("band", equalTo(null)).body("computedBand", equalTo("P1"));
        LEAD.patch(of(""), Map.of("communicability", "EVERYBODY")).then().body("band", equalTo("P1")).body("status", equalTo("PRIORITISED"));
        assertEquals("1", priorities());

        reason("WHOLE").then().body("openness", equalTo("CLOSED"));
        assertEquals("0", priorities());
        reason("NO").then().body("openness", equalTo("OPEN"));
        ranked("P1");

        imported("NOBODY");
        ranked(null);
        imported("EVERYBODY");
        ranked("P1");

        Visitor lead = Visitor.signedIn("lead");
        form(lead, "NOBODY");
        ranked(null);
        form(lead, "EVERYBODY");
        ranked("P1");
    }

    @Test
    void whatTheLawRaisesIsRaisedOnceItCanBeGivenAndTheWordOfTheDgsHolds() {
        LEAD.patch(of(""), Map.of("communicability", "NOBODY")).then().statusCode(200);
        LEAD.post(of("/scores"), marks(3, 0, 0)).then().statusCode(200).body("score", equalTo(25)).body("band", equalTo(null));
        LEAD.patch(of(""), Map.of("communicability", "EVERYBODY")).then().body("band", equalTo("P1"));

        DGS.asks().body(Map.of("band", "P2", "reason", "Après les marchés publics.")).put(of("/band")).then().statusCode(200);
        LEAD.patch(of(""), Map.of("communicability", "NOBODY")).then().body("band", equalTo(null));
        LEAD.patch(of(""), Map.of("communicability", "EVERYBODY")).then().body("band", equalTo("P2"));
    }

    @Test
    void aDatasetOfTheHighestRiskEntersNoWaveBeforeAnOpinionIsForIt() {
        score(3, 3);
        JsonPath seen = LEAD.get(of(""));
        assertEquals("TO_EXAMINE", seen.getString("sideState"));
        LEAD.post(at("/diffusion"), wave("2027-T1")).then().statusCode(422).body("errors[0].pointer", equalTo("/waveTarget"))
                .body("detail", containsString(seen.getString("number"))).body("detail", containsString("Demandez l’avis"));
        LEAD.patch(of(""), Map.of("waveTarget", "2027-T1")).then().statusCode(422).body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/waveTarget"));
        LEAD.give(project.id(), "Identifiant;Code du service;Vague visée (trimestre)\n" + seen.getString("number") + ";CUL;2027-T1\n").then()
                .statusCode(201).body("errors[0].message", containsString("instruire")).body("changed", equalTo(0));
        LEAD.post(at("/diffusion"), Map.of("datasetIds", List.of(Long.valueOf(dataset)), "postponedReason", "Avis attendu.")).then().statusCode(200);

        String opinion = LEAD.post(of("/opinions"), Map.of("question", "Peut-on publier ?")).then().statusCode(201).extract().path("id").toString();
        LEAD.post(at("/diffusion"), wave("2027-T1")).then().statusCode(422);
        DPO.asks().body(Map.of("outcome", "FAVOURABLE")).put("/api/v1/opinions/" + opinion).then().statusCode(200);

        LEAD.post(at("/diffusion"), wave("2027-T1")).then().statusCode(200);
        LEAD.asks().get(of("")).then().body("sideState", equalTo(null)).body("waveTarget", equalTo("2027-T1")).body("status", equalTo("TO_PREPARE"));
    }

    @Test
    void aWaveAlreadyChosenDoesNotKeepTheRestFromBeingCorrected() {
        LEAD.patch(of(""), Map.of("waveTarget", "2027-T1")).then().statusCode(200);
        score(3, 3);
        LEAD.patch(of(""), Map.of("theme", "Culture", "waveTarget", "2027-T1")).then().statusCode(200).body("sideState", equalTo("TO_EXAMINE"));
        LEAD.patch(of(""), Map.of("waveTarget", "2027-T2")).then().statusCode(422);
        score(3, 2);
        LEAD.patch(of(""), Map.of("waveTarget", "2027-T2")).then().statusCode(200);
        LEAD.patch(of(""), Map.of("personalDataLevel", 3, "waveTarget", "2027-T3")).then().statusCode(422);
    }

    private io.restassured.response.Response score(int mark, int risk) {
        var answer = LEAD.post(of("/scores"), marks(mark, mark, risk));
        answer.then().statusCode(200);
        return answer;
    }

    private static Map<String, Integer> marks(int law, int others, int risk) {
        return Map.of("V1", law, "V2", others, "V3", others, "V4", others, "F1", others, "F2", others, "F3", others, "F4", others, "R", risk);
    }

    private io.restassured.response.Response reason(String secret) {
        return LEAD.asks().header("If-Match", "*").body(Map.of("held", "YES", "secret", secret, "privacy", "NO", "personalData", "NONE", "thirdParty",
                "NO", "reservedTo", "NO", "reexamineOn", "2099-01-04")).post(of("/reasonings"));
    }

    private void imported(String communicability) {
        String number = LEAD.get(of("")).getString("number");
        String made = LEAD.give(project.id(), "Identifiant;Code du service;Communicabilité\n" + number + ";CUL;" + communicability
                + "\n").then().statusCode(201).body("changed", equalTo(1)).extract().path("id").toString();
        LEAD.post("/api/v1/imports/" + made + "/application", Map.of()).then().statusCode(200);
    }

    private void form(Visitor lead, String communicability) {
        Map<String, String> fields = new HashMap<>(Map.of("title", "Lieux culturels", "departmentId", String.valueOf(LEAD.department("CUL")),
                "communicability", communicability, "version", LEAD.get(of("")).getString("version")));
        lead.post("/datasets/" + dataset, fields).then().statusCode(303);
    }

    private void ranked(String band) {
        LEAD.asks().get(of("")).then().body("band", equalTo(band));
        assertEquals(band == null ? "0" : "1", priorities());
    }

    private String priorities() {
        return QuarkusTransaction.requiringNew().call(() -> gates.examine(Phase.findById(project.phases().get(1))).stream()
                .filter(one -> one.condition().code().equals("PRIORITY_DATASETS")).findFirst().orElseThrow().facts().get("done"));
    }

    private Map<String, Object> wave(String quarter) {
        return Map.of("datasetIds", List.of(Long.valueOf(dataset)), "waveTarget", quarter);
    }

    private String of(String place) {
        return "/api/v1/datasets/" + dataset + place;
    }

    private String at(String place) {
        return "/api/v1/projects/" + project.id() + place;
    }
}
