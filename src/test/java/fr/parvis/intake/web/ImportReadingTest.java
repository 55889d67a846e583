package fr.parvis.intake.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.parvis.Api;
import fr.parvis.Visitor;
import fr.parvis.platform.table.Limits;
import fr.parvis.platform.table.TableFile;
import fr.parvis.platform.table.TableReader;
import fr.parvis.platform.table.TableWriter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What files of offices hold is read field by field, shown as it was understood, and taken back whole. */
@QuarkusTest
class ImportReadingTest {

    @Inject
    FailsOnce fails;

    private Api.Project project;

    @BeforeEach
    void emptyInventory() {
        project = LEAD.project("Lectures");
    }

    @Test
    void theNationalCatalogueFillsTheFieldsItSpeaksOf() {
        apply(csv("titre,description,mots_cles,nom_orga,siret_orga,id_alt_orga,service,si,contact_service,contact_personne,date_pub,date_maj,freq_maj,"
                + "couv_geo,url,format,licence\nArbres,Arbres d’alignement,arbre,Valmure,,,Espaces verts,SIG,arbres@valmure.fr,jean@valmure.fr,,"
                + "2026-01-05,Annuelle,Valmure,,CSV,Licence ouverte\n").statusCode(201));
        dataset("Arbres").body("description", equalTo("Arbres d’alignement")).body("keywords", equalTo(List.of("arbre"))).body("sourceSystem", equalTo("SIG"))
                .body("contactPublic", equalTo("arbres@valmure.fr")).body("lastUpdated", equalTo("2026-01-05"))
                .body("updateFrequency", equalTo("annual")).body("spatialName", equalTo("Valmure")).body("releaseFormat", equalTo("CSV"))
                .body("licence", equalTo("lov2")).body("steward", nullValue());
    }

    @Test
    void theScdlCatalogueFillsTheFieldsItSpeaksOf() {
        long made = id(csv("COLL_NOM,COLL_SIRET,ID,TITRE,DESCRIPTION,THEME,PRODUCTEUR_NOM,PRODUCTEUR_SIRET,COUV_SPAT_MAILLE,COUV_SPAT_NOM,"
                + "COUV_TEMP_DEBUT,COUV_TEMP_FIN,DATE_PUBL,FREQ_MAJ,DATE_MAJ,MOTS_CLES,LICENCE,NOMBRE_RESSOURCES,FORMAT_RESSOURCES,URL\n"
                + "Rennes,24350013900189,prenoms-2017,Prénoms,Liste,État civil,Rennes,21350238800019,Communale,Rennes,2017-01-01,2017-12-31,"
                + "2017-06-01,Semestrielle,2018-01-14,scdl;prenoms,Licence Ouverte-LO,3,csv,https://example.fr/x\n").statusCode(201));
        LEAD.asks().body(Map.of("targets", LEAD.get("/api/v1/imports/" + made).getList("columns.target"), "departmentId", LEAD.department("EC")))
                .put("/api/v1/imports/" + made + "/mapping").then().statusCode(200);
        apply(made);
        dataset("Prénoms").body("theme", equalTo("État civil")).body("producerName", equalTo("Rennes")).body("producerSiret",
                equalTo("21350238800019")).body("temporalStart", equalTo("2017-01-01")).body("temporalEnd", equalTo("2017-12-31"))
                .body("updateFrequency", equalTo("semiannual")).body("lastUpdated", equalTo("2018-01-14")).body("keywords", equalTo(List.of("scdl", "prenoms")))
                .body("licence", equalTo("lov2")).body("number", not(equalTo("prenoms-2017")));
    }

    @Test
    void whatWasGuessedIsShownBeforeAnythingIsApplied() {
        byte[] file = ("Service\tTitre\tDernière mise à jour\nCUL\tÉvénements\t03/04/2026\n").getBytes(Charset.forName("windows-1252"));
        long made = id(LEAD.give(project.id(), "agenda.csv", "text/csv", file).then().statusCode(201).body("separator", equalTo("\t"))
                .body("encoding", equalTo("windows-1252")));
        Visitor.signedIn("lead").get("/imports/" + made).then().body(containsString("windows-1252")).body(containsString("séparateur"))
                .body(containsString("«\u00a003/04/2026\u00a0» est lu comme le 3 avril 2026."));
        Visitor.signedIn("lead").inEnglish().get("/imports/" + made).then().body(containsString("“03/04/2026” is read as 3 April 2026."));
    }

