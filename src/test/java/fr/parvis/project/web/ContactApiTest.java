package fr.parvis.project.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who runs the project names its contacts, a cell at a time, among the people of the town. */
@QuarkusTest
class ContactApiTest {

    private String project;
    private long lead;
    private long head;
    private long culture;

    @BeforeEach
    void aProject() {
        project = "/api/v1/projects/" + LEAD.project("Interlocuteurs").id();
        lead = LEAD.get("/api/v1/me").getLong("id");
        head = HEAD.get("/api/v1/me").getLong("id");
        culture = LEAD.department("CUL");
    }

    private Response name(Api who, String cell, Object version, Object... people) {
        return who.asks().header("If-Match", "\"" + version + "\"").body(Map.of("people", List.of(people))).put(project + "/raci/" + cell);
    }

    private static Map<String, Object> part(long person, String... involvements) {
        return Map.of("personId", person, "involvements", List.of(involvements));
    }

    @Test
    void aCellIsFilledChangedAndMadeVacant() {
        String cell = "project-SCOPING";
        LEAD.asks().get(project + "/raci/" + cell).then().statusCode(200).header("ETag", "\"0\"").body("vacant", equalTo(true)).body("people", empty());
        name(LEAD, cell, 0, part(lead, "ACCOUNTABLE", "RESPONSIBLE"), part(head, "CONSULTED")).then().statusCode(200).header("ETag", "\"1\"")
                .body("vacant", equalTo(false)).body("people.name", hasSize(2)).body("people[0].involvements", equalTo(List.of("RESPONSIBLE", "ACCOUNTABLE")));
        LEAD.asks().get(project + "/interlocutors").then().body("items", hasSize(2)).body("items[1].personId", equalTo((int) head));
        name(DGS, cell, 1).then().statusCode(200).header("ETag", "\"2\"").body("vacant", equalTo(true));
        LEAD.asks().get(project + "/interlocutors").then().body("items", empty());
        LEAD.asks().get(project + "/journal").then().body("items[0].sentence", containsString("Projet, Cadrage\u00a0: vacant"));
    }

    @Test
    void whoIsNamedForAllPhasesOfADepartmentStandsInEachOfThem() {
        name(LEAD, culture + "-ALL", 0, part(lead, "RESPONSIBLE")).then().statusCode(200);
        String row = "items.find { it.departmentId == " + culture + " }.cells";
        LEAD.asks().get(project + "/raci").then().statusCode(200).body("items[0].departmentId", equalTo(null)).body("items[0].cells", hasSize(5))
                .body(row, hasSize(6)).body(row + "[3].source", equalTo("ALL_PHASES")).body(row + "[3].people[0].personId", equalTo((int) lead));
    }

    @Test
    void ofTwoEditorsTheSecondIsToldWhoWasFasterAndWhen() {
        String cell = culture + "-AWARENESS";
        name(DGS, cell, 0, part(head, "RESPONSIBLE")).then().statusCode(200);
        name(LEAD, cell, 0, part(lead, "RESPONSIBLE")).then().statusCode(412).body("type", equalTo("/problems/stale"))
                .body("detail", containsString("ette case a été changée par Julien Kermadec"));
        LEAD.asks().get(project + "/raci/" + cell).then().header("ETag", "\"1\"").body("people.personId", equalTo(List.of((int) head)));
        LEAD.asks().body(Map.of("people", List.of())).put(project + "/raci/" + cell).then().statusCode(428);
    }

    @Test
    void whatCannotBeTakenIsRefusedAndNothingChanges() {
        refused("/people/0/personId", part(99999999, "RESPONSIBLE"));
        refused("/people/1/personId", part(lead, "RESPONSIBLE"), part(lead, "CONSULTED"));
        refused("/people/0/involvements", part(lead));
        refused("/people/0/involvements", part(lead, "DRIVER"));
        refused("/people/0/involvements", Map.of("personId", lead));
        refused("/people/0/personId", Map.of("involvements", List.of("RESPONSIBLE")));
        refused("/people/1/involvements", part(lead, "ACCOUNTABLE"), part(head, "ACCOUNTABLE"));
        refused("/people", "x");
        name(HEAD, "project-SCOPING", 0, part(head, "RESPONSIBLE")).then().statusCode(403);
        name(LEAD, "999999-SCOPING", 0).then().statusCode(404);
        name(LEAD, "project-ALL", 0).then().statusCode(404);
        LEAD.asks().header("If-Match", "*").body("[").put(project + "/raci/project-SCOPING").then().statusCode(400);
        LEAD.asks().get("/api/v1/projects/999999/raci").then().statusCode(404);
        LEAD.asks().get(project + "/interlocutors").then().statusCode(200).body("items", empty());
    }

    private void refused(String pointer, Object... people) {
        name(LEAD, "project-SCOPING", 0, people).then().statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }
}
