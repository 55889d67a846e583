package fr.parvis.publication;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ReadyDiffusion;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.Gates;
import fr.parvis.phase.Phase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each condition of gate 4 that diffusion answers for: what it takes, what it says when it is not met. */
@QuarkusTest
class PublicationGateTest {

    @Inject
    Gates gates;

    private Api.Project project;
    private int first;
    private int second;
    private String number;

    @BeforeEach
    void twoDatasets() {
        project = LEAD.project("Porte de la diffusion");
        String path = "/api/v1/projects/" + project.id();
        LEAD.asks().body(Map.of("preset", "BALANCED")).put(path + "/grid").then().statusCode(200);
        Api.DGS.asks().header("If-Match", "*").post(path + "/grid/freezings").then().statusCode(200);
        first = dataset("Lieux culturels");
        second = dataset("Prêts de la médiathèque");
        number = LEAD.get("/api/v1/datasets/" + first).getString("number");
    }

    @Test
    void channelsAreDecidedOnceOneIsRetainedAndEachExpectedDatasetHasIts() {
        unmet("CHANNEL_DECIDED", DiffusionBlocker.NO_CHANNEL_RETAINED, "/diffusion/channels");
        ReadyDiffusion.retain(project, "DATAGOUV");
        ConditionResult undecided = unmet("CHANNEL_DECIDED", DiffusionBlocker.CHANNELS_UNDECIDED, "/diffusion?decided=false");
        assertEquals("0", undecided.facts().get("done"));
        assertEquals("2", undecided.facts().get("all"));
        assertTrue(undecided.facts().get("names").contains(number));
        choose(first, Map.of("channel", List.of("DATAGOUV")));
        assertEquals("1", unmet("CHANNEL_DECIDED", DiffusionBlocker.CHANNELS_UNDECIDED, "/diffusion?decided=false").facts().get("done"));
        choose(second, Map.of("postponedReason", "Logiciel remplacé."));
        met("CHANNEL_DECIDED");
    }

    @Test
    void prioritiesArePublishedOrPutOffWithAReason() {
        ConditionResult waiting = unmet("PRIORITIES_PUBLISHED", DiffusionBlocker.PRIORITIES_WAITING, "/diffusion?band=P1");
        assertEquals("2", waiting.facts().get("all"));
        published();
        choose(second, Map.of("postponedReason", "Logiciel remplacé."));
        met("PRIORITIES_PUBLISHED");
    }

    @Test
    void whatIsPublishedKeepsItsCheckItsVisaItsLicenceAndItsUpdater() {
        for (String condition : List.of("LEGAL_CHECK_FAVOURABLE", "PUBLICATION_VISAS", "LICENCE_SET", "UPDATES_ASSIGNED")) {
            met(condition);
        }
        published();
        met("LEGAL_CHECK_FAVOURABLE");
        met("PUBLICATION_VISAS");
        met("LICENCE_SET");
        assertEquals(number, unmet("UPDATES_ASSIGNED", DiffusionBlocker.UPDATES_UNASSIGNED, "state=PUBLISHED&lacking=UPDATES").facts().get("names"));
        choose(first, Map.of("updater", LEAD.get("/api/v1/me").getInt("id")));
        met("UPDATES_ASSIGNED");

        choose(first, Map.of("licence", "odc-odbl"));
        assertEquals(number, unmet("PUBLICATION_VISAS", DiffusionBlocker.VISAS_FALLEN, "state=PUBLISHED&lacking=VISA").facts().get("names"));
        unmet("LEGAL_CHECK_FAVOURABLE", DiffusionBlocker.CHECKS_UNFAVOURABLE, "state=PUBLISHED&lacking=LEGAL_CHECK");
        LEAD.patch("/api/v1/datasets/" + first, Collections.singletonMap("licence", null)).then().statusCode(200);
        unmet("LICENCE_SET", DiffusionBlocker.LICENCES_MISSING, "state=PUBLISHED&lacking=LICENCE");
        assertEquals(1, LEAD.get("/api/v1/projects/" + project.id() + "/diffusion?state=PUBLISHED&lacking=LICENCE").getInt("total"),
                "the link shows what is missing");
    }

