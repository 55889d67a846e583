package fr.parvis.inventory.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api;
import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The inventory, its grid and its scores through the API. */
@QuarkusTest
class DatasetApiTest {

    private static final Map<String, Integer> ADDRESSES = Map.of("V1", 3, "V2", 3, "V3", 2, "V4", 3, "F1", 3, "F2", 2, "F3", 3, "F4", 3, "R", 0);

    @Test
    void theDemonstrationHoldsTheStarterCatalogueRanked() {
        long demonstration = LEAD.demonstrationProject();

        LEAD.asks().get("/api/v1/projects/" + demonstration + "/datasets?size=200").then().statusCode(200)
                .body("total", greaterThan(53)).body("items.number", everyItem(matchesPattern("[A-Z]{2,3}-\\d{4}")))
                .body("items.find { it.title == 'Base Adresse Locale (BAL)' }.score", equalTo(92))
                .body("items.find { it.title == 'Base Adresse Locale (BAL)' }.band", equalTo("P1"));
        LEAD.asks().queryParam("q", "peRIMETRES scolaires").get("/api/v1/projects/" + demonstration + "/datasets").then().body("items", hasSize(1));
        LEAD.asks().get("/api/v1/projects/" + demonstration + "/datasets?department=CUL&band=P4").then()
                .body("items.department", everyItem(equalTo("CUL"))).body("items.band", everyItem(equalTo("P4")));
    }

    @Test
    void aDatasetIsAddedDescribedAndKeepsItsNumber() {
        Api.Project project = LEAD.project("Inventaire");
        String id = add(project, "Arbres remarquables");
        String tag = LEAD.asks().get("/api/v1/datasets/" + id).then().statusCode(200).body("number", matchesPattern("CUL-\\d{4}"))
                .body("status", equalTo("TO_QUALIFY")).body("visa", equalTo("NONE")).extract().header("ETag");

        LEAD.asks().header("If-Match", tag).body(Map.of("personalDataLevel", 1, "updateFrequency", "annual", "lastUpdated", "2026-01-15",
                "keywords", List.of("Arbre", "Nature"), "channel", List.of("DATAGOUV", "SITE"), "hvd", false, "licence", "lov2"))
                .patch("/api/v1/datasets/" + id).then().statusCode(200).body("updateFrequency", equalTo("annual"))
                .body("nextUpdateDue", equalTo("2027-01-15")).body("keywords", contains("arbre", "nature")).body("licence", equalTo("lov2"))
                .body("channel", contains("SITE", "DATAGOUV"));
        LEAD.asks().header("If-Match", tag).body(Map.of("theme", "Environnement")).patch("/api/v1/datasets/" + id).then().statusCode(412);
        LEAD.asks().body(Map.of("theme", "Environnement")).patch("/api/v1/datasets/" + id).then().statusCode(428);
        LEAD.asks().header("If-Match", "*").body(Map.of("personalDataLevel", 7, "updateFrequency", "parfois", "producerSiret", "123"))
                .patch("/api/v1/datasets/" + id).then().statusCode(422).body("errors.pointer",
                        org.hamcrest.Matchers.containsInAnyOrder("/personalDataLevel", "/updateFrequency", "/producerSiret"));
    }

    @Test
    void twoDatasetsOfADepartmentNeverShareTitleOrNumber() {
        Api.Project project = LEAD.project("Doublons");
        String first = add(project, "Écoles et périmètres");

        LEAD.asks().body(Map.of("title", "ecoles et  PERIMETRES", "departmentId", LEAD.department("CUL"))).post(
                "/api/v1/projects/" + project.id() + "/datasets").then().statusCode(422).body("errors[0].pointer", equalTo("/title"));
        String second = add(project, "Écoles");
        String number = LEAD.get("/api/v1/datasets/" + first).getString("number");
        LEAD.asks().get("/api/v1/datasets/" + second).then().body("number", not(equalTo(number)));
    }

    @Test
    void aTitleGivenByFourAtOnceIsTakenOnceAndNobodyIsRenamedToIt() {
        Api.Project project = LEAD.project("Ensemble");
        Map<String, Object> words = Map.of("title", "Écoles", "departmentId", LEAD.department("CUL"));
        List<Integer> answers = atOnce(4, () -> LEAD.post("/api/v1/projects/" + project.id() + "/datasets", words).statusCode());
        assertEquals(List.of(201, 422, 422, 422), answers.stream().sorted().toList());

        String other = add(project, "Crèches");
        LEAD.patch("/api/v1/datasets/" + other, Map.of("title", "ECOLES")).then().statusCode(422).body("errors[0].pointer", equalTo("/title"));
        LEAD.patch("/api/v1/datasets/" + other, Map.of("title", "CRÈCHES ")).then().statusCode(200);
    }

