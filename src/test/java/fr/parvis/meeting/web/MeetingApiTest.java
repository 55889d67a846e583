package fr.parvis.meeting.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeetingApiTest {

    @Test
    void aMeetingGoesFromItsAgendaToMinutesThatNothingChangesAnyMore() {
        long project = LEAD.project("De l’ordre du jour au compte rendu").id();
        String meeting = meeting(project, "2026-11-02");
        LEAD.patch(meeting, Map.of("agenda", List.of(Map.of("title", "Calendrier", "words", "Trop tôt")))).then().statusCode(409)
                .body("detail", containsString("Ouvrez d’abord la séance"));
        LEAD.patch(meeting, Map.of("state", "APPROVED")).then().statusCode(409);
        LEAD.patch(meeting, Map.of("state", "HELD")).then().statusCode(200).body("state", equalTo("HELD"));
        List<Integer> points = LEAD.get(meeting).getList("agenda.id");
        LEAD.patch(meeting, Map.of("agenda", List.of(Map.of("id", points.get(0), "title", "Calendrier", "words", "Tenu à deux semaines près."),
                Map.of("id", points.get(1), "title", "Budget", "toDecide", true)))).then().statusCode(200).body("agenda.words", hasItem(containsString("Tenu")));
        String number = decide(project, meeting, "Ouvrir les délibérations", points.get(1)).getString("number");
        LEAD.patch(meeting, Map.of("state", "APPROVED")).then().statusCode(409).body("detail", containsString(number));
        LEAD.post("/api/v1/projects/" + project + "/decisions", Map.of("words", "Publier le budget", "decidedBy", "Le comité", "meetingId", id(meeting),
                "actions", List.of(Map.of("title", "Préparer le budget", "dueOn", "2026-12-15")))).then().statusCode(201);
        drop(project, number);
        LEAD.patch(meeting, Map.of("state", "APPROVED")).then().statusCode(200).body("sha256", notNullValue()).body("approvedBy", equalTo("Claire Bresson"));
        LEAD.patch(meeting, Map.of("title", "Autre")).then().statusCode(409).body("detail", containsString("à la prochaine réunion"));
        LEAD.post("/api/v1/projects/" + project + "/decisions", Map.of("words", "Encore", "decidedBy", "Moi", "meetingId", id(meeting))).then().statusCode(409);
        LEAD.asks().get("/api/v1/projects/" + project + "/journal?size=20").then().body("items.sentence",
                hasItems(containsString("est passée à «\u00a0Compte rendu approuvé\u00a0»"), containsString("(Le comité)\u00a0: "),
                containsString("«\u00a0Sans suite\u00a0»")));
    }

    @Test
    void anActionWithoutADateIsDueAtTheEndOfThePhaseInHand() {
        fr.parvis.Api.Project project = LEAD.project("Suites sans date");
        long task = LEAD.post("/api/v1/projects/" + project.id() + "/decisions", Map.of("words", "Relancer les services", "decidedBy", "Le comité", "meetingId",
                id(held(project.id())), "actions", List.of(Map.of("title", "Relancer")))).then().statusCode(201).extract().jsonPath().getLong("tasks[0].taskId");
        LEAD.asks().get("/api/v1/tasks/" + task).then().body("phase", equalTo("SCOPING"))
                .body("dueOn", equalTo(LEAD.get("/api/v1/phases/" + project.phases().get(0)).getString("plannedEndOn")));
    }

    @Test
    void anActionIsATaskThatSaysWhereItComesFrom() {
        long project = LEAD.project("Suites").id();
        String meeting = held(project);
        JsonPath decision = LEAD.post("/api/v1/projects/" + project + "/decisions", Map.of("words", "Publier les subventions", "decidedBy", "Le comité",
                "meetingId", id(meeting), "actions", List.of(Map.of("title", "Extraire les subventions", "dueOn", "2026-12-15")))).then().statusCode(201).extract()
                .jsonPath();
        long task = decision.getLong("tasks[0].taskId");
        LEAD.asks().get("/api/v1/tasks/" + task).then().statusCode(200).body("title", equalTo("Extraire les subventions")).body("dueOn", equalTo("2026-12-15"))
                .body("ownerName", equalTo("Claire Bresson"));
        Visitor.signedIn("lead").get("/tasks/" + task).then().body(containsString("Décision " + decision.getString("number") + ", réunion"))
                .body(containsString("href=\"" + meeting.replace("/api/v1", "") + "\""));
        LEAD.patch("/api/v1/tasks/" + task, Map.of("title", "Extraire autrement", "state", "DONE")).then().statusCode(200);
        LEAD.asks().get(meeting).then().body("actions[0].title", equalTo("Extraire les subventions")).body("actions[0].state", equalTo("DONE"));
    }

    @Test
    void decisionsAreNumberedWithinTheirYearAndFoundByNumberOrByWordsWithoutAccents() {
        long project = LEAD.project("Registre").id();
        String path = "/api/v1/projects/" + project + "/decisions";
        for (String day : List.of("2025-06-03", "2026-01-12", "2026-02-02")) {
            LEAD.post(path, Map.of("words", "Décision prise en été " + day, "decidedBy", "DGS", "decidedOn", day)).then().statusCode(201);
        }
        LEAD.asks().get(path).then().body("items.number", equalTo(List.of("D-2026-02", "D-2026-01", "D-2025-01")));
        LEAD.asks().get(path + "?q=D-2026-01").then().body("items", hasSize(1)).body("items[0].decidedOn", equalTo("2026-01-12"));
        LEAD.asks().get(path + "?q=EN ETE 2025").then().body("items", hasSize(1));
        LEAD.asks().get(path + "?q=100%25").then().body("items", hasSize(0));
        LEAD.asks().get(path + "?year=2026&state=OPEN").then().body("total", equalTo(2));
        LEAD.asks().get(path + "?state=LOST").then().statusCode(422);
        LEAD.post(path, Map.of("words", "Demain", "decidedBy", "DGS", "decidedOn", "2099-01-01")).then().statusCode(422).body("errors.code", hasItem("day-to-come"));
        drop(project, "D-2026-01");
        LEAD.asks().get(path + "?state=DROPPED").then().body("items[0].reason", equalTo("Sans objet désormais"));
    }

    @Test
    void theMinutesOfWhoWasThereAreRefusedToWhoeverIsNotOfTheTown() {
        long project = LEAD.project("Qui vient").id();
        String meeting = meeting(project, "2099-03-16");
        LEAD.patch(meeting, Map.of("participants", List.of(Map.of("personId", 999_999)))).then().statusCode(422).body("errors.code", hasItem("person-unknown"));
        long me = LEAD.get("/api/v1/me").getLong("id");
        LEAD.patch(meeting, Map.of("participants", List.of(Map.of("personId", me), Map.of("personId", me)))).then().statusCode(422);
        LEAD.patch(meeting, Map.of("participants", List.of(Map.of("personId", me), Map.of("guest", "Mme Lune, agglomération", "presence", "EXCUSED")))).then()
                .statusCode(200).body("participants.name", equalTo(List.of("Claire Bresson", "Mme Lune, agglomération")));
        LEAD.patch(meeting, Map.of("state", "HELD")).then().statusCode(422).body("errors.code", hasItem("day-to-come"));
        LEAD.patch(meeting, Map.of("state", "CANCELLED")).then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        LEAD.patch(meeting, Map.of("state", "CANCELLED", "reason", "Salle fermée")).then().statusCode(200);
        LEAD.patch(meeting, Map.of("state", "HELD")).then().statusCode(409);
    }

    @Test
    void whoDoesNotRunTheProjectReadsAndWritesNothing() {
        long project = LEAD.project("Lecteurs").id();
        String meeting = held(project);
        HEAD.asks().get(meeting).then().statusCode(200);
        HEAD.patch(meeting, Map.of("title", "À moi")).then().statusCode(403).body("detail", containsString("Demandez-leur"));
        DGS.patch(meeting, Map.of("title", "Par la DGS")).then().statusCode(200);
        Visitor.signedIn("head").get(meeting.replace("/api/v1", "")).then().statusCode(200).body(not(containsString("id=\"minutes\"")));
    }

    @Test
    void aMeetingChangedMeanwhileIsNotOverwritten() {
        String meeting = meeting(LEAD.project("Versions").id(), "2099-03-16");
        LEAD.patch(meeting, Map.of("location", "Salle 1")).then().statusCode(200);
        LEAD.asks().header("If-Match", "\"0\"").body(Map.of("location", "Salle 2")).patch(meeting).then().statusCode(412)
                .body("detail", containsString("Claire Bresson"));
        LEAD.asks().body(Map.of("location", "Salle 2")).patch(meeting).then().statusCode(428);
        assertEquals("Salle 1", LEAD.get(meeting).getString("location"));
    }

    static String meeting(long project, String day) {
        return "/api/v1/meetings/" + LEAD.post("/api/v1/projects/" + project + "/meetings", Map.of("kind", "STEERING", "title", "COPIL\nde novembre", "day", day,
                "hour", "14:30", "location", "Salle du conseil", "agenda", List.of(Map.of("title", "Calendrier", "minutes", 10), Map.of("title", "Budget",
                        "toDecide", true)))).then().statusCode(201).body("title", equalTo("COPIL de novembre")).extract().path("id");
    }

    static String held(long project) {
        String meeting = meeting(project, "2026-11-02");
        LEAD.patch(meeting, Map.of("state", "HELD")).then().statusCode(200);
        return meeting;
    }

    private static JsonPath decide(long project, String meeting, String words, Integer item) {
        return LEAD.post("/api/v1/projects/" + project + "/decisions", Map.of("words", words, "decidedBy", "Le comité", "meetingId", id(meeting), "itemId", item))
                .then().statusCode(201).body("decidedOn", equalTo("2026-11-02")).extract().jsonPath();
    }

    private static void drop(long project, String number) {
        String decision = "/api/v1/decisions/" + LEAD.get("/api/v1/projects/" + project + "/decisions?q=" + number).getString("items[0].id");
        LEAD.patch(decision, Map.of("state", "DROPPED")).then().statusCode(422);
        LEAD.patch(decision, Map.of("state", "DROPPED", "reason", "Sans objet désormais")).then().statusCode(200);
    }

    private static Long id(String path) {
        return Long.valueOf(path.substring(path.lastIndexOf('/') + 1));
    }
}
