package fr.parvis.publication.web;

import static fr.parvis.Api.DPO;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api;
import fr.parvis.ReadyDiffusion;
import fr.parvis.dashboard.CockpitQueries;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the legal check and the openness of a dataset let be published. */
@QuarkusTest
class PublicationCheckTest {

    private static final Map<String, String> SMALL_COUNTS = Map.of("J12", "NO");

    @Inject
    CockpitQueries cockpit;

    private Api.Project project;
    private String dataset;

    @BeforeEach
    void aSignedDataset() {
        project = LEAD.project("Contrôle avant publication");
        dataset = LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Lieux culturels", "departmentId",
                LEAD.department("CUL"), "communicability", "EVERYBODY", "licence", "lov2", "updateFrequency", "annual")).then().statusCode(201)
                .extract().path("id").toString();
        ReadyDiffusion.sign(project, List.of(dataset));
    }

    @Test
    void anAnswerThatAsksForAnOpinionKeepsTheDatasetFromThePublicUntilTheDpoIsForIt() {
        ReadyDiffusion.check(dataset, SMALL_COUNTS);
        LEAD.asks().get(at("")).then().body("legalCheck", equalTo("RESERVATIONS"));
        publish().then().statusCode(409).body("blockers.code", contains("RESERVATIONS")).body("blockers[0].message", containsString("demandez-le"))
                .body("blockers[0].fixAt", containsString("#opinions"));
        assertEquals(1, found("state=BLOCKED&lacking=LEGAL_CHECK"));
        assertEquals(0, found("state=READY"));
        assertEquals(0, cockpit.publishable(project.id()).size());

        String opinion = ask(Map.of());
        publish().then().statusCode(409);
        answer(DPO, opinion, "FAVOURABLE");

        assertEquals(0, found("lacking=LEGAL_CHECK"));
        assertEquals(1, found("state=READY"));
        assertEquals(1, cockpit.publishable(project.id()).size());
        publish().then().statusCode(201);
    }

    @Test
    void aConditionOfAnAdviserHoldsUntilItIsLifted() {
        ReadyDiffusion.check(dataset, SMALL_COUNTS);
        String opinion = ask(Map.of());
        answer(DPO, opinion, "CONDITIONS");
        publish().then().statusCode(409).body("blockers.code", containsInAnyOrder("RESERVATIONS", "OPINION"));
        LEAD.post("/api/v1/opinions/" + opinion + "/liftings", Map.of("evidence", "Effectifs regroupés le 12.")).then().statusCode(200);
        publish().then().statusCode(201);
    }

    @Test
    void aWordAskedOfOneselfOrOfSomebodyWhoDoesNotAdviseLiftsNothing() {
        ReadyDiffusion.check(dataset, SMALL_COUNTS);
        for (Api somebody : List.of(LEAD, Api.HEAD)) {
            answer(somebody, ask(Map.of("askedToId", somebody.get("/api/v1/me").getLong("id"))), "FAVOURABLE");
            publish().then().statusCode(409).body("blockers.code", contains("RESERVATIONS"));
        }
    }

    @Test
    void anOpinionIsAskedAgainOnceWhatItSpokeOfChangesAndNotForALicence() {
        ReadyDiffusion.check(dataset, SMALL_COUNTS);
        answer(DPO, ask(Map.of()), "FAVOURABLE");
        LEAD.patch(at(""), Map.of("licence", "odc-odbl")).then().statusCode(200);
        ReadyDiffusion.check(dataset, SMALL_COUNTS);
        publish().then().body("blockers.code", contains("VISA"));

        LEAD.patch(at(""), Map.of("personalDataLevel", 2)).then().statusCode(200);
        ReadyDiffusion.check(dataset, SMALL_COUNTS);
        publish().then().body("blockers.code", contains("VISA", "RESERVATIONS"));
    }

    @Test
    void whatOnlySomeMayHaveIsNotPublishedAsOpen() {
        ReadyDiffusion.check(dataset);
        assertEquals(1, found("state=READY"));
        LEAD.patch(at(""), Map.of("communicability", "PERSON_CONCERNED")).then().statusCode(200);
        publish().then().statusCode(409).body("blockers.code", hasItem("RESTRICTED"));
        LEAD.patch(at(""), Map.of("communicability", "EVERYBODY")).then().statusCode(200);
        publish().then().body("blockers.code", not(hasItem("RESTRICTED")));

        Map<String, Object> reserved = new HashMap<>(Map.of("held", "YES", "secret", "NO", "privacy", "NO", "personalData", "NONE", "thirdParty",
                "NO", "reservedTo", "YES", "reexamineOn", "2099-01-04"));
        LEAD.asks().header("If-Match", "*").body(reserved).post(at("/reasonings")).then().statusCode(200).body("openness", equalTo("RESTRICTED"));
        ReadyDiffusion.sign(project, List.of(dataset));
        ReadyDiffusion.check(dataset);
        publish().then().statusCode(409).body("blockers.code", contains("RESTRICTED"));
        assertEquals(1, found("state=BLOCKED"));
        assertEquals(0, found("state=READY"));
    }

    @Test
    void whatIsPublishedAndNoLongerCheckedIsSeenByTheGate() {
        ReadyDiffusion.check(dataset);
        publish().then().statusCode(201);
        assertEquals(0, found("state=PUBLISHED&lacking=LEGAL_CHECK"));
        ReadyDiffusion.check(dataset, SMALL_COUNTS);
        assertEquals(1, found("state=PUBLISHED&lacking=LEGAL_CHECK"));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/diffusion").then().body("items[0].blockers", hasItems("RESERVATIONS"));
    }

    private Response publish() {
        return LEAD.post(at("/publications"), Map.of("channel", "DATAGOUV", "url", "https://www.data.gouv.fr/x", "publishedOn", "2026-01-05"));
    }

    private String ask(Map<String, Object> of) {
        Map<String, Object> body = new HashMap<>(of);
        body.put("question", "Les petits effectifs sont-ils un obstacle ?");
        return LEAD.post(at("/opinions"), body).then().statusCode(201).extract().path("id").toString();
    }

    private static void answer(Api who, String opinion, String outcome) {
        who.asks().body(Map.of("outcome", outcome, "words", "Voir le registre des traitements.")).put("/api/v1/opinions/" + opinion).then()
                .statusCode(200);
    }

    private int found(String filter) {
        return LEAD.get("/api/v1/projects/" + project.id() + "/diffusion?" + filter).getInt("total");
    }

    private String at(String place) {
        return "/api/v1/datasets/" + dataset + place;
    }
}
