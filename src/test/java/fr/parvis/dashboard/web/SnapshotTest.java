package fr.parvis.dashboard.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ReadyInventory;
import fr.parvis.Visitor;
import fr.parvis.dashboard.Figure;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.GeneratedInventory;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Fingerprint;
import fr.parvis.project.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A photo says the same for ever; two moments are told apart in sentences; a committee's pack is drawn from the photo alone. */
@QuarkusTest
class SnapshotTest {

    @Inject
    ReadyInventory ready;

    @Inject
    GeneratedInventory generated;

    @Test
    void aPhotoHasTheSameBytesWhateverHappensSince() {
        Api.Project project = LEAD.project("Figé");
        ready.forTraining(project);
        ready.forAwareness(project);
        JsonPath photo = take(project, "{\"title\":\"COPIL de novembre\",\"heldOn\":\"2026-11-30\"}").then().statusCode(201).extract().jsonPath();
        String path = "/snapshots/" + photo.getLong("id");
        Visitor lead = Visitor.signedIn("lead");
        byte[] content = lead.get(path + "/figures.json").then().statusCode(200).extract().asByteArray();
        byte[] pack = lead.get(path + "/pack.pdf").then().statusCode(200).extract().asByteArray();
        assertEquals(photo.getString("sha256"), Fingerprint.of(new String(content, java.nio.charset.StandardCharsets.UTF_8)));
        assertEquals(12, photo.getInt("figures.INVENTORIED"));
        assertEquals(11, photo.getInt("figures.SIGNED"));
        assertTrue(LEAD.get("/api/v1/projects/" + project.id() + "/journal").getList("items.sentence").toString()
                .contains(photo.getString("sha256")), "the journal names the fingerprint");

        for (Integer dataset : LEAD.get("/api/v1/projects/" + project.id() + "/datasets?size=200").getList("items.id", Integer.class)) {
            LEAD.patch("/api/v1/datasets/" + dataset, Map.of("title", "Autre titre " + dataset, "legalNature", "DOCUMENT", "withheld", true));
        }
        String file = LEAD.give(project.id(), "Titre;Service\nBudget;FIN\n").then().extract().path("id").toString();
        LEAD.asks().header("If-Match", "*").body("{}").post("/api/v1/imports/" + file + "/application");
        LEAD.asks().header("If-Match", "*").delete("/api/v1/imports/" + file + "/application");
        LEAD.patch("/api/v1/projects/" + project.id(), Map.of("title", "Renommé"));
        assertArrayEquals(content, lead.get(path + "/figures.json").asByteArray());
        assertArrayEquals(pack, lead.get(path + "/pack.pdf").asByteArray());
        JsonPath later = LEAD.get("/api/v1/snapshots/" + photo.getLong("id"));
        assertTrue(later.getBoolean("whole"));
        assertEquals(photo.getMap("figures"), later.getMap("figures"));
        // Only who may see a dataset today reads how it is called; who may not still finds it counted.
        lead.get(path + "?figure=SIGNED").then().statusCode(200).body(containsString("Autre titre"));
        Visitor.signedIn("elu").get(path + "?figure=SIGNED").then().statusCode(200).body(not(containsString("Autre titre")))
                .body(containsString("à ne pas mentionner"));
        List<String> hidden = Visitor.signedIn("elu").get(path + ".csv?figure=SIGNED").then().statusCode(200).extract().asString().lines().skip(1).toList();
        assertEquals(java.util.Collections.nCopies(11, ";Jeu de données à ne pas mentionner;;;"), hidden, "nothing but that it is there");
    }

    @Test
    void aButtonPressedTwiceTakesOnePhotoAndOnlyLeadAndDgsTakeAny() {
        Api.Project project = LEAD.project("Deux clics");
        Response first = take(project, "{\"title\":\"COPIL\"}");
        Response second = take(project, "{\"title\":\"COPIL\"}");
        assertEquals(201, first.statusCode());
        assertEquals(200, second.statusCode());
        assertEquals(first.jsonPath().getLong("id"), second.jsonPath().getLong("id"));
        String path = "/api/v1/projects/" + project.id() + "/snapshots";
        assertEquals(1, LEAD.get(path).getInt("total"));
        HEAD.post(path, Map.of()).then().statusCode(403).body("detail", containsString("direction générale"));
        ELU.post(path, Map.of()).then().statusCode(403);
        DGS.post(path, Map.of("title", "Autre comité")).then().statusCode(201);
    }

