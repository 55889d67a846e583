package fr.parvis.inventory.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.DPO;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ReadyDiffusion;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dataset is read whole under the codes of the method (D.2), and short in a list. */
@QuarkusTest
class DatasetCodesTest {

    /** The codes of the method's record, copied from it. */
    private static final Set<String> RECORD = Set.of("inventoryId", "title", "description", "theme", "keywords", "ownerService", "producerName",
            "producerSiret", "steward", "custodian", "contactPublic", "sourceSystem", "sourceFormat", "volume", "createdOn", "lastUpdated",
            "updateObject", "updateFrequency", "nextUpdateDue", "temporalStart", "temporalEnd", "spatialGrain", "spatialName", "legalNature",
            "obligations", "communicability", "exceptionArticle", "personalDataLevel", "personalDataBasis", "dpoOpinion", "thirdPartyRights",
            "securityRisk", "delegation", "schema", "schemaReport", "qualityScore", "scores", "priorityScore", "band", "waveTarget", "licence",
            "reuseConditions", "channel", "urls", "datagouvId", "firstPublished", "hvd", "hvdCategory", "headVisa", "gaps", "notesInternes", "audit");

    private Api.Project project;
    private String dataset;

    @BeforeEach
    void aDataset() {
        project = LEAD.project("Fiche");
        dataset = LEAD.post(at("/datasets"), Map.of("title", "Lieux culturels", "departmentId", LEAD.department("CUL"), "communicability", "EVERYBODY",
                "licence", "lov2", "updateFrequency", "annual", "internalNotes", "Voir avec la médiathèque.")).then().statusCode(201).extract()
                .path("id").toString();
    }

    @Test
    void everyCodeOfTheRecordIsThereEvenWhileNobodyHasFilledIt() {
        Map<String, Object> read = LEAD.get(of("")).getMap("$");
        Set<String> missing = new HashSet<>(RECORD);
        missing.removeAll(read.keySet());
        assertEquals(Set.of(), missing);
        for (String empty : List.of("scores", "priorityScore", "schemaReport", "headVisa", "dpoOpinionOn", "legalCheckOn")) {
            assertTrue(read.containsKey(empty) && read.get(empty) == null, empty);
        }
        assertEquals(List.of(), read.get("urls"));
        assertEquals(List.of(), read.get("gaps"));
    }

    @Test
    void whatOthersDecidedIsReadUnderTheCodesToo() {
        String today = LocalDate.now(fr.parvis.platform.Clocks.PARIS).toString();
        LEAD.asks().body(Map.of("preset", "BALANCED")).put(at("/grid")).then().statusCode(200);
        DGS.asks().header("If-Match", "*").post(at("/grid/freezings")).then().statusCode(200);
        LEAD.post(of("/scores"), Map.of("V1", 3, "V2", 3, "V3", 2, "V4", 3, "F1", 3, "F2", 2, "F3", 3, "F4", 3, "R", 1)).then().statusCode(200);
        LEAD.patch(of(""), Map.of("schemaCheckedOn", "2026-02-03", "schemaErrors", 4)).then().statusCode(200);
        LEAD.post(at("/gaps"), Map.of("departmentId", LEAD.department("CUL"), "datasetId", Long.valueOf(dataset), "kind", "QUALITY", "severity",
                "MINOR", "words", "Incomplet", "action", "Compléter 2024")).then().statusCode(201);
        String opinion = LEAD.post(of("/opinions"), Map.of("question", "Peut-on publier ?")).then().statusCode(201).extract().path("id").toString();
        DPO.asks().body(Map.of("outcome", "FAVOURABLE")).put("/api/v1/opinions/" + opinion).then().statusCode(200);
        ReadyDiffusion.sign(project, List.of(dataset));
        ReadyDiffusion.check(dataset);
        for (String url : List.of("https://www.data.gouv.fr/a", "https://ville.example/b")) {
            LEAD.post(of("/publications"), Map.of("channel", "DATAGOUV", "url", url, "publishedOn", "2026-01-05")).then().statusCode(201);
        }

        LEAD.asks().get(of("")).then().body("ownerService", equalTo("CUL")).body("scores.V3", equalTo(2)).body("scores.F4", equalTo(3))
                .body("scores.R", equalTo(1)).body("priorityScore", equalTo(83)).body("schemaReport.checkedOn", equalTo("2026-02-03"))
                .body("schemaReport.errors", equalTo(4)).body("urls", contains("https://www.data.gouv.fr/a", "https://ville.example/b"))
                .body("gaps.words", contains("Incomplet")).body("gaps[0].action", equalTo("Compléter 2024")).body("gaps[0].open", equalTo(true))
                .body("headVisa.state", equalTo("STANDING")).body("headVisa.by", notNullValue()).body("headVisa.at", notNullValue())
                .body("dpoOpinion", equalTo("FAVOURABLE")).body("dpoOpinionOn", equalTo(today)).body("legalCheckOn", equalTo(today))
                .body("notesInternes", equalTo("Voir avec la médiathèque.")).body("audit.changedBy", notNullValue())
                .body("obligations", hasItems("OD_DEFAULT"));

        String first = LEAD.get(of("/publications")).getString("items[0].id");
        LEAD.post("/api/v1/publications/" + first + "/withdrawals", Map.of("reason", "Adresse remplacée.")).then().statusCode(200);
        LEAD.asks().get(of("")).then().body("urls", contains("https://ville.example/b"));
    }

    @Test
    void aListStaysShort() {
        Map<String, Object> row = LEAD.get(at("/datasets")).getMap("items[0]");
        assertTrue(row.keySet().containsAll(Set.of("id", "number", "title", "department", "status", "score", "band", "version")), row.toString());
        assertTrue(row.size() < 20, "a line of a list is not the whole record: " + row.keySet());
    }

    private String of(String place) {
        return "/api/v1/datasets/" + dataset + place;
    }

    private String at(String place) {
        return "/api/v1/projects/" + project.id() + place;
    }
}
