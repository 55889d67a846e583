package fr.parvis.inventory.web;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.Neighbour;
import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.Visas;
import fr.parvis.notification.Notice;
import fr.parvis.notification.OutboxMail;
import fr.parvis.notification.Told;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.Membership;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import fr.parvis.phase.Gates;
import fr.parvis.phase.Phase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows from the decisions of a head that are no signature: an opinion is asked, another department gets the line, or nobody. */
@QuarkusTest
class VisaDecisionTest {

    @Inject
    Neighbour neighbour;

    @Inject
    Visas visas;

    @Inject
    Gates gates;

    private Api.Project project;
    private String first;
    private String second;
    private JsonPath asked;
    private String visa;

    @BeforeEach
    void twoLinesOfCulture() {
        project = LEAD.project("Décisions");
        first = line("Lieux culturels", "CUL");
        second = line("Fréquentation des lieux", "CUL");
        asked = LEAD.post(path() + "/visas", Map.of("dueOn", "2099-03-14", "departmentIds", List.of(LEAD.department("CUL")))).then().statusCode(201)
                .extract().jsonPath();
        visa = "/api/v1/visas/" + asked.getString("items[0].id");
    }

    @Test
    void anOpinionAskedByTheHeadIsTheDposAndStopsTheLineUntilItIsGiven() {
        Visitor dpo = Visitor.signedIn("dpo");
        decide(Map.of("decision", "ASK_OPINION", "reason", "Les noms des adhérents sont-ils publiables ?"), Map.of("decision", "ASK_OPINION",
                "reason", "Les noms des adhérents sont-ils publiables ?")).statusCode(200);

        JsonPath opinions = LEAD.get(path() + "/opinions");
        assertEquals(List.of("Les noms des adhérents sont-ils publiables ?"), opinions.getList("items.question").stream().distinct().toList());
        assertEquals(2, opinions.getList("items").size());
        String page = "/opinions/requests/" + opinions.getString("items[0].requestId");
        assertEquals(1, opinions.getList("items.requestId").stream().distinct().count(), "one question is one request");
        OutboxMail mail = latest("dpo@demo.parvis.example");
        assertTrue(mail.textBody.contains("Les noms des adhérents sont-ils publiables ?") && mail.textBody.contains("/decide/"), mail.textBody);
        dpo.get("/").then().body(containsString(page));
        LEAD.asks().get("/api/v1/datasets/" + first).then().body("dpoOpinion", equalTo("ASKED")).body("visa", equalTo("NONE"));

        assertEquals(List.of("ASK_OPINION", "ASK_OPINION"), HEAD.get(visa).getList("lines.decision"));
        decide(Map.of("decision", "APPROVE"), Map.of("decision", "APPROVE")).statusCode(409);
        String later = "/api/v1/visas/" + LEAD.post(path() + "/visas", Map.of("dueOn", "2099-03-14", "departmentIds", List.of(LEAD.department("CUL"))))
                .then().statusCode(201).body("items[0].lines.decision", contains("ASK_OPINION", "ASK_OPINION")).extract().path("items[0].id");

        String line = opinions.getString("items.find { it.datasetId == " + first + " }.id");
        dpo.post("/opinions/" + line, Map.of("outcome", "FAVOURABLE")).then().statusCode(303);
        HEAD.asks().get(later).then().body("lines.find { it.datasetId == " + first + " }.decision", nullValue())
                .body("lines.find { it.datasetId == " + second + " }.decision", equalTo("ASK_OPINION"));
        Visitor.signedIn("head").get("/").then().body(containsString("L’avis que vous attendiez est rendu\u00a0: Culture"));
        decideAt(later, List.of(first), Map.of("decision", "APPROVE")).statusCode(200);
        LEAD.asks().get("/api/v1/datasets/" + first).then().body("visa", equalTo("STANDING"));
        Visitor.signedIn("lead").get("/projects/" + project.id() + "/dashboard").then().statusCode(200);
    }

    @Test
    void aQuestionThatIsTakenBackNoLongerStopsTheLine() {
        decide(Map.of("decision", "ASK_OPINION", "reason", "Est-ce publiable ?"), Map.of("decision", "APPROVE")).statusCode(200);
        String request = LEAD.get(path() + "/opinions").getString("items[0].requestId");
        Visitor.signedIn("lead").post("/opinions/requests/" + request + "/withdrawals", Map.of()).then().statusCode(303);
        HEAD.asks().get(visa).then().body("lines.find { it.datasetId == " + first + " }.decision", nullValue());
    }