    @Test
    void aPhotoOfAnEmptyProjectOpensAndItsPackToo() throws IOException {
        Api.Project project = LEAD.project("Vide");
        long id = take(project, "{}").then().statusCode(201).extract().jsonPath().getLong("id");
        Visitor lead = Visitor.signedIn("lead");
        lead.get("/snapshots/" + id).then().statusCode(200).body(containsString("Photo figée du"));
        lead.get("/snapshots/" + id + "?figure=PUBLISHED").then().statusCode(200).body(containsString("Cette liste est vide"));
        assertEquals(6, lead.get("/snapshots/" + id + ".csv?list=phases").then().statusCode(200).extract().asString().lines().count());
        lead.get("/snapshots/" + id + ".xlsx?list=phases").then().statusCode(200);
        lead.get("/snapshots/" + id + ".csv?list=autre").then().statusCode(404);
        lead.get("/snapshots/" + id + "/pack").then().statusCode(200).body(containsString("première photo du projet"))
                .body(containsString("Aucune décision n’est attendue"));
        try (PDDocument pdf = Loader.loadPDF(lead.get("/snapshots/" + id + "/pack.pdf").asByteArray())) {
            assertTrue(pdf.getNumberOfPages() >= 1);
        }
    }

    @Test
    void aPhotoKeepsWhatTheDgsSaidInPlaceOfTheComputedVerdict() {
        Api.Project project = LEAD.project("Dit autrement");
        String verdict = "/api/v1/projects/" + project.id() + "/verdict";
        long computed = take(project, "{}").jsonPath().getLong("id");
        String tag = DGS.asks().header("If-Match", "\"0\"").body(Map.of("verdict", "LATE", "reason", "Le prestataire a déposé le bilan hier."))
                .put(verdict).then().statusCode(200).extract().header("ETag");
        long said = take(project, "{}").jsonPath().getLong("id");
        DGS.asks().header("If-Match", tag).delete(verdict).then().statusCode(200);

        LEAD.asks().get("/api/v1/snapshots/" + computed).then().body("said", nullValue());
        LEAD.asks().get("/api/v1/snapshots/" + said).then().body("said.verdict", equalTo("LATE")).body("verdict.due", equalTo(0));
        for (String page : List.of("", "/pack")) {
            Visitor.signedIn("lead").get("/snapshots/" + said + page).then().body(containsString("En retard, selon")).body(containsString(
                    "Le prestataire a déposé le bilan hier.")).body(containsString("verdict calculé\u00a0: "));
        }
        assertTrue(sentences(computed, "?with=" + said).toString().contains("verdict"), sentences(computed, "?with=" + said).toString());
    }

    @Test
    void anAlteredPhotoSaysSoAndNoCommitteeGetsItsFigures() {
        Api.Project project = LEAD.project("Altéré");
        long id = take(project, "{}").jsonPath().getLong("id");
        QuarkusTransaction.requiringNew().run(() -> Dataset.getEntityManager()
                .createNativeQuery("update snapshot set content = replace(content, '\"PUBLISHED\":0', '\"PUBLISHED\":7') where id = " + id)
                .executeUpdate());
        assertFalse(LEAD.get("/api/v1/snapshots/" + id).getBoolean("whole"));
        Visitor lead = Visitor.signedIn("lead");
        lead.get("/snapshots/" + id).then().statusCode(200).body(containsString("ne correspond plus à l’empreinte"));
        lead.get("/snapshots/" + id + "/pack.pdf").then().statusCode(409);
        QuarkusTransaction.requiringNew().run(() -> Dataset.getEntityManager()
                .createNativeQuery("update snapshot set content = 'rien' where id = " + id).executeUpdate());
        lead.get("/snapshots/" + id).then().statusCode(409);
        LEAD.asks().get("/api/v1/snapshots/" + id).then().statusCode(409).body("detail", containsString("empreinte"));
    }

    @Test
    void aPhotoAlteredTogetherWithItsFingerprintIsToldByTheHistory() {
        Api.Project project = LEAD.project("Retouché");
        long id = take(project, "{}").jsonPath().getLong("id");
        retouch(id);
        assertFalse(LEAD.get("/api/v1/snapshots/" + id).getBoolean("whole"));
        Visitor lead = Visitor.signedIn("lead");
        lead.get("/snapshots/" + id).then().statusCode(200).body(containsString("ne correspond plus à l’empreinte"));
        lead.get("/snapshots/" + id + "/pack").then().statusCode(409).body(containsString("figez une nouvelle photo"));
        for (String file : List.of(".csv", ".xlsx", ".csv?figure=SIGNED", ".csv?list=phases", "/departments.csv", "/departments.xlsx")) {
            lead.get("/snapshots/" + id + file).then().statusCode(409);
        }
        LEAD.asks().get("/api/v1/snapshots/" + id + "/comparison").then().statusCode(409).body("detail", containsString("inscrite dans l’historique"));
        lead.get("/projects/" + project.id() + "/comparison?fromPhoto=" + id).then().statusCode(409);
    }

