package fr.parvis.inventory.web;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A head's decision as a document to keep. */
@QuarkusTest
class VisaReceiptTest {

    @Test
    void aDecisionHasAReceiptThatStaysTheSameWhateverBecomesOfTheLines() throws IOException {
        Api.Project project = LEAD.project("Reçus");
        String first = dataset(project, "Lieux <culturels> & «fêtes»");
        String second = dataset(project, "Adhérents");
        JsonPath asked = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-01-04", "departmentIds",
                List.of(LEAD.department("CUL")))).then().statusCode(201).extract().jsonPath();
        String path = "/visas/" + asked.getString("items[0].id");
        Visitor head = Visitor.signedIn("head");
        head.get(path + "/receipt.pdf").then().statusCode(404);

        String sha256 = HEAD.post("/api/v1" + path + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"), "decisions",
                List.of(Map.of("datasetId", first, "decision", "APPROVE"), Map.of("datasetId", second, "decision", "SEND_BACK", "reason",
                        "Le nombre d’adhérents manque.")))).then().statusCode(200).extract().path("sha256");

        byte[] receipt = head.get(path + "/receipt.pdf").then().statusCode(200).contentType("application/pdf")
                .header("Cache-Control", "no-store").extract().asByteArray();
        try (PDDocument pdf = Loader.loadPDF(receipt)) {
            String text = new PDFTextStripper().getText(pdf);
            for (String words : List.of("Lieux <culturels> & «fêtes»", "Adhérents", "Le nombre d’adhérents manque.", sha256, "Valider", "Renvoyer",
                    "journal de la commune")) {
                assertTrue(text.contains(words), () -> words + " is not in " + text);
            }
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
        }
        LEAD.patch("/api/v1/datasets/" + first, Map.of("title", "Autre titre")).then().statusCode(200);
        assertArrayEquals(receipt, Visitor.signedIn("lead").get(path + "/receipt.pdf").then().statusCode(200).extract().asByteArray());
        head.get(path).then().body(containsString(path + "/receipt.pdf"));
    }

    private static String dataset(Api.Project project, String title) {
        return LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", title, "departmentId", LEAD.department("CUL"))).then()
                .statusCode(201).extract().path("id").toString();
    }
}
