package fr.parvis.meeting.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a decision is found and told. */
@QuarkusTest
class DecisionRegisterTest {

    @Test
    void joinedLettersAreFoundAsTheyAreTyped() {
        String path = "/api/v1/projects/" + LEAD.project("Œuvres").id() + "/decisions";
        LEAD.post(path, Map.of("words", "Prêter l’œuvre au musée", "decidedBy", "Lætitia Vœux")).then().statusCode(201);
        for (String typed : List.of("oeuvre", "ŒUVRE", "prêter L’œuv", "laetitia", "VŒUX", "voeux")) {
            LEAD.asks().queryParam("q", typed).get(path).then().body("items", hasSize(1));
        }
        LEAD.asks().queryParam("q", "ovre").get(path).then().body("items", hasSize(0));
    }

    @Test
    void whoDecidedReadsWellWhereverItStands() {
        long project = LEAD.project("Qui décide").id();
        String meeting = MeetingApiTest.held(project);
        String page = meeting.replace("/api/v1", "");
        Visitor lead = Visitor.signedIn("lead");
        lead.post(page + "/minutes", Map.of("decision", "Publier le budget")).then().statusCode(303);
        LEAD.asks().get(meeting).then().body("decisions[0].decidedBy", equalTo("Comité de pilotage"));
        lead.get(page).then().body(containsString("Décidée par\u00a0: Comité de pilotage"));
        Visitor.signedIn("lead").inEnglish().get(page).then().body(containsString("Decided by: Comité de pilotage"));
        LEAD.asks().get("/api/v1/projects/" + project + "/journal?size=5").then().body("items.sentence",
                hasItem("Décision D-2026-01 (Comité de pilotage)\u00a0: Publier le budget"));
    }
}