    @Test
    void aPackIsNotToldFromAnAlteredPhotoAndTheNextPhotoIsToldFromAWholeOne() {
        Api.Project project = LEAD.project("Chaîne");
        long first = take(project, "{\"title\":\"Un\"}").jsonPath().getLong("id");
        long second = take(project, "{\"title\":\"Deux\"}").jsonPath().getLong("id");
        long third = take(project, "{\"title\":\"Trois\"}").jsonPath().getLong("id");
        Visitor lead = Visitor.signedIn("lead");
        lead.get("/snapshots/" + third + "/pack").then().statusCode(200);
        retouch(second);
        lead.get("/snapshots/" + third + "/pack").then().statusCode(409).body(containsString("ne correspond plus à l’empreinte inscrite"));
        lead.get("/snapshots/" + third + "/pack.pdf").then().statusCode(409);
        retouch(third);
        long fourth = take(project, "{\"title\":\"Quatre\"}").jsonPath().getLong("id");
        lead.get("/snapshots/" + fourth + "/pack").then().statusCode(200);
        lead.get("/snapshots/" + fourth + "/figures.json").then().body("previous", equalTo((int) first));
    }

    /** Somebody who reaches the database changes a figure and the fingerprint beside it. */
    private static void retouch(long id) {
        String content = Visitor.signedIn("lead").get("/snapshots/" + id + "/figures.json").asString();
        String other = content.replace("\"on\":\"20", "\"on\":\"19");
        assertFalse(other.equals(content), content);
        QuarkusTransaction.requiringNew().run(() -> Dataset.getEntityManager()
                .createNativeQuery("update snapshot set content = ?1, sha256 = ?2 where id = ?3").setParameter(1, other)
                .setParameter(2, Fingerprint.of(other)).setParameter(3, id).executeUpdate());
    }

