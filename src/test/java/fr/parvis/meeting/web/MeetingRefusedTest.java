package fr.parvis.meeting.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a form of a meeting is refused for, the summary leads to the field and says which point it is about. */
@QuarkusTest
class MeetingRefusedTest {

    private static final String NOBODY = "999999";

    private Visitor lead;

    @BeforeEach
    void signIn() {
        lead = Visitor.signedIn("lead");
    }

    @Test
    void somebodyWhoIsNotOfTheTownIsRefusedAtTheFieldThatNamedThem() {
        long project = LEAD.project("Inconnus").id();
        String page = page(MeetingApiTest.meeting(project, "2099-03-16"));
        leads(lead.send(page + "/participants", ShownForm.on(lead.get(page), "attend").with("personIds", NOBODY)), "f-personIds");
        leads(lead.send(page + "/points", ShownForm.on(lead.get(page), "add-point").with("point", "Divers").with("pointBy", NOBODY)), "f-pointBy");
        String second = LEAD.get("/api/v1" + page).getString("agenda[1].id");
        leads(lead.send(page + "/agenda", ShownForm.on(lead.get(page), "edit-agenda").with("by-" + second, NOBODY)), "f-by-" + second).then()
                .body(containsString("Point «\u00a0Budget\u00a0»"));
        leads(lead.post("/projects/" + project + "/meetings", Map.of("kind", "OTHER", "title", "Point", "day", "2099-03-16", "personIds", NOBODY)), "f-personIds");
    }

    @Test
    void aPointThatIsUsedIsNamedAtItsBox() {
        String meeting = MeetingApiTest.held(LEAD.project("Point utile").id());
        String page = page(meeting);
        String second = LEAD.get(meeting).getString("agenda[1].id");
        lead.send(page + "/minutes", ShownForm.on(lead.get(page), "minutes").with("words-" + second, "Dit."));
        leads(lead.send(page + "/agenda", ShownForm.on(lead.get(page), "edit-agenda").with("remove-" + second, "true")), "f-remove-" + second).then()
                .body(containsString("Point «\u00a0Budget\u00a0»"));
        LEAD.patch(meeting, Map.of("agenda", List.of())).then().statusCode(422).body("detail", containsString("Point «\u00a0Budget\u00a0»"));
    }

    @Test
    void aMeetingToComeIsNotOpenedAndTheButtonsSayWhy() {
        String page = page(MeetingApiTest.meeting(LEAD.project("Trop tôt").id(), "2099-03-16"));
        String version = LEAD.get("/api/v1" + page).getString("version");
        leads(lead.post(page + "/moves", Map.of("state", "HELD", "version", version)), "f-state");
    }

    @Test
    void aDecisionOfADayToComeIsRefusedInItsLine() {
        String page = page(MeetingApiTest.held(LEAD.project("Décider demain").id()));
        leads(lead.send(page + "/minutes", ShownForm.on(lead.get(page), "minutes").with("decision", "Demain").with("decidedOn", "2099-01-01")), "f-decision");
    }

    @Test
    void anOpenActionComesBackTickedWithItsErrorAndIsNamedByItsTask() {
        long project = LEAD.project("Reprises").id();
        String before = MeetingApiTest.held(project);
        lead.post(page(before) + "/minutes", Map.of("action", "Relancer l’éditeur")).then().statusCode(303);
        String meeting = MeetingApiTest.meeting(project, "2099-03-16");
        String page = page(meeting);
        String task = LEAD.get(before).getString("actions[0].taskId");
        Response refused = leads(lead.send(page + "/points", ShownForm.on(lead.get(page), "carry").with("carried", task, NOBODY)), "f-carried");
        assertEquals(task, ShownForm.on(refused, "carry").value("carried"));
        lead.post(page + "/points", Map.of("carried", task, "carried-" + task, "Un titre d’ailleurs")).then().statusCode(303);
        LEAD.asks().get(meeting).then().body("agenda.title", hasItem("Relancer l’éditeur"));
    }

    @Test
    void anActionThatIsTooLongIsSaidOnce() {
        String path = "/projects/" + LEAD.project("Une fois").id() + "/decisions";
        Map<String, String> form = Map.of("decision", "Publier", "decidedBy", "La maire", "action", "x".repeat(301));
        assertEquals(1, lines(lead.post(path, form)).size());
        lead.post(path, Map.of("decision", "Publier", "decidedBy", "La maire")).then().statusCode(303);
        String decision = "/decisions/" + LEAD.get("/api/v1" + path).getString("items[0].id");
        assertEquals(1, lines(lead.post(decision + "/actions", form)).size());
        assertEquals(1, lines(lead.post(decision + "/actions", Map.of())).size());
    }

    @Test
    void aMeetingThatWasHeldIsNotMovedToADayToComeAndAChangeOfKindStaysInTheHistory() {
        long project = LEAD.project("Jour et type").id();
        String meeting = MeetingApiTest.held(project);
        LEAD.patch(meeting, Map.of("day", "2099-01-01")).then().statusCode(422).body("errors.code", hasItem("day-to-come"));
        LEAD.asks().get(meeting).then().body("day", equalTo("2026-11-02"));
        LEAD.patch(meeting, Map.of("kind", "WORKING")).then().statusCode(200);
        LEAD.asks().get("/api/v1/projects/" + project + "/journal?size=5").then().body("items[0].before.kind", equalTo("STEERING"))
                .body("items[0].after.kind", equalTo("WORKING")).body("items[0].sentence", not(containsString("WORKING")));
    }

    /** The summary has one line, which leads to that field, and the field is on the page. */
    private static Response leads(Response refused, String field) {
        assertTrue(refused.statusCode() == 422 || refused.statusCode() == 409, "status " + refused.statusCode());
        assertEquals(List.of(field), lines(refused));
        assertTrue(refused.asString().contains("id=\"" + field + "\""), field + " is not on the page");
        assertTrue(refused.asString().contains("id=\"" + field + "-error\""), field + " says nothing");
        return refused;
    }

    private static List<String> lines(Response refused) {
        String summary = refused.asString().replaceAll("(?s).*<div class=\"error-summary\"(.*?)</ul>.*", "$1");
        return Pattern.compile("href=\"#([^\"]+)\"").matcher(summary).results().map((MatchResult one) -> one.group(1)).toList();
    }

    private static String page(String meeting) {
        return meeting.replace("/api/v1", "");
    }
}
