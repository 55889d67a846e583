package fr.parvis.meeting.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Visitor;
import fr.parvis.meeting.AgendaItem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of meetings as a browser without scripts uses them. */
@QuarkusTest
class MeetingPagesTest {

    private Visitor lead;

    @BeforeEach
    void signIn() {
        lead = Visitor.signedIn("lead");
    }

    @Test
    void aMeetingIsPlannedFromOneFormAndARefusedFormKeepsWhatWasTyped() {
        long project = LEAD.project("Prévoir").id();
        long head = LEAD.get("/api/v1/municipalities/" + LEAD.town() + "/people?size=200").getLong("items.find { it.roles == ['HEAD'] }.id");
        Map<String, String> form = new HashMap<>(Map.of("kind", "STEERING", "title", "COPIL <b>", "day", "2099-03-16", "hour", "25:00", "agenda",
                "Calendrier\n\n  Budget  \n", "guests", "Mme Lune", "personIds", String.valueOf(head)));
        lead.post("/projects/" + project + "/meetings", form).then().statusCode(422).body(allOf(containsString("Écrivez l’heure comme 14:30"),
                containsString("COPIL &lt;b&gt;"), containsString("Mme Lune"), containsString("Budget")));
        form.put("hour", "14 h 30");
        String page = lead.post("/projects/" + project + "/meetings", form).then().statusCode(303).extract().header("Location");
        JsonPath made = LEAD.get("/api/v1" + page.substring(page.indexOf("/meetings/")));
        assertEquals(List.of("Calendrier", "Budget"), made.getList("agenda.title"));
        assertEquals("14:30", made.getString("hour"));
        assertEquals(2, made.getList("participants").size());
        lead.get("/projects/" + project + "/meetings").then().body(containsString("COPIL &lt;b&gt;"));
        lead.get("/projects/" + project + "/meetings.csv").then().body(containsString("14:30"));
    }

    @Test
    void aPastedTitleOfFiveThousandCharactersIsRefusedInWords() {
        lead.post("/projects/" + LEAD.project("Collé").id() + "/meetings", Map.of("kind", "OTHER", "title", "é".repeat(5_000), "day", "2099-03-16")).then()
                .statusCode(422).body(containsString("300"));
    }

    @Test
    void enterInALineKeepsEverythingAndTheTypingGoesOnThere() {
        String meeting = MeetingApiTest.held(LEAD.project("Entrée").id());
        JsonPath sheet = LEAD.get(meeting);
        int first = sheet.getInt("agenda[0].id");
        int second = sheet.getInt("agenda[1].id");
        String page = meeting.replace("/api/v1", "");
        String then = lead.post(page + "/minutes", Map.of("words-" + first, "Tenu.", "seen-" + first, AgendaItem.seen(null), "decision", "Publier le budget",
                "itemId", String.valueOf(second))).then().statusCode(303).extract().header("Location");
        lead.get(then.substring(then.indexOf("/meetings/"))).then().statusCode(200).body(containsString("La décision est au registre"))
                .body(containsString("name=\"decision\" value=\"\" aria-describedby=\"f-decision-hint\" autofocus"))
                .body(containsString("<option value=\"" + second + "\" selected"));
        then = lead.post(page + "/minutes", Map.of("action", "Préparer le budget", "dueOn", "2026-12-15", "ofDecision",
                LEAD.get(meeting).getString("decisions[0].id"))).then().statusCode(303).extract().header("Location");
        lead.get(then.substring(then.indexOf("/meetings/"))).then().body(containsString("name=\"action\" value=\"\" aria-describedby=\"f-action-hint\" autofocus"));
        LEAD.asks().get(meeting).then().body("agenda[0].words", equalTo("Tenu.")).body("decisions[0].decidedBy", equalTo("Comité de pilotage"))
                .body("decisions[0].itemId", equalTo(second)).body("decisions[0].tasks[0].title", equalTo("Préparer le budget"));
    }

    @Test
    void twoPeopleTypeOnTwoPointsAndNoneWritesOverTheOther() {
        String meeting = MeetingApiTest.held(LEAD.project("À quatre mains").id());
        String page = meeting.replace("/api/v1", "") + "/minutes";
        int first = LEAD.get(meeting).getInt("agenda[0].id");
        int second = LEAD.get(meeting).getInt("agenda[1].id");
        String nothing = AgendaItem.seen(null);
        Visitor dgs = Visitor.signedIn("dgs");
        dgs.post(page, Map.of("words-" + first, "Dit la DGS.", "seen-" + first, nothing, "words-" + second, "", "seen-" + second, nothing)).then().statusCode(303);
        lead.post(page, Map.of("words-" + first, "", "seen-" + first, nothing, "words-" + second, "Dit la cheffe.", "seen-" + second, nothing)).then()
                .statusCode(303);
        lead.post(page, Map.of("words-" + first, "Autre chose.", "seen-" + first, nothing, "decision", "À ne pas perdre")).then().statusCode(412)
                .body(containsString("Autre chose.")).body(containsString("Dit la DGS.")).body(containsString("À ne pas perdre"))
                .body(containsString("value=\"" + AgendaItem.seen("Dit la DGS.") + "\""));
        LEAD.asks().get(meeting).then().body("agenda.words", equalTo(List.of("Dit la DGS.", "Dit la cheffe."))).body("decisions.size()", equalTo(0));
        lead.post(page, Map.of("words-" + first, "Les deux.", "seen-" + first, AgendaItem.seen("Dit la DGS."))).then().statusCode(303);
    }

