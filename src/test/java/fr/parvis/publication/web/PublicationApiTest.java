package fr.parvis.publication.web;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.parvis.Api;
import fr.parvis.publication.SchemaReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dataset on its way to the public, and the registers it then stands in. */
@QuarkusTest
class PublicationApiTest {

    private static final Map<String, String> ENTERED = Map.of("channel", "DATAGOUV", "url", "https://www.data.gouv.fr/datasets/lieux",
            "publishedOn", "2026-01-05");

    private Api.Project project;
    private String dataset;
    private String title;

    @BeforeEach
    void aDataset() {
        project = LEAD.project("Diffusion");
        title = "=Lieux culturels " + project.id();
        dataset = LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", title, "departmentId", LEAD.department("CUL")))
                .then().statusCode(201).extract().path("id").toString();
    }

    @Test
    void whatStandsAgainstAPublicationIsToldWhole() {
        LEAD.post(publications(), ENTERED).then().statusCode(409).body("blockers.code",
                containsInAnyOrder("LEGAL_CHECK", "VISA", "LICENCE", "FREQUENCY"));
        LEAD.post(publications(), Map.of("channel", "DATAGOUV", "url", "javascript:alert(1)", "publishedOn", "hier")).then().statusCode(422)
                .body("errors", hasSize(2));
    }

    @Test
    void aDatasetIsPublishedStandsInTheRegistersAndIsWithdrawn() {
        ready();
        LEAD.post(publications(), Map.of("channel", "DATAGOUV", "url", "https://www.data.gouv.fr/x", "publishedOn", "2099-01-01")).then()
                .statusCode(422);
        String publication = LEAD.post(publications(), ENTERED).then().statusCode(201).extract().path("id").toString();
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("firstPublished", equalTo("2026-01-05"))
                .body("url", equalTo("https://www.data.gouv.fr/datasets/lieux"));

        NamedCsvRecord row = register("catalogue-scdl.csv", "TITRE");
        assertEquals("Communale", row.getField("COUV_SPAT_MAILLE"));
        assertEquals("Annuelle", row.getField("FREQ_MAJ"));
        assertEquals("Licence Ouverte-LO", row.getField("LICENCE"));
        assertEquals("2026-01-05", row.getField("DATE_PUBL"));
        assertTrue(row.getField("COLL_SIRET").matches("\\d{14}"));
        assertTrue(row.getFields().stream().noneMatch(String::isEmpty), "every column is required");
        assertEquals(List.of(), SchemaReader.SCDL.faults(read("catalogue-scdl.csv").asString()));
        assertEquals(List.of(), SchemaReader.CATALOGUE.faults(read("catalogue.csv").asString()));
        assertEquals("Entrées par mois, lieu par lieu", register("rip.csv", "Titre exact").getField("Objet"));
        assertEquals("culture@ville.example", register("catalogue.csv", "titre").getField("contact_personne"));

        LEAD.post("/api/v1/publications/" + publication + "/withdrawals", Map.of("reason", "Données fausses.")).then().statusCode(200);
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("status", equalTo("WITHDRAWN"));
        read("rip.csv").then().body(not(containsString(title)));
        LEAD.post("/api/v1/publications/" + publication + "/withdrawals", Map.of("reason", "Données fausses.")).then().statusCode(409);
    }

    @Test
    void whatIsWithheldOrClosedAppearsNowhere() {
        ready();
        read("rip.csv").then().body(containsString(title));
        LEAD.patch("/api/v1/datasets/" + dataset, Map.of("withheld", true)).then().statusCode(200);

        for (String file : List.of("rip.csv", "catalogue.csv", "catalogue-scdl.csv", "rip")) {
            read(file).then().statusCode(200).body(not(containsString(title)));
        }
    }

    @Test
    void registersAreServedToAnybodyOnlyWhileTheTownWantsIt() {
        String registers = "/api/v1/municipalities/" + LEAD.town() + "/registers";
        LEAD.asks().body(Map.of("served", false)).put(registers).then().statusCode(200).body("served", equalTo(false));
        read("rip.csv").then().statusCode(404);
        LEAD.asks().body(Map.of("served", true)).put(registers).then().statusCode(200);
        read("rip.csv").then().statusCode(200).contentType(containsString("text/csv"));
        RestAssured.given().get("/public/99999/rip.csv").then().statusCode(404);
    }

    @Test
    void channelsAreComparedAndDecidedWithAReason() {
        String channels = "/api/v1/projects/" + project.id() + "/channels";
        LEAD.asks().get(channels).then().body("items.channel", hasSize(5)).body("items[0].retained", equalTo(null));
        LEAD.asks().body(Map.of("channel", "DATAGOUV", "retained", true)).put(channels).then().statusCode(422);
        LEAD.asks().body(Map.of("channel", "DATAGOUV", "marks", Map.of("COST", 4))).put(channels).then().statusCode(422);

        LEAD.asks().body(Map.of("channel", "DATAGOUV", "marks", Map.of("COST", 3, "VISIBILITY", 3), "retained", true, "reason", "Gratuit et visible."))
                .put(channels).then().statusCode(200).body("marks.COST", equalTo(3)).body("retained", equalTo(true));
    }

    private void ready() {
        LEAD.patch("/api/v1/datasets/" + dataset, Map.ofEntries(Map.entry("description", "Entrées par mois, lieu par lieu"),
                Map.entry("theme", "Culture & patrimoine"), Map.entry("licence", "lov2"), Map.entry("updateFrequency", "annual"),
                Map.entry("communicability", "EVERYBODY"), Map.entry("personalDataLevel", 0), Map.entry("temporalStart", "2025-01-01"),
                Map.entry("temporalEnd", "2025-12-31"), Map.entry("releaseFormat", "CSV"), Map.entry("contactPublic", "culture@ville.example"),
                Map.entry("keywords", List.of("culture", "lieux")))).then().statusCode(200);
        JsonPath asked = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-03-14")).then().extract().jsonPath();
        HEAD.post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", List.of(Map.of("datasetId", dataset, "decision", "APPROVE")))).then().statusCode(200);
        Map<String, String> answers = new HashMap<>();
        for (int i = 1; i <= 28; i++) {
            answers.put("J%02d".formatted(i), List.of(4, 5, 7, 8, 9).contains(i) ? "NO" : "YES");
        }
        LEAD.asks().body(Map.of("answers", answers)).put("/api/v1/datasets/" + dataset + "/legal-check").then().statusCode(200);
        LEAD.post("/api/v1/datasets/" + dataset + "/legal-check/signatures", Map.of()).then().statusCode(200);
    }

    /** The row of this dataset, read as the schema's readers would; its title cannot run as a formula. */
    private NamedCsvRecord register(String file, String titleColumn) {
        String text = read(file).then().statusCode(200).extract().asString();
        return CsvReader.builder().ofNamedCsvRecord(text).stream().filter(row -> row.getField(titleColumn).equals("'" + title)).findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no " + title + ":\n" + text));
    }

    private static io.restassured.response.Response read(String file) {
        return RestAssured.given().get("/public/" + LEAD.get("/api/v1/municipalities/" + LEAD.town()).getString("inseeCode") + "/" + file);
    }

    private String publications() {
        return "/api/v1/datasets/" + dataset + "/publications";
    }
}
