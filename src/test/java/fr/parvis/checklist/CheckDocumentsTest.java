package fr.parvis.checklist;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The answer to a question of a gate is proved by documents, which everybody who sees the project finds at the question. */
@QuarkusTest
class CheckDocumentsTest {

    private static Response attach(Api who, long project, Object check, String name) {
        return who.asks().contentType("application/octet-stream").queryParam("name", name).queryParam("projectId", project).queryParam("attachedKind", "CHECK")
                .queryParam("attachedId", check).body(("%PDF-1.7\n" + name).getBytes(StandardCharsets.ISO_8859_1)).post("/api/v1/documents");
    }

    @Test
    void aDocumentAttachedToAQuestionIsCountedAtItAndListedOnItsPage() {
        Api.Project project = LEAD.project("Preuves");
        JsonPath check = LEAD.get("/api/v1/phases/" + project.phases().get(0) + "/checks");
        String id = check.getString("items[0].id");
        String page = "/projects/" + project.id();
        Visitor lead = Visitor.signedIn("lead");
        Visitor head = Visitor.signedIn("head");
        lead.get(page).then().body(containsString("Joindre un document"));
        head.get(page).then().body(not(containsString("Joindre un document")));
        attach(HEAD, project.id(), id, "avis.pdf").then().statusCode(403);
        attach(LEAD, project.id(), id, "lettre.pdf").then().statusCode(201).body("attachedKind", equalTo("CHECK"));
        head.get(page).then().body(containsString("href=\"/checks/" + id + "\">1 document joint"));
        LEAD.asks().header("If-Match", "\"0\"").body(Map.of("answer", "YES", "evidence", "Lettre du 3 mars")).put("/api/v1/checks/" + id).then().statusCode(200);
        String sheet = head.get("/checks/" + id).then().statusCode(200).body(containsString("lettre.pdf")).body(containsString("Lettre du 3 mars"))
                .body(not(containsString("Ajouter un document"))).extract().asString();
        assertTrue(sheet.contains("href=\"/projects/" + project.id() + "#"), sheet);
        lead.get(page + "/documents").then().body(containsString("href=\"/checks/" + id + "\""));
    }

    @Test
    void aQuestionOfAnotherProjectTakesNoDocumentOfThisOne() {
        Api.Project one = LEAD.project("Preuves d’ici");
        Api.Project other = LEAD.project("Preuves d’ailleurs");
        String id = LEAD.get("/api/v1/phases/" + other.phases().get(0) + "/checks").getString("items[0].id");
        attach(LEAD, one.id(), id, "lettre.pdf").then().statusCode(422);
        Visitor.signedIn("lead").get("/checks/999999").then().statusCode(404);
    }

    @Test
    void whatProvesAnAnswerChangesNoMoreOnceTheGateIsAskedFor() {
        Api.Project project = LEAD.project("Preuves gardées");
        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);
        String id = LEAD.get("/api/v1/phases/" + project.phases().get(0) + "/checks").getString("items[0].id");
        long document = attach(LEAD, project.id(), id, "lettre.pdf").then().statusCode(201).extract().jsonPath().getLong("id");
        LEAD.answerAll(project.phases().get(0));
        LEAD.move(project.phases().get(0), "SUBMIT", null).then().statusCode(200);
        attach(LEAD, project.id(), id, "autre.pdf").then().statusCode(409).body("detail", containsString("Retirez la demande de passage"));
        Visitor lead = Visitor.signedIn("lead");
        lead.post("/documents/" + document + "/withdrawal", Map.of("reason", "Erreur")).then().statusCode(409);
        lead.get("/checks/" + id).then().body(containsString("lettre.pdf")).body(not(containsString("Ajouter un document")));
    }
}
