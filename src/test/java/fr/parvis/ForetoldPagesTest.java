package fr.parvis;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.platform.Clocks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Whatever waits on somebody says on its own page when they are reminded of it, and who else is told. */
@QuarkusTest
class ForetoldPagesTest {

    private static final String REMINDED = "Sera rappelé le ";

    @Inject
    EntityManagerFactory factory;

    @Test
    void anArbitrationAnInterviewAGapAndAQuestionSayWhenTheyAreRemindedOf() {
        FilledProject filled = FilledProject.make("Annoncé d’avance");
        String dataset = filled.id("datasets");
        LEAD.post("/api/v1/datasets/" + dataset + "/arbitrations", Map.of("departmentPosition", "À l’association", "departmentConsequence", "Rien n’est publié",
                "leadPosition", "À la ville", "leadConsequence", "Publié en mars")).then().statusCode(201);
        LEAD.patch("/api/v1/interviews/" + filled.id("interviews"), Map.of("state", "HELD", "heldOn", LocalDate.now(Clocks.PARIS).toString(), "minutes", Map.of("LIMITS", "Aucune"))).then().statusCode(200);

        Visitor lead = Visitor.signedIn("lead");
        for (String page : new String[] {"/datasets/" + dataset + "/arbitration", "/interviews/" + filled.id("interviews"),
            "/gaps/" + blocking(filled), "/opinions/requests/" + filled.id("requests")}) {
            lead.get(page).then().statusCode(200).body(containsString(REMINDED)).body(containsString("signalé au DGS le "));
        }
        assertEquals(-1, lead.get("/gaps/" + filled.id("gaps")).asString().indexOf(REMINDED), "a gap that blocks nothing waits on nobody");
    }

    @Test
    void howeverMuchWaitsThePageTakesNotOneStatementMore() {
        FilledProject filled = FilledProject.make("Annoncé en nombre");
        String page = "/gaps/" + blocking(filled);
        Visitor lead = Visitor.signedIn("lead");
        lead.get(page);
        long few = statements(lead, page);
        IntStream.range(0, 30).forEach(any -> blocking(filled));
        assertEquals(few, statements(lead, page));
    }

    private static String blocking(FilledProject filled) {
        return LEAD.post("/api/v1/projects/" + filled.id("projects") + "/gaps", Map.of("departmentId", LEAD.department("CUL"), "datasetId",
                Long.valueOf(filled.id("datasets")), "kind", "QUALITY", "severity", "BLOCKING", "words", "Incomplet")).then().statusCode(201).extract()
                .path("id").toString();
    }

    private long statements(Visitor visitor, String page) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        visitor.get(page).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }
}
