package fr.parvis.meeting.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Visitor;
import fr.parvis.meeting.AgendaItem;
import fr.parvis.people.Person;
import fr.parvis.project.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes as a document that anybody can read, listen to and keep. */
@QuarkusTest
class MinutesPdfTest {

    private Visitor lead;

    @BeforeEach
    void signIn() {
        lead = Visitor.signedIn("lead");
    }

    @Test
    void theMinutesAreTaggedAndReadInTheOrderInWhichThingsWereSaid() throws IOException {
        String meeting = written();
        try (PDDocument pdf = Loader.loadPDF(document(meeting, lead))) {
            assertEquals("Compte rendu\u00a0: COPIL de novembre, 2 novembre 2026", pdf.getDocumentInformation().getTitle());
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
            List<String> tags = tags(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertTrue(tags.containsAll(List.of("Document", "H1", "H2", "H3", "P", "L", "Table", "TH", "TD")), tags::toString);
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            int from = 0;
            for (String part : List.of("COPIL de novembre", "Comité de pilotage", "Participants", "Attendu – Mme Lune", "1. Calendrier", "Tenu <b>à</b> deux",
                    "2. Budget", "D-2026-01", "Publier le budget", "Préparer le budget", "Compte rendu provisoire")) {
                int at = text.indexOf(part, from);
                assertTrue(at >= 0, part + " is not where it should be in " + text);
                from = at;
            }
        }
        try (PDDocument pdf = Loader.loadPDF(document(meeting, Visitor.signedIn("lead").inEnglish()))) {
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertTrue(new PDFTextStripper().getText(pdf).contains("Draft minutes"));
        }
    }

    @Test
    void approvedMinutesStayTheSameWhateverBecomesOfTheirTasks() throws IOException {
        String meeting = written();
        LEAD.patch(meeting, Map.of("state", "APPROVED")).then().statusCode(200);
        byte[] approved = document(meeting, lead);
        LEAD.patch("/api/v1/tasks/" + LEAD.get(meeting).getString("actions[0].taskId"), Map.of("title", "Tout autre chose", "dueOn", "2026-12-24")).then()
                .statusCode(200);
        String decision = LEAD.get(meeting).getString("decisions[0].id");
        lead.post("/decisions/" + decision + "/actions", Map.of("action", "Une suite plus tardive")).then().statusCode(303);
        LEAD.patch("/api/v1/decisions/" + decision, Map.of("state", "DONE")).then().statusCode(200);
        assertArrayEquals(approved, document(meeting, lead));
        try (PDDocument pdf = Loader.loadPDF(approved)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains(LEAD.get(meeting).getString("sha256").substring(0, 20)), text);
            assertFalse(text.contains("provisoire"));
        }
    }

    @Test
    void whoeverTakesAnotherNameKeepsTheOldOneInApprovedMinutes() {
        long project = LEAD.project("Noms").id();
        String meeting = MeetingApiTest.held(project);
        long dgs = DGS.get("/api/v1/me").getLong("id");
        String name = DGS.get("/api/v1/me").getString("name");
        LEAD.patch(meeting, Map.of("participants", List.of(Map.of("personId", dgs, "presence", "PRESENT")), "agenda",
                List.of(Map.of("title", "Calendrier", "broughtById", dgs)))).then().statusCode(200);
        LEAD.patch(meeting, Map.of("state", "APPROVED")).then().statusCode(200);
        byte[] approved = document(meeting, lead);
        try {
            rename(dgs, "Toute autre personne");
            QuarkusTransaction.requiringNew().run(() -> Project.update("title = ?1 where id = ?2", "Tout autre projet", project));
            assertArrayEquals(approved, document(meeting, lead));
            LEAD.asks().get(meeting).then().body("participants[0].name", equalTo(name)).body("agenda[0].broughtBy", equalTo(name));
        } finally {
            rename(dgs, name);
        }
    }

    private static void rename(long person, String name) {
        QuarkusTransaction.requiringNew().run(() -> Person.update("name = ?1 where id = ?2", name, person));
    }

    private String written() {
        String meeting = MeetingApiTest.held(LEAD.project("Compte rendu").id());
        String page = meeting.replace("/api/v1", "");
        int first = LEAD.get(meeting).getInt("agenda[0].id");
        lead.post(page + "/participants", Map.of("guests", "Mme Lune")).then().statusCode(303);
        lead.post(page + "/minutes", Map.of("words-" + first, "Tenu <b>à</b> deux\nsemaines & plus", "seen-" + first,
                AgendaItem.seen(null), "decision", "Publier le budget", "itemId", LEAD.get(meeting).getString("agenda[1].id"))).then().statusCode(303);
        lead.post(page + "/minutes", Map.of("action", "Préparer le budget", "dueOn", "2026-12-15", "ofDecision", LEAD.get(meeting).getString("decisions[0].id")))
                .then().statusCode(303);
        return meeting;
    }

    private static byte[] document(String meeting, Visitor reader) {
        return reader.get(meeting.replace("/api/v1", "") + "/minutes.pdf").then().statusCode(200).contentType("application/pdf").extract().asByteArray();
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
