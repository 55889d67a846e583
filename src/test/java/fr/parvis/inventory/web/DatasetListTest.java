package fr.parvis.inventory.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ReadyDiffusion;
import fr.parvis.notification.Notice;
import fr.parvis.notification.Told;
import fr.parvis.platform.Clocks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of datasets through their statuses as lists show it, and what is read of what was decided. */
@QuarkusTest
class DatasetListTest {

    private final LocalDate today = LocalDate.now(Clocks.PARIS);
    private Api.Project project;

    @BeforeEach
    void aFrozenGrid() {
        project = LEAD.project("Statuts");
        LEAD.asks().body(Map.of("preset", "BALANCED")).put(at("/grid")).then().statusCode(200);
        DGS.asks().header("If-Match", "*").post(at("/grid/freezings")).then().statusCode(200);
    }

    @Test
    void aListIsFilteredByStatusAsTheCalendarHasIt() {
        String fresh = add("À jour", "annual");
        String late = add("En retard", "monthly");
        ReadyDiffusion.sign(project, List.of(fresh, late));
        publish(fresh, today);
        publish(late, today.minusDays(400));
        add("Nouveau", "annual");

        LEAD.asks().get(at("/datasets?status=PUBLISHED")).then().body("items.title", contains("À jour")).body("items.status", contains("PUBLISHED"));
        LEAD.asks().get(at("/datasets?status=UPDATE_DUE")).then().body("items.title", contains("En retard"))
                .body("items.status", contains("UPDATE_DUE"));
        LEAD.asks().get(at("/datasets?status=TO_QUALIFY")).then().body("items.title", contains("Nouveau"));
        LEAD.asks().get(of(late, "")).then().body("status", equalTo("UPDATE_DUE"));
        LEAD.post(of(late, "/updates"), Map.of("updatedOn", today.toString())).then().statusCode(200);
        LEAD.asks().get(of(late, "")).then().body("status", equalTo("PUBLISHED"));
    }

    @Test
    void aListIsSortedByScoreEitherWay() {
        for (int mark : List.of(1, 3, 2)) {
            score(add("Note " + mark, "annual"), mark);
        }
        add("Sans note", "annual");
        LEAD.asks().get(at("/datasets?sort=-score")).then().body("items.title", contains("Note 3", "Note 2", "Note 1", "Sans note"))
                .body("items.score", contains(100, 67, 33, null)).body("items.band", contains("P1", "P2", "P3", null));
        LEAD.asks().get(at("/datasets?sort=score")).then().body("items.title", contains("Sans note", "Note 1", "Note 2", "Note 3"));
    }

    @Test
    void aRankedDatasetIsToBePreparedOnceItIsPlannedAndAsideOncePostponed() {
        String dataset = add("Lieux", "annual");
        score(dataset, 2);
        LEAD.patch(of(dataset, ""), Map.of("waveTarget", "2027-T1")).then().body("status", equalTo("TO_PREPARE")).body("sideState", equalTo(null));
        LEAD.post(at("/diffusion"), Map.of("datasetIds", List.of(Long.valueOf(dataset)), "postponedReason", "Logiciel remplacé.")).then()
                .statusCode(200);
        LEAD.asks().get(of(dataset, "")).then().body("sideState", equalTo("POSTPONED")).body("status", equalTo("PRIORITISED"));
        LEAD.asks().get(at("/datasets?side=POSTPONED")).then().body("items.title", contains("Lieux"));
    }

    @Test
    void publicationsAreReadWithTheirHistoryAndEndWithAReason() {
        String dataset = add("Lieux", "annual");
        ReadyDiffusion.sign(project, List.of(dataset));
        publish(dataset, today);
        JsonPath read = LEAD.get(of(dataset, "/publications"));
        assertEquals(List.of("DATAGOUV"), read.getList("items.channel"));
        assertEquals("https://www.data.gouv.fr/" + dataset, read.getString("items[0].url"));
        assertEquals(today.toString(), read.getString("items[0].publishedOn"));

        String withdrawals = "/api/v1/publications/" + read.getString("items[0].id") + "/withdrawals";
        LEAD.post(withdrawals, Map.of()).then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        LEAD.post(withdrawals, Map.of("reason", "Faux")).then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        LEAD.asks().get(of(dataset, "")).then().body("status", equalTo("PUBLISHED"));
        LEAD.post(withdrawals, Map.of("reason", "Données fausses.")).then().statusCode(200);
        LEAD.asks().get(of(dataset, "/publications")).then().body("items[0].withdrawnOn", equalTo(today.toString()))
                .body("items[0].withdrawnReason", equalTo("Données fausses."));
    }

