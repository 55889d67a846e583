package fr.parvis.publication.web;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.parvis.Api;
import fr.parvis.ReadyDiffusion;
import fr.parvis.Visitor;
import fr.parvis.platform.table.Limits;
import fr.parvis.platform.table.TableFile;
import fr.parvis.platform.table.TableReader;
import fr.parvis.publication.Register;
import fr.parvis.publication.SchemaReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the registers of a town and what never does; the town's people read them whether or not the public may. */
@QuarkusTest
class RegisterTest {

    private static final List<String> RIP = List.of("Titre exact", "Objet", "Date de création", "Conditions de réutilisation", "Date de mise à jour",
            "Objet de la mise à jour");

    private Api.Project project;
    private final Map<String, Integer> ids = new HashMap<>();

    /** Eight lines alike in all but one thing each. */
    @BeforeEach
    void lines() {
        project = LEAD.project("Registres");
        for (String line : List.of("Publié", "Publié puis fermé", "Signé", "Fermé", "Non communicable", "Restreint", "Intéressé seul", "Hors champ")) {
            add(line);
        }
        reason("Fermé", "WHOLE", "NO");
        reason("Restreint", "NO", "YES");
        for (String open : List.of("Publié", "Publié puis fermé", "Signé", "Non communicable", "Intéressé seul", "Hors champ")) {
            reason(open, "NO", "NO");
        }
        patch("Non communicable", Map.of("communicability", "NOBODY"));
        patch("Intéressé seul", Map.of("communicability", "PERSON_CONCERNED"));
        sign();
        add("Non confirmé");
        reason("Non confirmé", "NO", "NO");
        for (String published : List.of("Publié", "Publié puis fermé")) {
            ReadyDiffusion.check(ids.get(published).toString());
            LEAD.post("/api/v1/datasets/" + ids.get(published) + "/publications", Map.of("channel", "DATAGOUV", "url",
                    "https://www.data.gouv.fr/" + ids.get(published), "publishedOn", "2026-01-05")).then().statusCode(201);
        }
        patch("Publié puis fermé", Map.of("communicability", "NOBODY"));
    }

    @AfterEach
    void servedAgain() {
        ReadyDiffusion.serve(true);
    }

    @Test
    void onlyWhatIsConfirmedInScopeAndForEverybodyStandsInThem() {
        assertEquals(List.of("Publié", "Signé"), found(served("rip")));
        assertEquals(List.of("Publié", "Signé"), found(served("rip.csv")));
        assertEquals(List.of("Publié", "Signé"), found(served("catalogue.csv")));
        assertEquals(List.of("Publié"), found(served("catalogue-scdl.csv")));
    }

    @Test
    void theRegisterOfPublicInformationHoldsTheItemsOfTheLaw() {
        List<String> row = List.of(title("Publié"), "Entrées par mois, lieu par lieu", "2019-05-01", "Licence Ouverte-LO", "2026-01-05",
                "Ajout de décembre");
        List<List<String>> csv = CsvReader.builder().ofCsvRecord(served("rip.csv")).stream().map(one -> one.getFields()).toList();
        assertEquals(RIP, csv.get(0));
        assertTrue(csv.contains(row), () -> csv.toString());

        String page = served("rip");
        RIP.forEach(item -> assertTrue(page.contains("<th scope=\"col\">" + item + "</th>"), item));
        assertTrue(page.contains("<tr><td>" + String.join("</td><td>", row) + "</td></tr>"), page);
    }

