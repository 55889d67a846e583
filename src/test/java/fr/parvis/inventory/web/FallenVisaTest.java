package fr.parvis.inventory.web;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import fr.parvis.notification.Notice;
import fr.parvis.notification.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visa falls: who signed, who answers for the department and who leads the project are told what changed, and the head decides again. */
@QuarkusTest
class FallenVisaTest {

    private static final String HEAD_MAIL = "head@demo.parvis.example";
    private static final String LEAD_MAIL = "lead@demo.parvis.example";

    private Api.Project project;
    private final List<String> datasets = new ArrayList<>();
    private String visa;
    private long heads;
    private long leads;

    @BeforeEach
    void threeSignedLines() {
        project = LEAD.project("Visas qui tombent");
        for (String title : List.of("Lieux culturels", "Fréquentation des lieux", "Adhérents des associations")) {
            datasets.add(LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", title, "departmentId",
                    LEAD.department("CUL"), "sourceSystem", "Tableur", "licence", "lov2")).then().statusCode(201).extract().path("id").toString());
        }
        JsonPath asked = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-03-14", "departmentIds",
                List.of(LEAD.department("CUL")))).then().statusCode(201).extract().jsonPath();
        visa = asked.getString("items[0].id");
        HEAD.post("/api/v1/visas/" + visa + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"), "decisions",
                datasets.stream().map(id -> Map.of("datasetId", id, "decision", "APPROVE")).toList())).then().statusCode(200);
        heads = Told.count(HEAD_MAIL);
        leads = Told.count(LEAD_MAIL);
    }

    @Test
    void theHeadIsToldWhatChangedInAMessageAndOnTheFirstPage() {
        Visitor head = Visitor.signedIn("head");
        head.get("/").then().body(not(containsString("href=\"/visas/" + visa + "\"")));

        LEAD.patch("/api/v1/datasets/" + datasets.get(0), Map.of("sourceSystem", "Arpège <b>", "licence", "odc-odbl")).then().statusCode(200)
                .body("visa", equalTo("FALLEN"));

        assertEquals(heads + 1, Told.count(HEAD_MAIL), "one message for one change");
        assertEquals(leads, Told.count(LEAD_MAIL), "who made the change sees what follows from it");
        Notice mail = Told.latest(HEAD_MAIL);
        assertTrue(mail.subject.startsWith("Le visa est tombé\u00a0: CUL-") && mail.subject.endsWith("«\u00a0Lieux culturels\u00a0»"), mail.subject);
        for (String words : List.of("Tableur → Arpège <b>", "Licence Ouverte", "ODbL")) {
            assertTrue(mail.words.contains(words), words + " is missing in: " + mail.words);
        }
        assertEquals("/visas/" + visa, mail.path);
        head.get("/notifications").then().body(containsString("Tableur → Arpège &lt;b&gt;")).body(containsString("href=\"/visas/" + visa + "\""));
        head.get("/").then().body(containsString("Un visa est tombé\u00a0: Culture")).body(containsString("href=\"/visas/" + visa + "\""));
        Visitor.signedIn("lead").get("/").then().body(not(containsString("Un visa est tombé")));
    }

    @Test
    void aSubjectDoesNotNameWhatIsNotToBeMentioned() {
        LEAD.patch("/api/v1/datasets/" + datasets.get(0), Map.of("withheld", true, "sourceSystem", "Arpège")).then().statusCode(200);
        Notice mail = Told.latest(HEAD_MAIL);
        assertTrue(mail.subject.startsWith("Le visa est tombé\u00a0: CUL-") && !mail.subject.contains("Lieux culturels"), mail.subject);
        assertTrue(mail.words.contains("Lieux culturels"), "who is in the secret reads it in the message");
    }

    @Test
    void whatFellIsDecidedAgainWhereItWasSignedWithItsDiff() {
        Visitor head = Visitor.signedIn("head");
        head.get("/visas/" + visa).then().body(containsString("Toutes les lignes sont décidées"));
        LEAD.patch("/api/v1/datasets/" + datasets.get(1), Map.of("sourceSystem", "Arpège")).then().statusCode(200);

        HEAD.asks().get("/api/v1/visas/" + visa).then().body("lines.findAll { it.decision == null }.datasetId", contains(Integer.valueOf(datasets.get(1))));
        var page = head.get("/visas/" + visa);
        page.then().body(containsString("<del>")).body(containsString("Arpège</ins>"));
        head.send("/visas/" + visa + "/decisions", ShownForm.on(page, "visa").with("decision-" + datasets.get(1), "APPROVE")).then().statusCode(303);

        LEAD.asks().get("/api/v1/datasets/" + datasets.get(1)).then().body("visa", equalTo("STANDING"));
        head.get("/").then().body(not(containsString("href=\"/visas/" + visa + "\"")));
    }

    @Test
    void theLeadIsToldWhenTheHeadChangesWhatWasSigned() {
        HEAD.patch("/api/v1/datasets/" + datasets.get(2), Map.of("sourceSystem", "Arpège")).then().statusCode(200).body("visa", equalTo("FALLEN"));
        assertEquals(leads + 1, Told.count(LEAD_MAIL));
        assertEquals(heads, Told.count(HEAD_MAIL));
        assertTrue(Told.latest(LEAD_MAIL).words.contains("Tableur → Arpège"));
    }

    /** The public page cites the text a line is closed by: nobody reads there what no head has signed. */
    @Test
    void anotherTextThatClosesALineMakesItsVisaFall() {
        String title = "Scellés " + project.id();
        LEAD.patch("/api/v1/datasets/" + datasets.get(0), Map.of("title", title)).then().statusCode(200);
        classify("WHOLE", "NO");
        decide("APPROVE");
        assertTrue(shown().contains(title), "signed, it is shown");
        LEAD.asks().get("/api/v1/datasets/" + datasets.get(0)).then().body("visa", equalTo("STANDING"));
        classify("WHOLE", "NO");
        LEAD.asks().get("/api/v1/datasets/" + datasets.get(0)).then().body("visa", equalTo("STANDING"));

        classify("NO", "YES");
        LEAD.asks().get("/api/v1/datasets/" + datasets.get(0)).then().body("visa", equalTo("FALLEN")).body("openness", equalTo("CLOSED"));
        assertTrue(Told.latest(HEAD_MAIL).words.contains("CRPA L311-5 2° → CRPA L311-4, L321-2 c"), Told.latest(HEAD_MAIL).words);
        assertTrue(LEAD.get("/api/v1/projects/" + project.id() + "/journal").getList("items.sentence").toString().contains("en modifiant : Article."));
        Visitor.signedIn("head").get("/visas/" + visa).then().body(containsString("L311-4, L321-2 c"));
        assertTrue(!shown().contains(title), "with a text nobody signed it is not");
    }

    /** What the public reads of the town. */
    private static String shown() {
        LEAD.asks().body(Map.of("shown", true)).put("/api/v1/municipalities/" + LEAD.town() + "/progress").then().statusCode(200);
        return RestAssured.given().get("/public/" + LEAD.get("/api/v1/municipalities/" + LEAD.town()).getString("inseeCode") + "/progress.csv").asString();
    }

    private void classify(String secret, String thirdParty) {
        LEAD.asks().header("If-Match", "*").body(Map.of("held", "YES", "secret", secret, "privacy", "NO", "personalData", "NONE", "thirdParty", thirdParty,
                "reservedTo", "NO", "reexamineOn", "2027-11-02")).post("/api/v1/datasets/" + datasets.get(0) + "/reasonings").then().statusCode(200);
    }

    private void decide(String decision) {
        HEAD.post("/api/v1/visas/" + visa + "/decisions", Map.of("snapshotHash", HEAD.get("/api/v1/visas/" + visa).getString("snapshotHash"), "decisions",
                List.of(Map.of("datasetId", datasets.get(0), "decision", decision)))).then().statusCode(200);
    }

    @Test
    void aTypingErrorIsNobodysNews() {
        LEAD.patch("/api/v1/datasets/" + datasets.get(0), Map.of("title", "Lieux culturel")).then().statusCode(200).body("visa", equalTo("STANDING"));
        HEAD.patch("/api/v1/datasets/" + datasets.get(0), Map.of("description", "Adresse de chaque lieu.")).then().statusCode(200)
                .body("visa", equalTo("STANDING"));
        assertEquals(heads, Told.count(HEAD_MAIL));
        assertEquals(leads, Told.count(LEAD_MAIL));
        Visitor.signedIn("head").get("/").then().body(not(containsString("href=\"/visas/" + visa + "\"")));
    }

    @Test
    void oneFileThatMakesManyFallIsOneMessage() {
        String file = LEAD.get("/api/v1/projects/" + project.id() + "/datasets").<Map<String, Object>>getList("items").stream()
                .map(line -> line.get("number") + ";CUL;" + line.get("title") + ";Arpège\n").collect(Collectors.joining());
        String imported = LEAD.give(project.id(), "Numéro;Service;Titre;Logiciel\n" + file).then().statusCode(201).body("changed", equalTo(3)).extract()
                .path("id").toString();
        LEAD.post("/api/v1/imports/" + imported + "/application", Map.of()).then().statusCode(200);

        assertEquals(heads + 1, Told.count(HEAD_MAIL));
        Notice mail = Told.latest(HEAD_MAIL);
        assertEquals("3 visas sont tombés", mail.subject);
        assertEquals(3, IntStream.range(0, mail.words.length()).filter(at -> mail.words.startsWith("Tableur → Arpège", at)).count(), mail.words);
        Visitor.signedIn("head").get("/").then().body(containsString("3 visas sont tombés\u00a0: Culture"));
    }
}