    @Test
    void aDoubleClickTakesTheCatalogueOnce() {
        Api.Project project = LEAD.project("Double clic");
        String path = "/projects/" + project.id() + "/starter-catalogue";
        ShownForm form = ShownForm.on(Visitor.signedIn("lead").get(path), "starter");
        assertEquals(List.of(303, 303), atOnce(2, () -> Visitor.signedIn("lead").send(path, form).statusCode()));
        List<String> titles = LEAD.get("/api/v1/projects/" + project.id() + "/datasets?size=200").getList("items.title");
        assertEquals(form.fields().values().stream().filter(chosen -> !chosen.get(0).isEmpty()).count(), titles.size());
        assertEquals(titles.size(), titles.stream().distinct().count());
    }

    @Test
    void numbersGivenAtOnceAreNeverTheSame() {
        Api.Project project = LEAD.project("Numéros");
        AtomicInteger next = new AtomicInteger();
        assertEquals(List.of(201, 201, 201, 201), atOnce(4, () -> LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title",
                "Jeu " + next.incrementAndGet(), "departmentId", LEAD.department("URB"))).statusCode()));
        List<String> numbers = LEAD.get("/api/v1/projects/" + project.id() + "/datasets").getList("items.number");
        assertEquals(4, numbers.stream().distinct().count());
    }

    @Test
    void aListIsSearchedWithoutAccentsAndSortedAsInAFrenchDictionary() {
        Api.Project project = LEAD.project("Tris");
        for (String title : List.of("Zones", "Écoles", "abribus", "Éclairage", "Ecluses", "Œuvres", "Élus")) {
            add(project, title);
        }
        String list = "/api/v1/projects/" + project.id() + "/datasets";
        LEAD.asks().get(list + "?sort=title").then().body("items.title", contains("abribus", "Éclairage", "Ecluses", "Écoles", "Élus", "Œuvres",
                "Zones"));
        LEAD.asks().get(list + "?sort=-title&size=2").then().body("items.title", contains("Zones", "Œuvres")).body("total", equalTo(7));
        LEAD.asks().queryParam("q", "ECLA").get(list).then().body("items.title", contains("Éclairage"));
        LEAD.asks().queryParam("q", "oeuvre").get(list).then().body("items.title", contains("Œuvres"));
        LEAD.asks().queryParam("q", "%").get(list).then().body("items", hasSize(0));
    }

    private static List<Integer> atOnce(int times, Callable<Integer> act) {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(times, act))) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void nothingIsScoredBeforeTheDgsHasFrozenTheGrid() {
        Api.Project project = LEAD.project("Cotation");
        String id = add(project, "Base adresse locale");
        String scores = "/api/v1/datasets/" + id + "/scores";
        LEAD.asks().body(ADDRESSES).post(scores).then().statusCode(409).body("detail", containsString("figer"));

        String grid = "/api/v1/projects/" + project.id() + "/grid";
        LEAD.asks().body(Map.of("preset", "BALANCED")).put(grid).then().statusCode(200).body("state", equalTo("DRAFT"));
        LEAD.asks().header("If-Match", "*").post(grid + "/freezings").then().statusCode(403);
        Api.DGS.asks().header("If-Match", "*").post(grid + "/freezings").then().statusCode(200).body("state", equalTo("FROZEN"))
                .body("weights.V1", equalTo(25));

        LEAD.asks().body(ADDRESSES).post(scores).then().statusCode(200).body("score", equalTo(92)).body("band", equalTo("P1"))
                .body("explanation", containsString("92 = (25×3 + 20×3"));
        LEAD.asks().get("/api/v1/datasets/" + id).then().body("status", equalTo("PRIORITISED")).body("score", equalTo(92));
        LEAD.asks().body(Map.of("V1", 4)).post(scores).then().statusCode(422).body("errors", hasSize(9));
    }

    @Test
    void aNewGridScoresAgainSideBySide() {
        Api.Project project = LEAD.project("Deux grilles");
        String id = add(project, "Livres les plus empruntés");
        String grid = "/api/v1/projects/" + project.id() + "/grid";
        freeze(grid, Map.of("preset", "BALANCED"));
        LEAD.asks().body(Map.of("V1", 1, "V2", 2, "V3", 1, "V4", 1, "F1", 3, "F2", 3, "F3", 0, "F4", 3, "R", 2))
                .post("/api/v1/datasets/" + id + "/scores").then().body("score", equalTo(39)).body("band", equalTo("P3"));
        LEAD.asks().body(Map.of("weights", Map.of("V1", 26, "V2", 20, "V3", 15, "V4", 10, "F1", 10, "F2", 10, "F3", 5, "F4", 5))).put(grid)
                .then().statusCode(422);

        freeze(grid, Map.of("preset", "QUICK_WIN"));

        LEAD.asks().get("/api/v1/datasets/" + id + "/scores").then().body("items", hasSize(2)).body("items[0].grid", equalTo(2))
                .body("items[0].score", not(equalTo(39))).body("items[1].score", equalTo(39));
        LEAD.asks().get(grid + "/versions").then().body("state", contains("FROZEN", "REPLACED"));
    }

    @Test
    void theDgsMovesABandByOneWithAReason() {
        Api.Project project = LEAD.project("Bande");
        String id = add(project, "Prénoms");
        freeze("/api/v1/projects/" + project.id() + "/grid", Map.of("preset", "BALANCED"));
        LEAD.asks().body(Map.of("V1", 1, "V2", 3, "V3", 1, "V4", 1, "F1", 3, "F2", 3, "F3", 3, "F4", 3, "R", 1))
                .post("/api/v1/datasets/" + id + "/scores").then().body("band", equalTo("P2"));
        String band = "/api/v1/datasets/" + id + "/band";

        LEAD.asks().body(Map.of("band", "P1", "reason", "Demande du maire.")).put(band).then().statusCode(403);
        Api.DGS.asks().body(Map.of("band", "P4", "reason", "Beaucoup trop loin.")).put(band).then().statusCode(422);
        Api.DGS.asks().body(Map.of("band", "P1", "reason", "Demande du maire.")).put(band).then().statusCode(200).body("band", equalTo("P1"))
                .body("computedBand", equalTo("P2"));
    }

    @Test
    void sixAnswersClassifyAndWhatIsNotOpenIsExaminedAgain() {
        Api.Project project = LEAD.project("Raisonnement");
        String id = add(project, "Vidéoprotection : implantation");
        Map<String, String> answers = Map.of("held", "YES", "secret", "WHOLE", "privacy", "NO", "personalData", "NONE", "thirdParty", "NO",
                "reservedTo", "NO");
        LEAD.asks().header("If-Match", "*").body(answers).post("/api/v1/datasets/" + id + "/reasonings").then().statusCode(422)
                .body("errors[0].pointer", equalTo("/reexamineOn"));
        Map<String, String> dated = new java.util.HashMap<>(answers);
        dated.put("reexamineOn", "2027-11-02");

        LEAD.asks().header("If-Match", "*").body(dated).post("/api/v1/datasets/" + id + "/reasonings").then().statusCode(200)
                .body("openness", equalTo("CLOSED")).body("article", equalTo("CRPA L311-5 2°"));

        LEAD.asks().get("/api/v1/datasets/" + id).then().body("openness", equalTo("CLOSED")).body("sideState", equalTo("NOT_COMMUNICABLE"));
    }

    @Test
    void whatIsNotToBeMentionedIsSeenByThoseWhoMustAlone() {
        Api.Project project = LEAD.project("Discret");
        String id = add(project, "Plan de sûreté des bâtiments");
        LEAD.asks().header("If-Match", "*").body(Map.of("withheld", true)).patch("/api/v1/datasets/" + id).then().statusCode(200);

        for (Api seeing : List.of(LEAD, Api.DGS, Api.HEAD, Api.DPO)) {
            seeing.asks().get("/api/v1/datasets/" + id).then().statusCode(200);
        }
        for (Api blind : List.of(Api.ELU, Api.ADMIN)) {
            blind.asks().get("/api/v1/datasets/" + id).then().statusCode(404);
            blind.asks().get("/api/v1/projects/" + project.id() + "/datasets").then().body("items", hasSize(0));
        }
    }

    @Test
    void aHeadCorrectsTheLinesOfTheirOwnDepartmentOnly() {
        Api.Project project = LEAD.project("Chef de service");
        String mine = add(project, "Fréquentation de la salle");
        long other = LEAD.department("FIN");
        String theirs = LEAD.asks().body(Map.of("title", "Budget", "departmentId", other)).post("/api/v1/projects/" + project.id() + "/datasets")
                .then().statusCode(201).extract().path("id").toString();

        Api.HEAD.asks().header("If-Match", "*").body(Map.of("theme", "Culture")).patch("/api/v1/datasets/" + mine).then().statusCode(200);
        Api.HEAD.asks().header("If-Match", "*").body(Map.of("theme", "Finances")).patch("/api/v1/datasets/" + theirs).then().statusCode(403);
        Api.HEAD.asks().body(Map.of("title", "Billetterie", "departmentId", LEAD.department("CUL"))).post(
                "/api/v1/projects/" + project.id() + "/datasets").then().statusCode(201);
        assertEquals(403, Api.HEAD.asks().body(Map.of("title", "Dette", "departmentId", other)).post(
                "/api/v1/projects/" + project.id() + "/datasets").statusCode());
    }

    private static void freeze(String grid, Map<String, Object> words) {
        LEAD.asks().body(words).put(grid).then().statusCode(200);
        Api.DGS.asks().header("If-Match", "*").post(grid + "/freezings").then().statusCode(200);
    }

    private static String add(Api.Project project, String title) {
        return LEAD.asks().body(Map.of("title", title, "departmentId", LEAD.department("CUL"))).post("/api/v1/projects/" + project.id() + "/datasets")
                .then().statusCode(201).extract().path("id").toString();
    }
}