    @Test
    void theTwentyErrorsOfOurOwnExportAreToldEachWithItsLine() throws IOException {
        String title = "Jeu ";
        StringBuilder first = new StringBuilder("Service;Titre;Licence\n");
        IntStream.rangeClosed(1, 500).forEach(i -> first.append("CUL;").append(title).append(i).append(";lov2\n"));
        apply(csv(first.toString()).statusCode(201).body("added", equalTo(500)));
        byte[] export = Visitor.signedIn("lead").get("/projects/" + project.id() + "/datasets.xlsx").then().statusCode(200).extract().asByteArray();
        List<Integer> wrong = IntStream.rangeClosed(1, 20).map(i -> i * 23).boxed().toList();
        byte[] edited = withLicence(export, "Licence maison", wrong);

        long made = id(LEAD.give(project.id(), "inventaire.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", edited).then()
                .statusCode(201)
                .body("format", equalTo("EXPORT")).body("errors", hasSize(20)).body("errors.line", equalTo(wrong)).body("unchanged", equalTo(480))
                .body("errors.column.unique()", equalTo(List.of("Licence"))));
        String page = Visitor.signedIn("lead").get("/imports/" + made).asString();
        wrong.forEach(line -> assertEquals(true, page.contains("<tr><td class=\"number\">" + line + "</td><th scope=\"row\">Licence</th>"), "line " + line));
    }

    @Test
    void anApplicationThatFailsHalfwayLeavesEverythingAsItWas() {
        StringBuilder lines = new StringBuilder("Service;Titre\n");
        IntStream.rangeClosed(1, 600).forEach(i -> lines.append("CUL;Jeu ").append(i).append('\n'));
        apply(csv(lines.toString()).statusCode(201));
        StringBuilder changed = new StringBuilder("Service;Titre;Logiciel\n");
        IntStream.rangeClosed(1, 600).forEach(i -> changed.append("CUL;Jeu ").append(i).append(";Oxalis\n"));
        String export = Visitor.signedIn("lead").get("/projects/" + project.id() + "/datasets.csv").asString();
        long made = id(csv(changed.toString()).statusCode(201));
        fails.arm();
        LEAD.post("/api/v1/imports/" + made + "/application", Map.of()).then().statusCode(500);
        assertEquals(export, Visitor.signedIn("lead").get("/projects/" + project.id() + "/datasets.csv").asString(), "not one line of the first batch");
        LEAD.asks().get("/api/v1/imports/" + made).then().body("state", equalTo("PROPOSED")).body("applied", equalTo(false));
        LEAD.post("/api/v1/imports/" + made + "/application", Map.of()).then().statusCode(200);
        dataset("Jeu 600").body("sourceSystem", equalTo("Oxalis"));
    }

