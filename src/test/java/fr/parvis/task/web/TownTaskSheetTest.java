package fr.parvis.task.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two who have the page of a template open, the slower one overwrites nothing unseen and loses nothing. */
@QuarkusTest
class TownTaskSheetTest {

    private long id;
    private String page;
    private Visitor lead;

    @BeforeEach
    void aTemplateTwoHaveOpen() {
        id = LEAD.post("/api/v1/municipalities/" + LEAD.town() + "/task-templates", Map.of("phase", "REVIEW", "title", "Prévenir l’EPCI", "description", "Un courrier",
                "responsible", "DGS", "dueAfter", 5)).then().statusCode(201).extract().jsonPath().getLong("id");
        page = "/task-templates/" + id;
        lead = Visitor.signedIn("lead");
    }

    /** So that the projects of other tests do not get it. */
    @AfterEach
    void out() {
        LEAD.asks().header("If-Match", "*").body(Map.of("archived", true)).put("/api/v1" + page).then().statusCode(200);
    }

    private void somebodyIsQuicker() {
        Visitor dgs = Visitor.signedIn("dgs");
        dgs.send(page, ShownForm.on(dgs.get(page), "template").with("title", "Prévenir la presse")).then().statusCode(303);
    }

    @Test
    void whoeverCorrectsAMistakeIsStillToldThatSomebodyWasQuicker() {
        ShownForm mine = ShownForm.on(lead.get(page), "template").with("dueAfter", "demain");
        somebodyIsQuicker();
        Response wrong = lead.send(page, mine);
        assertEquals(422, wrong.statusCode());
        ShownForm again = ShownForm.on(wrong, "template");
        assertEquals("0", again.value("version"), "what was typed was typed over this version");
        Response stale = lead.send(page, again.with("dueAfter", "7"));
        stale.then().statusCode(412).body(containsString("Modèle déjà modifié par"));
        LEAD.asks().get("/api/v1" + page).then().body("title", equalTo("Prévenir la presse")).body("dueAfter", equalTo(5));
        lead.send(page, ShownForm.on(stale, "template")).then().statusCode(303);
        LEAD.asks().get("/api/v1" + page).then().body("title", equalTo("Prévenir l’EPCI")).body("dueAfter", equalTo(7));
    }

    @Test
    void anArchivingThatComesTooLateLeavesTheSheetAsItStands() {
        ShownForm archiving = ShownForm.on(lead.get(page), "archiving").with("archived", "true");
        somebodyIsQuicker();
        Response late = lead.send(page + "/archiving", archiving);
        late.then().statusCode(412).body(containsString("Modèle déjà modifié par"));
        ShownForm shown = ShownForm.on(late, "template");
        assertEquals("Prévenir la presse", shown.value("title"));
        assertEquals("Un courrier", shown.value("description"));
        assertEquals("REVIEW", shown.value("phase"));
        assertEquals("5", shown.value("dueAfter"));
        lead.send(page + "/archiving", ShownForm.on(late, "archiving").with("archived", "true")).then().statusCode(303);
        LEAD.asks().get("/api/v1" + page).then().body("archived", equalTo(true)).body("title", equalTo("Prévenir la presse"));
    }
}