    @Test
    void presencesAreTickedOffByTwoWithoutUndoingEachOther() {
        String meeting = MeetingApiTest.meeting(LEAD.project("Présences").id(), "2026-11-02");
        String page = meeting.replace("/api/v1", "");
        lead.post(page + "/participants", Map.of("guests", "Mme Lune\nM. Soleil")).then().statusCode(303);
        List<String> seats = ids(page);
        lead.post(page + "/participants", Map.of("presence-" + seats.get(0), "PRESENT", "was-" + seats.get(0), "EXPECTED", "presence-" + seats.get(1), "EXPECTED",
                "was-" + seats.get(1), "EXPECTED")).then().statusCode(303);
        Visitor.signedIn("dgs").post(page + "/participants", Map.of("presence-" + seats.get(0), "EXPECTED", "was-" + seats.get(0), "EXPECTED",
                "presence-" + seats.get(1), "", "was-" + seats.get(1), "EXPECTED")).then().statusCode(303);
        LEAD.asks().get(meeting).then().body("participants.name", equalTo(List.of("Mme Lune"))).body("participants[0].presence", equalTo("PRESENT"));
    }

    @Test
    void theAgendaIsReorderedAndOpenActionsOfEarlierMeetingsAreOffered() {
        long project = LEAD.project("Ordre du jour").id();
        String before = MeetingApiTest.held(project);
        lead.post(before.replace("/api/v1", "") + "/minutes", Map.of("action", "Relancer l’éditeur")).then().statusCode(303);
        String meeting = MeetingApiTest.meeting(project, "2099-03-16");
        String page = meeting.replace("/api/v1", "");
        String task = LEAD.get(before).getString("actions[0].taskId");
        lead.get(page).then().body(containsString("name=\"carried\" value=\"" + task + "\""));
        lead.post(page + "/points", Map.of("carried", task, "carried-" + task, "Relancer l’éditeur")).then().statusCode(303);
        lead.get(page).then().body(not(containsString("name=\"carried\"")));
        JsonPath sheet = LEAD.get(meeting);
        List<String> ids = sheet.getList("agenda.id").stream().map(String::valueOf).toList();
        Map<String, String> form = new HashMap<>(Map.of("version", sheet.getString("version")));
        for (int i = 0; i < 3; i++) {
            form.put("title-" + ids.get(i), "Point " + i);
            form.put("place-" + ids.get(i), String.valueOf(3 - i));
        }
        form.put("remove-" + ids.get(1), "true");
        lead.post(page + "/agenda", form).then().statusCode(303);
        LEAD.asks().get(meeting).then().body("agenda.title", equalTo(List.of("Point 2", "Point 0"))).body("agenda[0].taskId", equalTo(Integer.valueOf(task)));
        lead.post(page + "/agenda", form).then().statusCode(412).body(containsString("Point 1"));
    }

    @Test
    void aPointOfWhichSomethingWasSaidIsNotTakenAway() {
        String meeting = MeetingApiTest.held(LEAD.project("Rien ne se perd").id());
        int point = LEAD.get(meeting).getInt("agenda[0].id");
        lead.post(meeting.replace("/api/v1", "") + "/minutes", Map.of("words-" + point, "Dit.", "seen-" + point, AgendaItem.seen(null))).then().statusCode(303);
        LEAD.patch(meeting, Map.of("agenda", List.of())).then().statusCode(422).body("detail", containsString("il reste à l’ordre du jour"));
    }

    @Test
    void theRegisterIsWrittenFilteredAndTakenAway() {
        long project = LEAD.project("Registre en page").id();
        String path = "/projects/" + project + "/decisions";
        lead.post(path, Map.of("decision", "=1+1 publier", "decidedBy", "")).then().statusCode(422).body(containsString("=1+1 publier"));
        lead.post(path, Map.of("decision", "=1+1 publier", "decidedBy", "La maire", "decidedOn", "2026-03-02", "action", "Publier")).then().statusCode(303);
        lead.get(path + "?q=MAIRE&state=OPEN").then().statusCode(200).body(containsString("D-2026-01")).body(containsString("1 décision"));
        lead.get(path + "?q=rien").then().body(containsString("Aucune décision")).body(containsString("Voir toutes les décisions"));
        lead.get(path + ".csv?q=maire").then().body(containsString("D-2026-01")).body(containsString("'=1+1 publier"));
        String id = LEAD.get("/api/v1" + path).getString("items[0].id");
        lead.post("/decisions/" + id + "/moves", Map.of("state", "DROPPED", "version", "0")).then().statusCode(422).body(containsString("Dites en une phrase"));
        lead.post("/decisions/" + id + "/moves", Map.of("state", "DROPPED", "reason", "Annulée par le préfet", "version", "0")).then().statusCode(303);
        lead.post("/decisions/" + id + "/moves", Map.of("state", "DONE", "version", "0")).then().statusCode(412);
        lead.get("/decisions/" + id).then().body(containsString("Annulée par le préfet"));
    }

    @Test
    void theDemonstrationHasAFirstMeetingAndACommitteeToCome() {
        String path = "/api/v1/projects/" + LEAD.demonstrationProject();
        LEAD.asks().get(path + "/meetings").then().body("items.kind", equalTo(List.of("STEERING", "KICK_OFF")))
                .body("items.state", equalTo(List.of("PLANNED", "APPROVED")));
        LEAD.asks().get(path + "/decisions").then().body("items.state", equalTo(List.of("DONE", "OPEN"))).body("items[1].tasks.size()", equalTo(1));
    }

    /** The ids of the participants, as the page names their fields. */
    private List<String> ids(String page) {
        return java.util.regex.Pattern.compile("name=\"was-(\\d+)\"").matcher(lead.get(page).asString()).results().map(found -> found.group(1)).toList();
    }
}