    @Test
    void whatChangedIsToldInSentences() {
        Api.Project project = LEAD.project("Raconté");
        long first = take(project, "{}").jsonPath().getLong("id");
        assertTrue(sentences(first, "").get(0).startsWith("Rien n’a changé entre le "), sentences(first, "").toString());
        ready.forTraining(project);
        List<String> told = sentences(first, "");
        assertTrue(told.get(0).startsWith("Douze jeux de données de plus à l’inventaire (0 → 12) : "), told.toString());
        assertTrue(told.get(0).contains(" et "), told.toString());
        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);
        LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-01-04", "departmentIds", List.of(LEAD.department("CUL"))))
                .then().statusCode(201);
        long second = take(project, "{}").jsonPath().getLong("id");
        String all = String.join(" ", sentences(first, "?with=" + second));
        assertTrue(all.contains("La phase « Cadrage » a commencé le "), all);
        assertTrue(all.contains("Un service a été sollicité pour ses visas : Culture."), all);
        assertEquals(sentences(first, "?with=" + second), sentences(second, "?with=" + first), "the earlier comes first, however it is asked");
        Visitor.signedIn("lead").inEnglish().get("/snapshots/" + first + "/comparison?with=" + second).then().statusCode(200)
                .body(containsString("Twelve more datasets in the inventory (0 → 12)"));
        Visitor.signedIn("lead").get("/snapshots/" + second + "/pack").then().statusCode(200).body(containsString("Depuis la photo du"))
                .body(containsString("Douze jeux de données de plus"));
    }

    @Test
    void aGateThatWasMovedAndBroughtBackIsToldWithItsCauses() {
        Api.Project project = LEAD.project("Aller et retour");
        LEAD.pass(project.phases().get(0));
        long training = project.phases().get(1);
        LocalDate end = LocalDate.parse(LEAD.get("/api/v1/phases/" + training).getString("plannedEndOn"));
        long photo = take(project, "{}").jsonPath().getLong("id");
        for (LocalDate day : List.of(end.minusDays(5), end)) {
            LEAD.patch("/api/v1/phases/" + training, Map.of("endsOn", day.toString(), "cause", "WORKLOAD", "reason", "Clôture budgétaire.")).then().statusCode(200);
        }
        List<String> told = sentences(photo, "");
        assertTrue(told.stream().anyMatch(one -> one.startsWith("La fin prévue de la phase « ") && one.contains(" a été déplacée, puis ramenée au ")
                && one.contains("(cause : ")), told.toString());
        assertFalse(told.toString().contains("Rien n’a changé"), told.toString());
    }

    @Test
    void everyFigureThatIsComparedOpensTheListBehindIt() {
        Api.Project project = LEAD.project("Listes");
        ready.forTraining(project);
        long photo = take(project, "{}").jsonPath().getLong("id");
        LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Un de plus", "departmentId", LEAD.department("CUL"))).then()
                .statusCode(201);
        Visitor lead = Visitor.signedIn("lead");
        String page = lead.get("/snapshots/" + photo + "/comparison").then().statusCode(200).extract().asString();
        for (Figure figure : Figure.values()) {
            int then = linked(page, "/snapshots/" + photo + "?figure=" + figure);
            int now = linked(page, "/projects/" + project.id() + "/figures/" + figure);
            assertEquals(LEAD.get("/api/v1/projects/" + project.id() + "/figures/" + figure).getInt("total"), now, figure::name);
            assertEquals(then + 1L, lead.get("/snapshots/" + photo + ".csv?figure=" + figure).then().statusCode(200).extract().asString().lines().count(),
                    figure::name);
        }
        assertEquals(List.of(12, 13), List.of(linked(page, "/snapshots/" + photo + "?figure=INVENTORIED"),
                linked(page, "/projects/" + project.id() + "/figures/INVENTORIED")));
    }

    /** The figure under the link to a list. */
    private static int linked(String page, String path) {
        int at = page.indexOf("<a href=\"" + path + "\">");
        assertTrue(at >= 0, () -> path + " is not linked in " + page);
        String rest = page.substring(page.indexOf('>', at) + 1);
        return Integer.parseInt(rest.substring(0, rest.indexOf('<')));
    }

    @Test
    void aMomentThatCannotBeComparedIsRefusedInClearWords() {
        Api.Project project = LEAD.project("Quand");
        long photo = take(project, "{}").jsonPath().getLong("id");
        long other = take(LEAD.project("Ailleurs"), "{}").jsonPath().getLong("id");
        String path = "/api/v1/snapshots/" + photo + "/comparison?with=";
        LEAD.asks().get(path + "2020-06-30").then().statusCode(422).body("detail", containsString("Le projet n’existait pas encore le 30 juin 2020"));
        LEAD.asks().get(path + "2099-01-01").then().statusCode(422).body("detail", containsString("1er janvier 2099"));
        for (String word : List.of("hier", "2026-02-31", "999999", "" + other, "-1", "<script>")) {
            LEAD.asks().queryParam("with", word).get("/api/v1/snapshots/" + photo + "/comparison").then().statusCode(422);
        }
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/comparison").then().statusCode(422).body("errors[0].pointer", org.hamcrest.Matchers
                .equalTo("/from"));
        Visitor lead = Visitor.signedIn("lead");
        lead.get("/projects/" + project.id() + "/comparison?from=2020-06-30").then().statusCode(422)
                .body(containsString("n’existait pas encore")).body(containsString("value=\"2020-06-30\""));
        lead.get("/projects/" + project.id() + "/comparison").then().statusCode(200);
        lead.get("/projects/" + project.id() + "/comparison?from=" + LocalDate.now(Clocks.PARIS)).then().statusCode(200);
    }

    @Test
    void theCommitteesPackIsATaggedDocumentReadInItsOrder() throws IOException {
        Api.Project project = LEAD.project("Comité");
        ready.forTraining(project);
        take(project, "{}");
        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);
        LEAD.answerAll(project.phases().get(0));
        LEAD.move(project.phases().get(0), "SUBMIT", null).then().statusCode(200);
        Visitor lead = Visitor.signedIn("lead");
        String pack = lead.post("/projects/" + project.id() + "/snapshots", Map.of("title", "COPIL de décembre", "heldOn", "2026-12-15")).then()
                .statusCode(303).extract().header("Location").replaceFirst("^https?://[^/]+", "");
        String page = lead.get(pack).then().statusCode(200).body(containsString("COPIL de décembre")).extract().asString();
        byte[] bytes = lead.get(pack + ".pdf").asByteArray();
        assertArrayEquals(bytes, Visitor.signedIn("dgs").get(pack + ".pdf").asByteArray());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var catalog = pdf.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("fr", catalog.getLanguage());
            assertEquals("Dossier du comité de pilotage – Comité", pdf.getDocumentInformation().getTitle());
            assertTrue(pdf.getNumberOfPages() >= 2 && pdf.getNumberOfPages() <= 4, pdf.getNumberOfPages() + " pages");
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem top : catalog.getDocumentOutline().children()) {
                top.children().forEach(one -> marks.add(one.getTitle()));
            }
            assertEquals(List.of("Ce qui vous attend", "Ce qui a bougé", "Ce qui vient", "Décisions à prendre", "Les chiffres", "Les phases",
                    "Les services"), marks);
            String text = new PDFTextStripper().getText(pdf);
            int at = 0;
            for (String words : List.of("Dossier du comité", "Se prononcer sur le passage", "Depuis la photo", "attend la décision", "Fin de la phase",
                    "Décisions à prendre", "Jeux de données inventoriés", "Sensibilisation", "Urbanisme")) {
                int found = text.indexOf(words, at);
                assertTrue(found >= 0, () -> words + " is missing or out of order in\n" + text);
                at = found;
            }
        }
        assertTrue(page.contains(">12<"), "the page shows the figure of the photo");
    }

    @Test
    void whatComesBeginsWithTheQuarterInHandAfterThePromisesThatAreNotKept() {
        Api.Project project = LEAD.project("Vagues");
        LocalDate today = LocalDate.now(Clocks.PARIS);
        promised(project, "2020-T4");
        promised(project, wave(today));
        promised(project, wave(today.plusMonths(6)));
        long photo = take(project, "{}").then().statusCode(201).extract().jsonPath().getLong("id");
        String pack = Visitor.signedIn("lead").get("/snapshots/" + photo + "/pack").then().statusCode(200).extract().asString();
        int at = 0;
        for (String words : List.of("Un jeu de données promis pour un trimestre passé n’est pas encore publié.", "Un jeu de données promis pour le " + quarter(today),
                "Aucun jeu de données promis pour le " + quarter(today.plusMonths(3)), "Un jeu de données promis pour le " + quarter(today.plusMonths(6)))) {
            int found = pack.indexOf(words, at);
            assertTrue(found >= 0, () -> words + " is missing or out of order in\n" + pack);
            at = found;
        }
    }

    private static void promised(Api.Project project, String wave) {
        LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Promis pour " + wave, "departmentId", LEAD.department("CUL"), "waveTarget", wave))
                .then().statusCode(201);
    }

    private static String wave(LocalDate day) {
        return day.getYear() + "-T" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static String quarter(LocalDate day) {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        return (quarter == 1 ? "1er" : quarter + "e") + " trimestre " + day.getYear();
    }

    @Test
    void twoThousandDatasetsAreFrozenAndPackedInGoodTime() {
        Api.Project project = LEAD.project("Grand");
        QuarkusTransaction.requiringNew().run(() -> {
            Project seen = Project.findById(project.id());
            Actor lead = new Actor(seen.leadId, "Chef", "chef@example.fr", null, List.of());
            generated.make(seen, Department.list("municipality.id", seen.municipalityId()), 2000, null, lead);
        });
        Visitor lead = Visitor.signedIn("lead");
        take(project, "{}").then().statusCode(201);
        long start = System.nanoTime();
        Response pack = lead.post("/projects/" + project.id() + "/snapshots", Map.of("title", "Grand comité"));
        String path = pack.then().statusCode(303).extract().header("Location").replaceFirst("^https?://[^/]+", "");
        lead.get(path + ".pdf").then().statusCode(200);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 5_000, "took " + millis + " ms");
        lead.get(path.replace("/pack", "") + "?figure=INVENTORIED").then().statusCode(200).body(containsString(": 2000"));
        lead.get(path.replace("/pack", "") + ".xlsx?figure=INVENTORIED").then().statusCode(200);
    }

    private static List<String> sentences(long photo, String query) {
        // Spaces that do not break are the business of MessagesTest.
        return LEAD.get("/api/v1/snapshots/" + photo + "/comparison" + query).getList("sentences", String.class).stream()
                .map(one -> one.replaceAll("[\\u00a0\\u202f]", " ")).toList();
    }

    private static Response take(Api.Project project, String body) {
        return LEAD.asks().body(body).post("/api/v1/projects/" + project.id() + "/snapshots");
    }
}
