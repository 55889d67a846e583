package fr.parvis.people.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.LentTown;
import fr.parvis.LentTown.Lent;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything a DGS decides alone, decided by a delegate: refused one minute after the end, signed by both names before it. */
@QuarkusTest
class DelegatedDgsTest {

    private static final Duration LONG = Duration.ofDays(2);
    private static final String REASON = "Le prestataire a déposé le bilan hier soir.";

    @Inject
    LentTown towns;

    private Lent town;
    private Visitor agent;
    private String page;
    private String api;

    @BeforeEach
    void aTownWhoseDelegationHasJustEnded() {
        town = towns.found();
        towns.pass(towns.dgs(town, "agent", towns.now().plus(LONG)));
        agent = town.signedIn("agent");
        page = "/projects/" + town.project();
        api = "/api/v1" + page;
    }

    @Test
    void theVerdictIsSaidInPlaceOfTheComputedOne() {
        Map<String, String> late = Map.of("verdict", "LATE", "reason", REASON, "version", "0");
        refused("dgs", agent.post(page + "/verdict", late), current().body(late).put(api + "/verdict"), REASON);

        lend();
        agent.post(page + "/verdict", late).then().statusCode(303);
        town.asks("lead").get(api + "/verdict").then().body("said.verdict", equalTo("LATE")).body("said.by", equalTo(signature("dgs")));
        signed("dgs", page + "/dashboard", "phase.verdict-said");
    }

    @Test
    void theGridIsFrozen() {
        town.asks("lead").header("If-Match", "*").body(Map.of("preset", "BALANCED")).put(api + "/grid").then().statusCode(200);
        Map<String, String> seen = Map.of("version", town.asks("lead").get(api + "/grid").jsonPath().getString("version"));
        refused("dgs", agent.post(page + "/grid/freezings", seen), current().post(api + "/grid/freezings"), "");

        lend();
        agent.post(page + "/grid/freezings", seen).then().statusCode(303);
        town.asks("lead").get(api + "/grid").then().body("state", equalTo("FROZEN")).body("frozenBy", equalTo(signature("dgs")));
        signed("dgs", page + "/grid", "inventory.grid-frozen");
    }

    @Test
    void anArbitrationIsDecided() {
        String dataset = "/datasets/" + town.asks("lead").body(Map.of("title", "Arbres", "departmentId", town.department())).post(api + "/datasets").then()
                .statusCode(201).extract().path("id");
        sendBack();
        sendBack();
        int asked = town.asks("head").body(Map.of("departmentPosition", "Pas à nous.", "departmentConsequence", "La ligne quitte le service.", "leadPosition",
                "Tenu par la voirie.", "leadConsequence", "Le service met à jour.")).post("/api/v1" + dataset + "/arbitrations").then().statusCode(201).extract()
                .path("id");
        String decision = "/arbitrations/" + asked + "/decisions";
        Map<String, String> kept = Map.of("retained", "LEAD", "reason", REASON);
        refused("dgs", agent.post(decision, kept), town.asks("agent").body(kept).post("/api/v1" + decision), REASON);

        lend();
        agent.post(decision, kept).then().statusCode(303);
        town.asks("lead").get("/api/v1" + dataset + "/arbitrations").then().body("items[0].retained", equalTo("LEAD"))
                .body("items[0].decidedBy", equalTo(signature("dgs")));
        signed("dgs", dataset + "/arbitration", "gap.arbitrated");
    }

    @Test
    void anExemptionIsGranted() {
        Map<String, String> exempt = Map.of("personId", String.valueOf(town.id("lead")), "reason", REASON);
        refused("dgs", agent.post(page + "/exemptions", exempt), town.asks("agent").body(exempt).post(api + "/exemptions"), REASON);

        lend();
        agent.post(page + "/exemptions", exempt).then().statusCode(303);
        signed("dgs", page + "/journal", "phase.exempted");
    }

    @Test
    void theMinutesOfAnInterviewAreSignedForTheHead() {
        towns.pass(towns.head(town, "agent", towns.now().plus(LONG)));
        String interview = "/interviews/" + town.asks("lead").body(Map.of("departmentId", town.department(), "plannedOn", "2026-12-01"))
                .post(api + "/interviews").then().statusCode(201).extract().path("id");
        for (Map<String, ?> change : List.of(Map.of("minutes", Map.of("MISSIONS", "Entretien des rues.")), Map.of("state", "HELD"))) {
            town.asks("lead").header("If-Match", "*").body(change).patch("/api/v1" + interview).then().statusCode(200);
        }
        Map<String, String> seen = Map.of("version", town.asks("lead").get("/api/v1" + interview).jsonPath().getString("version"));
        refused("head", agent.post(interview + "/visas", seen), current().body("{}").post("/api/v1" + interview + "/visas"), "");

        towns.head(town, "agent", towns.now().plus(LONG));
        agent.post(interview + "/visas", seen).then().statusCode(303);
        signed("head", interview, "awareness.interview-signed");
    }

    private void sendBack() {
        JsonPath asked = town.asks("lead").body(Map.of("dueOn", "2099-01-04", "departmentIds", List.of(town.department()))).post(api + "/visas").then()
                .statusCode(201).extract().jsonPath();
        town.asks("head").body(Map.of("snapshotHash", asked.getString("items[0].snapshotHash"), "decisions", List.of(Map.of("datasetId",
                asked.getLong("items[0].lines[0].datasetId"), "decision", "SEND_BACK", "reason", "Pas à nous.")))).post("/api/v1/visas/"
                + asked.getLong("items[0].id") + "/decisions").then().statusCode(200);
    }

    private void lend() {
        towns.dgs(town, "agent", towns.now().plus(LONG));
    }

    private RequestSpecification current() {
        return town.asks("agent").header("If-Match", "*");
    }

    private static String signature(String delegator) {
        return "M. agent, par délégation de M. " + delegator;
    }

    /** Page and API say since when, and whom to ask; what was typed is still there. */
    private static void refused(String delegator, Response page, Response api, String typed) {
        String why = "La délégation de M. " + delegator + " a pris fin le ";
        String what = "Demandez à M. " + delegator + " de décider, ou à la direction générale d’enregistrer une nouvelle suppléance.";
        page.then().statusCode(409).body(containsString(why)).body(containsString(what)).body(containsString(typed));
        api.then().statusCode(409).body("type", equalTo("/problems/delegation-ended")).body("detail", containsString(why)).body("detail", containsString(what));
    }

    /** The page of the thing and the history show both names. */
    private void signed(String delegator, String thing, String event) {
        Visitor lead = town.signedIn("lead");
        lead.get(thing).then().body(containsString(signature(delegator)));
        lead.get(page + "/journal").then().body(containsString(signature(delegator)));
        String entry = "items.find { it.event == '" + event + "' }.";
        town.asks("lead").get(api + "/journal?size=10").then().body(entry + "by", equalTo("M. agent")).body(entry + "onBehalfOf", equalTo("M. " + delegator));
    }
}