    @Test
    void theTownReadsItsRegistersBeforeAndWhileTheyAreNotServed(@TempDir Path folder) throws IOException {
        ReadyDiffusion.serve(false);
        RestAssured.given().get(address("rip.csv")).then().statusCode(404);
        Visitor elected = Visitor.signedIn("elu");
        String registers = "/projects/" + project.id() + "/diffusion/registers";
        String links = elected.get(registers).then().statusCode(200).extract().asString();
        for (String file : List.of("rip", "rip.csv", "rip.xlsx", "catalogue-scdl.csv", "catalogue-scdl.xlsx", "catalogue.csv", "catalogue.xlsx")) {
            assertTrue(links.contains("href=\"" + registers + "/" + file + "\""), file);
        }

        String scdl = elected.get(registers + "/catalogue-scdl.csv").then().statusCode(200).contentType(containsString("text/csv")).extract().asString();
        String catalogue = elected.get(registers + "/catalogue.csv").then().statusCode(200).extract().asString();
        assertEquals(List.of(), SchemaReader.SCDL.faults(scdl));
        assertEquals(List.of(), SchemaReader.CATALOGUE.faults(catalogue));
        assertEquals(List.of("Publié"), found(scdl));
        assertEquals(List.of("Publié", "Signé"), found(catalogue));
        assertEquals(List.of("Publié", "Signé"), found(elected.get(registers + "/rip.csv").asString()));
        assertEquals(List.of("Publié", "Signé"), found(elected.get(registers + "/rip").asString()));
        elected.get(registers + "/autre.csv").then().statusCode(404);

        Path file = Files.write(folder.resolve("scdl.xlsx"), elected.get(registers + "/catalogue-scdl.xlsx").asByteArray());
        TableFile workbook = TableReader.read(file, "scdl.xlsx", Limits.USUAL);
        assertEquals(Register.SCDL.header(), workbook.header());
        assertEquals(List.of("Publié"), found(workbook.first(10_000).toString()));
        ReadyDiffusion.serve(true);
        assertEquals(served("catalogue-scdl.csv"), elected.get(registers + "/catalogue-scdl.csv").asString(), "what the public reads");
        assertFalse(found(served("rip.csv")).isEmpty());
    }

    private void add(String line) {
        ids.put(line, LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.ofEntries(Map.entry("title", title(line)),
                Map.entry("departmentId", LEAD.department("CUL")), Map.entry("description", "Entrées par mois, lieu par lieu"),
                Map.entry("theme", "Culture"), Map.entry("licence", "lov2"), Map.entry("updateFrequency", "annual"),
                Map.entry("communicability", "EVERYBODY"), Map.entry("personalDataLevel", 0), Map.entry("temporalStart", "2025-01-01"),
                Map.entry("temporalEnd", "2025-12-31"), Map.entry("releaseFormat", "CSV"), Map.entry("contactPublic", "culture@ville.example"),
                Map.entry("createdOn", "2019-05-01"), Map.entry("lastUpdated", "2025-12-31"), Map.entry("updateObject", "Ajout de décembre")))
                .then().statusCode(201).extract().path("id"));
    }

    private void reason(String line, String secret, String reservedTo) {
        LEAD.asks().header("If-Match", "*").body(Map.of("held", "YES", "secret", secret, "privacy", "NO", "personalData", "NONE", "thirdParty", "NO",
                "reservedTo", reservedTo, "reexamineOn", "2099-01-04")).post("/api/v1/datasets/" + ids.get(line) + "/reasonings").then()
                .statusCode(200);
    }

    private void patch(String line, Map<String, ?> fields) {
        LEAD.patch("/api/v1/datasets/" + ids.get(line), fields).then().statusCode(200);
    }

    private void sign() {
        JsonPath asked = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-03-14")).then().extract().jsonPath();
        List<Map<String, ?>> decisions = new ArrayList<>();
        ids.forEach((line, id) -> decisions.add(line.equals("Hors champ")
                ? Map.of("datasetId", id, "decision", "OUT_OF_SCOPE", "reason", "Tenu par l’intercommunalité.")
                : Map.of("datasetId", id, "decision", "APPROVE")));
        HEAD.post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", decisions)).then().statusCode(200);
    }

    /** Those of the lines that a file names. */
    private List<String> found(String text) {
        return List.copyOf(new TreeSet<>(ids.keySet().stream().filter(line -> text.contains(title(line))).toList()));
    }

    private String title(String line) {
        return line + " du projet " + project.id() + ".";
    }

    private static String served(String file) {
        return RestAssured.given().get(address(file)).then().statusCode(200).extract().asString();
    }

    private static String address(String file) {
        return "/public/" + LEAD.get("/api/v1/municipalities/" + LEAD.town()).getString("inseeCode") + "/" + file;
    }
}