    @ParameterizedTest
    @CsvSource({"WHOLE, NO, CLOSED", "NO, YES, RESTRICTED", "PART, NO, OPEN_AFTER_MASKING", "UNKNOWN, NO, TO_EXAMINE"})
    void whatIsNotSimplyOpenIsExaminedAgainOnADay(String secret, String reservedTo, String openness) {
        String dataset = add("Lieux", "annual");
        Map<String, String> answers = Map.of("held", "YES", "secret", secret, "privacy", "NO", "personalData", "NONE", "thirdParty", "NO",
                "reservedTo", reservedTo);
        LEAD.asks().header("If-Match", "*").body(answers).post(of(dataset, "/reasonings")).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/reexamineOn"));
        Map<String, String> dated = new java.util.HashMap<>(answers);
        dated.put("reexamineOn", "2099-01-04");
        LEAD.asks().header("If-Match", "*").body(dated).post(of(dataset, "/reasonings")).then().statusCode(200).body("openness", equalTo(openness));
        LEAD.asks().get(of(dataset, "")).then().body("reexamineOn", equalTo("2099-01-04")).body("openness", equalTo(openness));
    }

    @Test
    void aCampaignIsToldToTheHeadAndItsDecisionsAreDated() {
        String dataset = add("Lieux", "annual");
        Instant before = Instant.now().minus(Duration.ofSeconds(1));
        JsonPath asked = LEAD.post(at("/visas"), Map.of("dueOn", "2099-03-14")).then().statusCode(201).extract().jsonPath();
        Notice mail = Told.latest("head@demo.parvis.example");
        assertEquals("/visas/" + asked.getLong("items[0].id"), mail.path);
        assertTrue(mail.words.contains("samedi 14 mars 2099") && mail.words.contains(LEAD.get("/api/v1/me").getString("name")), mail.words);
        assertTrue(mail.subject.contains("samedi 14 mars 2099"), mail.subject);

        String decided = HEAD.post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions", Map.of("snapshotHash",
                asked.getString("items[0].snapshotHash"), "decisions", List.of(Map.of("datasetId", dataset, "decision", "APPROVE")))).then()
                .statusCode(200).body("sha256", notNullValue()).extract().path("decidedAt");
        assertTrue(!Instant.parse(decided).isBefore(before) && !Instant.parse(decided).isAfter(Instant.now()), decided);
        LEAD.asks().get(of(dataset, "")).then().body("visaAt", containsString(decided.substring(0, 19)));
    }

    private String add(String title, String frequency) {
        return LEAD.post(at("/datasets"), Map.of("title", title, "departmentId", LEAD.department("CUL"), "communicability", "EVERYBODY", "licence",
                "lov2", "updateFrequency", frequency)).then().statusCode(201).extract().path("id").toString();
    }

    private static void score(String dataset, int mark) {
        LEAD.post(of(dataset, "/scores"), Map.of("V1", mark, "V2", mark, "V3", mark, "V4", mark, "F1", mark, "F2", mark, "F3", mark,
                "F4", mark, "R", 0)).then().statusCode(200);
    }

    private static void publish(String dataset, LocalDate on) {
        ReadyDiffusion.check(dataset);
        LEAD.post(of(dataset, "/publications"), Map.of("channel", "DATAGOUV", "url", "https://www.data.gouv.fr/" + dataset, "publishedOn",
                on.toString())).then().statusCode(201);
    }

    private static String of(String dataset, String place) {
        return "/api/v1/datasets/" + dataset + place;
    }

    private String at(String place) {
        return "/api/v1/projects/" + project.id() + place;
    }
}