    @Test
    void aTownWithoutDpoIsToldSoAndNothingIsDecided() {
        // Undone with the refusal: the town has its DPO again for the other tests.
        InventoryRefusal.Refused refused = assertThrows(InventoryRefusal.Refused.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            RoleHolding.delete("role = ?1 and municipalityId = ?2", Role.DPO, LEAD.town());
            VisaRequest request = VisaRequest.findById(asked.getLong("items[0].id"));
            visas.decide(request, asked.getString("items[0].snapshotHash"), List.of(new Visas.Decided(Long.parseLong(first), VisaDecision.ASK_OPINION,
                    "Est-ce publiable ?")), new Actor(request.department.headId, "Hélène", "head@demo.parvis.example", null,
                            List.of(new Membership(LEAD.town(), Role.HEAD))));
        }));
        assertEquals(new InventoryRefusal.Field("reason-" + first, InventoryRefusal.Reason.NO_DPO), refused.refusal());
        assertEquals(0, LEAD.get(path() + "/opinions").getList("items").size());
    }

    @Test
    void aLineHandedOverIsTheOtherDepartmentsToConfirmAndItsHeadIsTold() {
        long finances = LEAD.department("FIN");
        String head = mail(finances);
        decide(Map.of("decision", "HAND_OVER", "reason", "La régie tient ce fichier.", "departmentId", finances), Map.of("decision", "APPROVE"))
                .statusCode(200);

        LEAD.asks().get("/api/v1/datasets/" + first).then().body("departmentId", equalTo((int) finances)).body("visa", equalTo("NONE"))
                .body("number", equalTo(asked.getString("items[0].lines[0].number"))).body("status", equalTo("TO_QUALIFY"));
        HEAD.asks().get(visa).then().body("state", equalTo("DECIDED")).body("lines.datasetId", contains(Integer.valueOf(second)));
        JsonPath theirs = LEAD.get(path() + "/visas");
        String request = theirs.getString("items.find { it.departmentId == " + finances + " }.id");
        assertEquals("OPEN", theirs.getString("items.find { it.departmentId == " + finances + " }.state"));
        LEAD.asks().get("/api/v1/visas/" + request).then().body("lines.datasetId", contains(Integer.valueOf(first)))
                .body("lines[0].earlier.decision", equalTo("HAND_OVER")).body("lines[0].earlier.reason", equalTo("La régie tient ce fichier."));
        Visitor.signedIn("lead").get("/visas/" + request).then().body(containsString("La régie tient ce fichier."));
        Notice theirMail = Told.latest(head);
        assertEquals("Une ligne confiée à Finances", theirMail.subject);
        assertTrue(theirMail.words.contains("Lieux culturels") && theirMail.words.contains("La régie tient ce fichier.")
                && theirMail.path.equals("/visas/" + request), theirMail.words);
        Notice leads = Told.latest("lead@demo.parvis.example");
        assertEquals("Culture a décidé de 2 lignes", leads.subject);
        assertTrue(leads.words.contains("Confier à un autre service (Finances)\u00a0: La régie tient ce fichier."), leads.words);
        Visitor.signedIn("lead").get("/projects/" + project.id() + "/journal").then().body(containsString("à Finances\u00a0: la ligne était à Culture"));
        // Handed back: it is to be decided again where it came from.
        Visitor other = signedIn(head);
        other.get("/").then().body(containsString("href=\"/visas/" + request + "\""));
        other.send("/visas/" + request + "/decisions", ShownForm.on(other.get("/visas/" + request), "visa").with("decision-" + first, "HAND_OVER")
                .with("reason-" + first, "Non, c’est à vous.").with("departmentId", String.valueOf(LEAD.department("CUL")))).then().statusCode(303);
        HEAD.asks().get(visa).then().body("state", equalTo("OPEN")).body("lines.find { it.datasetId == " + first + " }.decision", nullValue());
        LEAD.asks().get("/api/v1/visas/" + request).then().body("lines", empty());
    }

    @Test
    void aLineIsHandedToAnotherDepartmentOfTheTownAndToNobodyElse() {
        Map<String, Object> hand = Map.of("decision", "HAND_OVER", "reason", "La régie le tient.");
        decide(hand, Map.of("decision", "APPROVE")).statusCode(422).body("errors.pointer", hasItem("/departmentId")).body("detail",
                containsString("autre service"));
        decide(to(hand, LEAD.department("CUL")), Map.of("decision", "APPROVE")).statusCode(422).body("detail", containsString("autre service"));
        decide(to(hand, neighbour.asks().get("/api/v1/municipalities/" + neighbour.townId() + "/departments").jsonPath().getLong("items[0].id")), Map.of("decision", "APPROVE")).statusCode(422).body("detail", containsString("service de la commune"));
        decide(to(hand, 999_999_999L), Map.of("decision", "APPROVE")).statusCode(422);
        line("Lieux culturels", "FIN");
        decide(to(hand, LEAD.department("FIN")), Map.of("decision", "APPROVE")).statusCode(422).body("detail", containsString("déjà une ligne de ce titre"));
        Visitor head = Visitor.signedIn("head");
        String page = visa.replace("/api/v1", "");
        head.send(page + "/decisions", ShownForm.on(head.get(page), "visa").with("decision-" + first, "HAND_OVER").with("reason-" + first, "Non"))
                .then().statusCode(422).body(containsString("f-departmentId-error"));
        LEAD.asks().get("/api/v1/datasets/" + second).then().body("visa", equalTo("NONE"));
        LEAD.asks().get("/api/v1/datasets/" + first).then().body("departmentId", equalTo((int) LEAD.department("CUL")));
    }

    @Test
    void whatIsOutOfScopeIsAskedOfNobodyCountedNowhereAndInNoRegister() {
        String only = "Fêtes de " + UUID.randomUUID();
        LEAD.patch("/api/v1/datasets/" + first, Map.of("title", only, "communicability", "EVERYBODY")).then().statusCode(200);
        LEAD.asks().body(Map.of("served", true)).put("/api/v1/municipalities/" + LEAD.town() + "/registers").then().statusCode(200);
        decide(Map.of("decision", "APPROVE"), Map.of("decision", "APPROVE")).statusCode(200);
        assertTrue(rip().contains(only));
        HEAD.asks().body("{}").post(visa + "/withdrawals").then().statusCode(200);
        assertEquals("2", gate("DATASETS_QUALIFIED").get("all"));

        decide(Map.of("decision", "OUT_OF_SCOPE", "reason", "é".repeat(2000)), Map.of("decision", "APPROVE")).statusCode(200);

        for (String register : List.of("rip.csv", "catalogue.csv", "catalogue-scdl.csv", "rip")) {
            assertFalse(register(register).contains(only), register);
        }
        assertEquals("1", gate("DATASETS_QUALIFIED").get("all"));
        assertEquals("1", gate("DEPARTMENT_VISAS").get("done"));
        LEAD.asks().body(Map.of("dueOn", "2099-03-14", "departmentIds", List.of(LEAD.department("CUL")))).post(path() + "/visas").then()
                .body("items[0].lines.datasetId", contains(Integer.valueOf(second)));
        LEAD.asks().get("/api/v1/datasets/" + first).then().body("visa", equalTo("NONE"));
    }

    private static String rip() {
        return register("rip.csv");
    }

    private static String register(String name) {
        return Visitor.anonymous().get("/public/" + LEAD.get("/api/v1/municipalities/" + LEAD.town()).getString("inseeCode") + "/" + name).then()
                .statusCode(200).extract().asString();
    }

    private Map<String, String> gate(String condition) {
        return QuarkusTransaction.requiringNew().call(() -> gates.examine(Phase.findById(project.phases().get(condition.startsWith("DATASETS") ? 1 : 2))).stream()
                .filter(one -> one.condition().code().equals(condition)).findFirst().orElseThrow().facts());
    }

    @SafeVarargs
    private final ValidatableResponse decide(Map<String, ?>... decisions) {
        return decideAt(visa, List.of(first, second), decisions);
    }

    @SafeVarargs
    private final ValidatableResponse decideAt(String request, List<String> datasets, Map<String, ?>... decisions) {
        List<Map<String, Object>> sent = new ArrayList<>();
        for (int i = 0; i < decisions.length; i++) {
            Map<String, Object> one = new HashMap<>(decisions[i]);
            one.put("datasetId", datasets.get(i));
            sent.add(one);
        }
        return HEAD.asks().body(Map.of("snapshotHash", HEAD.get(request).getString("snapshotHash"), "decisions", sent)).post(request + "/decisions").then();
    }

    private static Map<String, Object> to(Map<String, Object> hand, long department) {
        Map<String, Object> whole = new HashMap<>(hand);
        whole.put("departmentId", department);
        return whole;
    }

    private String line(String title, String department) {
        return LEAD.post(path() + "/datasets", Map.of("title", title, "departmentId", LEAD.department(department))).then().statusCode(201).extract()
                .path("id").toString();
    }

    private String path() {
        return "/api/v1/projects/" + project.id();
    }

    private static String mail(long department) {
        return QuarkusTransaction.requiringNew().call(() -> Person.<Person>findById(Department.<Department>findById(department).headId).email);
    }

    /** A head of another department: those of the demonstration have no password of their own. */
    private static Visitor signedIn(String email) {
        QuarkusTransaction.requiringNew().run(() -> Person.withEmail(email).orElseThrow().choosePassword(Visitor.PASSWORD));
        return Visitor.signedInAs(email);
    }

    private static OutboxMail latest(String email) {
        return QuarkusTransaction.requiringNew().call(() -> OutboxMail.<OutboxMail>find("recipient = ?1 order by id desc", email).firstResult());
    }
}
