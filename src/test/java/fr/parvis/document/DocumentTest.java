package fr.parvis.document;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Neighbour;
import fr.parvis.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents of a project: taken in, versioned, given out again as they came. */
@QuarkusTest
class DocumentTest {

    @Inject
    EntityManager database;

    @Inject
    Neighbour neighbour;

    private static byte[] pdf(String words) {
        return ("%PDF-1.7\n" + words).getBytes(StandardCharsets.ISO_8859_1);
    }

    private long stored() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery("select count(*) from stored_file").getSingleResult()).longValue());
    }

    @Test
    void aFileComesBackByteByByteWithASafeNameAndTypeAndIsKeptOnce() {
        long project = LEAD.project("Pièces").id();
        byte[] large = new byte[1_300_000];
        new Random(1).nextBytes(large);
        System.arraycopy(pdf(""), 0, large, 0, 9);
        long before = stored();
        String name = "Délibération \"n° 14\"\r\nX.pdf";
        Response made = LEAD.document(project, name, large);
        long id = made.then().statusCode(201).body("kind", equalTo("PDF")).body("bytes", equalTo(large.length)).extract().jsonPath().getLong("id");
        LEAD.document(project, "copie.pdf", large).then().statusCode(201);
        assertEquals(before + 1, stored());
        Response content = LEAD.asks().get("/api/v1/documents/" + id + "/content");
        assertArrayEquals(large, content.asByteArray());
        assertEquals("application/pdf", content.header("Content-Type"));
        assertEquals("nosniff", content.header("X-Content-Type-Options"));
        String disposition = content.header("Content-Disposition");
        assertTrue(disposition.startsWith("attachment; filename=\"") && disposition.matches("[ -~]+") && disposition.contains("filename*=UTF-8''D%C3%A9lib"), disposition);
    }

    @Test
    void aNewVersionStandsBesideTheOldOneAndTheSameFileIsRefused() {
        long project = LEAD.project("Versions").id();
        long id = LEAD.document(project, "note.pdf", pdf("un")).then().statusCode(201).extract().jsonPath().getLong("id");
        version(id, pdf("un")).then().statusCode(422).body("detail", containsString("le même"));
        version(id, pdf("deux")).then().statusCode(201).body("version", equalTo(2));
        assertArrayEquals(pdf("deux"), LEAD.asks().get("/api/v1/documents/" + id + "/content").asByteArray());
        assertArrayEquals(pdf("un"), LEAD.asks().get("/api/v1/documents/" + id + "/content?version=1").asByteArray());
        LEAD.asks().get("/api/v1/documents/" + id + "/content?version=3").then().statusCode(404);
    }

    private static Response version(long id, byte[] bytes) {
        return LEAD.asks().contentType("application/pdf").queryParam("name", "note.pdf").body(bytes).post("/api/v1/documents/" + id + "/versions");
    }

    @Test
    void whatCannotBeTakenIsRefusedInWordsThatHelp() {
        long project = LEAD.project("Refus").id();
        LEAD.document(project, "vide.pdf", new byte[0]).then().statusCode(422).body("detail", containsString("0 octet"));
        LEAD.document(project, "gros.txt", new byte[21 << 20]).then().statusCode(413).body("detail", containsString("20"));
        LEAD.document(project, "menteur.png", pdf("")).then().statusCode(422).body("detail", containsString("PDF"));
        LEAD.document(project, "programme.exe", new byte[] {'M', 'Z', 0, 0}).then().statusCode(422).body("errors[0].code", equalTo("unknown"));
    }

    @Test
    void whoHoldsATaskAddsToItAndNobodyElseDoes() {
        long project = LEAD.project("Rattachés").id();
        long head = HEAD.get("/api/v1/me").getLong("id");
        long task = LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", "La sienne", "phase", "SCOPING", "ownerId", head)).then().extract().jsonPath()
                .getLong("id");
        HEAD.document(project, "note.txt", "a".getBytes(StandardCharsets.UTF_8)).then().statusCode(403);
        HEAD.asks().contentType("text/plain").queryParam("name", "note.txt").queryParam("projectId", project).queryParam("attachedKind", "TASK")
                .queryParam("attachedId", task).body("a").post("/api/v1/documents").then().statusCode(201);
        LEAD.asks().contentType("text/plain").queryParam("name", "note.txt").queryParam("projectId", LEAD.project("Ailleurs").id()).queryParam("attachedKind", "TASK")
                .queryParam("attachedId", task).body("a").post("/api/v1/documents").then().statusCode(422);
        assertTrue(Visitor.signedIn("lead").get("/tasks/" + task).asString().contains("note.txt"));
        long other = LEAD.document(project, "à nous.txt", "b".getBytes(StandardCharsets.UTF_8)).then().extract().jsonPath().getLong("id");
        assertEquals(404, neighbour.asks().get("/api/v1/documents/" + other + "/content").statusCode());
    }

    @Test
    void whoIsRefusedAFileAtATaskTriesAgainForTheSameTask() {
        long project = LEAD.project("Encore").id();
        long head = HEAD.get("/api/v1/me").getLong("id");
        long task = LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", "La sienne", "phase", "SCOPING", "ownerId", head)).then().extract().jsonPath()
                .getLong("id");
        Visitor visitor = Visitor.signedIn("head");
        String refused = visitor.give("/projects/" + project + "/documents", "menteur.png", pdf(""), Map.of("kind", "TASK", "thing", task + "")).then().statusCode(422)
                .extract().asString();
        assertTrue(refused.contains("name=\"kind\" value=\"TASK\"") && refused.contains("name=\"thing\" value=\"" + task + "\""), refused);
        visitor.give("/projects/" + project + "/documents", "note.pdf", pdf(""), Map.of("kind", "TASK", "thing", task + "")).then().statusCode(303);
        assertTrue(visitor.get("/tasks/" + task).asString().contains("note.pdf"));
    }

    @Test
    void aWithdrawnDocumentIsGoneForEverybodyAndTheHistorySaysWhy() {
        long project = LEAD.project("Retrait").id();
        long id = LEAD.document(project, "note.pdf", pdf("x")).then().extract().jsonPath().getLong("id");
        Visitor lead = Visitor.signedIn("lead");
        lead.post("/documents/" + id + "/withdrawal", Map.of("reason", "")).then().statusCode(422);
        lead.post("/documents/" + id + "/withdrawal", Map.of("reason", "Mauvais fichier")).then().statusCode(303);
        LEAD.asks().get("/api/v1/documents/" + id + "/content").then().statusCode(404);
        assertTrue(lead.get("/documents/" + id).asString().contains("Mauvais fichier"));
        assertTrue(lead.get("/projects/" + project + "/journal").asString().contains("a été retiré"));
    }
}