    @Test
    void aDateThatAWorkbookShowsAsANumberIsToldWithItsLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.xlsx(out, "Inventaire", List.of("Service", "Titre", "Dernière mise à jour"))) {
            table.row(List.of("CUL", "Agenda", LocalDate.of(2026, 4, 3)));
            table.row(List.of("CUL", "Concerts", 46115));
        }
        LEAD.give(project.id(), "inventaire.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", out.toByteArray()).then()
                .statusCode(201).body("added", equalTo(1)).body("errors", hasSize(1)).body("errors[0].line", equalTo(3))
                .body("errors[0].column", equalTo("Dernière mise à jour")).body("errors[0].message", containsString("date"));
    }

    @Test
    void anImportIsNotTakenBackOnceADepartmentAnsweredOrAGapWasOpened() {
        for (String built : List.of("answer", "gap")) {
            long made = apply(csv("Service;Titre\nCUL;Agenda " + built + "\n").statusCode(201));
            String number = LEAD.get("/api/v1/projects/" + project.id() + "/datasets").getString("items.find { it.title == 'Agenda " + built + "' }.number");
            if (built.equals("answer")) {
                Api.HEAD.asks().body(Map.of("departmentId", LEAD.department("CUL"), "question", number, "answer", "NO"))
                        .post("/api/v1/projects/" + project.id() + "/questionnaire").then().statusCode(200);
            } else {
                LEAD.asks().body(Map.of("departmentId", LEAD.department("CUL"), "datasetId", id("Agenda " + built), "kind", "TO_CORRECT", "severity",
                        "MINOR", "words", "À revoir"))
                        .post("/api/v1/projects/" + project.id() + "/gaps").then().statusCode(201);
            }
            LEAD.asks().delete("/api/v1/imports/" + made + "/application").then().statusCode(409).body("detail", containsString("travaillé"));
            LEAD.asks().get("/api/v1/datasets/" + id("Agenda " + built)).then().statusCode(200);
        }
    }

    @Test
    void aNumberIsNeverGivenTwiceNorChangedByAMove() {
        long made = apply(csv("Service;Titre\nCUL;Éphémère\n").statusCode(201));
        String gone = number("Éphémère");
        LEAD.asks().delete("/api/v1/imports/" + made + "/application").then().statusCode(200);
        apply(csv("Service;Titre\nCUL;Durable\n").statusCode(201));
        assertNotEquals(gone, number("Durable"));
        String before = number("Durable");
        LEAD.patch("/api/v1/datasets/" + id("Durable"), Map.of("departmentId", LEAD.department("URB"))).then().statusCode(200);
        assertEquals(before, number("Durable"));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInWordsByTheApiAndByThePage() {
        LEAD.give(project.id(), "x.csv", "text/csv", new byte[100 << 20]).then().statusCode(413).body("detail", containsString("taille permise"));
        LEAD.give(project.id(), "x.csv", "text/csv", new byte[21 << 20]).then().statusCode(413).body("detail", containsString("20"));
        Visitor.signedIn("lead").give("/projects/" + project.id() + "/imports", "x.csv", new byte[21 << 20], Map.of()).then()
                .statusCode(anyOf(equalTo(413), equalTo(422))).body(containsString("20 Mo"));
        assertEquals(0, LEAD.get("/api/v1/projects/" + project.id() + "/imports").getInt("total"));
    }

    private static byte[] withLicence(byte[] workbook, String words, List<Integer> lines) throws IOException {
        Path file = Files.write(Files.createTempFile("export", ".xlsx"), workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TableFile table = TableReader.read(file, "export.xlsx", Limits.USUAL);
            int licence = table.header().indexOf("Licence");
            try (TableWriter again = TableWriter.xlsx(out, "Inventaire", table.header())) {
                table.forEach(row -> {
                    List<Object> cells = new ArrayList<>(row.cells());
                    if (lines.contains(row.line())) {
                        cells.set(licence, words);
                    }
                    again.row(cells);
                });
            }
        } finally {
            Files.delete(file);
        }
        return out.toByteArray();
    }

    private ValidatableResponse csv(String text) {
        return LEAD.give(project.id(), "inventaire.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)).then();
    }

    private static long id(ValidatableResponse made) {
        return made.extract().jsonPath().getLong("id");
    }

    private static long apply(ValidatableResponse made) {
        return apply(id(made));
    }

    private static long apply(long made) {
        LEAD.post("/api/v1/imports/" + made + "/application", Map.of()).then().statusCode(200).body("applied", equalTo(true));
        return made;
    }

    private long id(String title) {
        return LEAD.asks().queryParam("q", title).get("/api/v1/projects/" + project.id() + "/datasets").jsonPath().getLong("items.find { it.title == '" + title + "' }.id");
    }

    private String number(String title) {
        return LEAD.get("/api/v1/projects/" + project.id() + "/datasets").getString("items.find { it.title == '" + title + "' }.number");
    }

    private ValidatableResponse dataset(String title) {
        return LEAD.asks().get("/api/v1/datasets/" + id(title)).then().statusCode(200);
    }
}