    @Test
    void theCatalogueIsCurrentWhenServedAndEachPublishedRowIsFull() {
        ReadyDiffusion.serve(false);
        unmet("CATALOGUE_CURRENT", DiffusionBlocker.REGISTERS_CLOSED, "/diffusion/registers");
        ReadyDiffusion.serve(true);
        met("CATALOGUE_CURRENT");
        published();
        String names = unmet("CATALOGUE_CURRENT", DiffusionBlocker.CATALOGUE_INCOMPLETE, "/diffusion?state=PUBLISHED").facts().get("names");
        assertTrue(names.startsWith(number) && names.contains("COUV_TEMP_DEBUT") && names.contains("DESCRIPTION"), names);
        LEAD.patch("/api/v1/datasets/" + first, Map.of("description", "Lieu par lieu", "theme", "Culture", "temporalStart", "2025-01-01",
                "temporalEnd", "2025-12-31", "releaseFormat", "CSV")).then().statusCode(200);
        met("CATALOGUE_CURRENT");
    }

    @Test
    void whatIsOutOfScopeWithdrawnOrWithheldIsNotCountedAndOlderProjectsKeepTheirQuestions() {
        ReadyDiffusion.retain(project, "DATAGOUV");
        LEAD.patch("/api/v1/datasets/" + second, Map.of("withheld", true)).then().statusCode(200);
        assertEquals("1", unmet("CHANNEL_DECIDED", DiffusionBlocker.CHANNELS_UNDECIDED, "decided").facts().get("all"));
        LEAD.patch("/api/v1/datasets/" + first, Map.of("communicability", "NOBODY")).then().statusCode(200);
        met("CHANNEL_DECIDED");
        QuarkusTransaction.requiringNew().run(() -> Phase.<Phase>findById(project.phases().get(3)).project.methodVersion = "2026.2");
        ConditionResult asked = result("CHANNEL_DECIDED");
        assertEquals("ChecklistBlocker", asked.blocker().code().getClass().getSimpleName(), "a question, as it was");
    }

    private int dataset(String title) {
        int dataset = LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", title, "departmentId", LEAD.department("CUL"),
                "communicability", "EVERYBODY", "personalDataLevel", 0)).then().statusCode(201).extract().path("id");
        LEAD.post("/api/v1/datasets/" + dataset + "/scores", Map.of("V1", 3, "V2", 3, "V3", 3, "V4", 3, "F1", 3, "F2", 3, "F3", 3, "F4", 3,
                "R", 0)).then().statusCode(200);
        return dataset;
    }

    private void published() {
        choose(first, Map.of("licence", "lov2", "updateFrequency", "annual"));
        JsonPath asked = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-03-14")).then().extract().jsonPath();
        HEAD.post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", List.of(Map.of("datasetId", first, "decision", "APPROVE")))).then().statusCode(200);
        ReadyDiffusion.check(String.valueOf(first));
        LEAD.post("/api/v1/datasets/" + first + "/publications", Map.of("channel", "DATAGOUV", "url", "https://www.data.gouv.fr/x", "publishedOn",
                "2026-11-02")).then().statusCode(201);
    }

    private void choose(int dataset, Map<String, Object> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put("datasetIds", List.of(dataset));
        LEAD.post("/api/v1/projects/" + project.id() + "/diffusion", body).then().statusCode(200);
    }

    private ConditionResult unmet(String condition, DiffusionBlocker code, String fixAt) {
        ConditionResult result = result(condition);
        assertTrue(!result.met() && result.blocker().code() == code, condition + " " + result);
        assertTrue(result.blocker().fixAt().contains(fixAt), result.blocker().fixAt());
        assertTrue(!result.blocker().message(Locale.FRENCH).equals(result.blocker().message(Locale.ENGLISH)));
        return result;
    }

    private void met(String condition) {
        assertNull(result(condition).blocker(), condition);
    }

    private ConditionResult result(String condition) {
        return QuarkusTransaction.requiringNew().call(() -> gates.examine(Phase.findById(project.phases().get(3))).stream()
                .filter(one -> one.condition().code().equals(condition)).findFirst().orElseThrow());
    }
}
