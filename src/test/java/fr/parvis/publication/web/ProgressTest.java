package fr.parvis.publication.web;

import static fr.parvis.Api.ADMIN;
import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.parvis.Neighbour;
import fr.parvis.Visitor;
import fr.parvis.dashboard.CockpitQueries;
import fr.parvis.dashboard.Readiness;
import fr.parvis.inventory.Communicability;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.ExceptionArticle;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.inventory.Licence;
import fr.parvis.inventory.Openness;
import fr.parvis.inventory.UpdateFrequency;
import fr.parvis.inventory.VisaState;
import fr.parvis.publication.Publications;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the public sees of a town: nothing unless it wants, nothing unapproved whatever it wants. */
@QuarkusTest
class ProgressTest {

    private static final int DATASETS = 24;
    private static final int ROUNDS = 5;

    @Inject
    Neighbour neighbour;

    @Inject
    CockpitQueries cockpit;

    /** Datasets are put into every state there is, sensible or not; what is expected is worked out here from the values and not from the code. */
    @Test
    void nothingUnapprovedWithheldOutOfScopeOrOfANeighbourEverAppears() {
        LEAD.asks().body(Map.of("shown", true)).put(path()).then().statusCode(200);
        long project = LEAD.project("Avancement").id();
        List<Long> ours = new ArrayList<>();
        for (int i = 0; i < DATASETS; i++) {
            ours.add(LEAD.post("/api/v1/projects/" + project + "/datasets", Map.of("title", "Essai " + i, "departmentId", LEAD.department("FIN"))).then()
                    .statusCode(201).extract().jsonPath().getLong("id"));
        }
        List<Long> theirs = neighbours();
        Random random = new Random(20_261_125);
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> expected = new TreeMap<>();
            String mark = "Jeu hasardeux " + project + "-" + round;
            for (int i = 0; i < DATASETS; i++) {
                String title = mark + "-" + i + " <b>&";
                String status = randomise(ours.get(i), title, random);
                if (status != null) {
                    expected.put(title, status);
                }
            }
            for (Long other : theirs) {
                randomise(other, mark + "-voisin", random);
            }
            Map<String, String> found = new TreeMap<>();
            rows().stream().filter(row -> row.getField("TITRE").startsWith(mark)).forEach(row -> found.put(row.getField("TITRE"),
                    row.getField("STATUT D'OUVERTURE")));
            assertEquals(expected, found, "round " + round);
            String page = RestAssured.given().get("/public/" + insee()).then().statusCode(200).extract().asString();
            Set<String> named = expected.keySet().stream().map(title -> title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(named.stream().allMatch(page::contains), "named on the page");
            assertEquals(named.size(), page.split(mark, -1).length - 1, "and nothing else of the round");
            readyIsWhatNothingStandsAgainst(project);
        }
    }

    /** The cockpit's list of what can be published is the door's own judgement, over the same random datasets. */
    private void readyIsWhatNothingStandsAgainst(long project) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<Dataset> all = Dataset.list("project.id", project);
            Set<Long> ready = all.stream().filter(one -> Publications.blockers(one).isEmpty() && one.checks().firstPublished() == null
                    && one.checks().withdrawnOn() == null && one.signature().outOfScopeReason() == null).map(one -> one.id)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(ready, cockpit.publishable(project).stream().map(Readiness.ReadyDataset::id).collect(Collectors.toCollection(TreeSet::new)));
        });
    }

    /** @return the status in the tracker's words; null when it is not to appear */
    private static String randomise(long id, String title, Random random) {
        VisaState visa = random.nextInt(3) > 0 ? VisaState.STANDING : one(VisaState.values(), random);
        boolean withheld = random.nextInt(5) == 0;
        String outOfScope = random.nextInt(5) == 0 ? "Hors périmètre" : null;
        LocalDate withdrawn = random.nextInt(6) == 0 ? LocalDate.of(2026, 3, 1) : null;
        LocalDate published = random.nextInt(4) == 0 ? LocalDate.of(2026, 2, 1) : null;
        Openness openness = one(Openness.values(), random);
        Communicability to = random.nextBoolean() ? null : one(Communicability.values(), random);
        String wave = random.nextBoolean() ? "2027-T" + (1 + random.nextInt(4)) : null;
        String postponed = random.nextInt(4) == 0 ? "Éditeur" : null;
        QuarkusTransaction.requiringNew().run(() -> Dataset.update("""
                set names.title = ?1, signature.visa = ?2, standing.withheld = ?3, signature.outOfScopeReason = ?4, checks.withdrawnOn = ?5,
                checks.firstPublished = ?6, standing.openness = ?7, law.communicability = ?8, law.exceptionArticle = ?9, release.wave = ?10,
                release.postponedReason = ?11, checks.legalOutcome = ?12, release.licence = ?13, coverage.updateFrequency = ?14, checks.advised = ?15 where id = ?16""",
                title, visa, withheld, outOfScope, withdrawn, published, openness, to,
                random.nextBoolean() ? null : one(ExceptionArticle.values(), random), wave, postponed, one(LegalOutcome.values(), random),
                random.nextInt(4) == 0 ? null : one(Licence.values(), random), random.nextInt(4) == 0 ? null : one(UpdateFrequency.values(), random),
                random.nextBoolean(), id));
        if (visa != VisaState.STANDING || withheld || outOfScope != null || withdrawn != null) {
            return null;
        }
        boolean kept = openness == Openness.CLOSED || openness == Openness.RESTRICTED || to == Communicability.NOBODY
                || to == Communicability.PERSON_CONCERNED;
        return published != null ? "Disponible" : kept ? "Non disponible" : wave != null && postponed == null ? "Planifié" : "À déterminer";
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private List<Long> neighbours() {
        long project = neighbour.asks().body(Map.of("municipalityId", neighbour.townId(), "title", "Voisin", "startsOn", "2026-11-02"))
                .post("/api/v1/projects").then().statusCode(201).extract().jsonPath().getLong("id");
        long department = neighbour.asks().get("/api/v1/municipalities/" + neighbour.townId() + "/departments").jsonPath().getLong("items[0].id");
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ids.add(neighbour.asks().body(Map.of("title", "Voisin " + i, "departmentId", department)).post("/api/v1/projects/" + project + "/datasets").then()
                    .statusCode(201).extract().jsonPath().getLong("id"));
        }
        return ids;
    }

    @Test
    void thePageIsShownOnlyWhileTheTownWantsItAndTheHistoryTells() {
        LEAD.asks().body(Map.of("shown", false)).put(path()).then().statusCode(200).body("shown", equalTo(false));
        RestAssured.given().get("/public/" + insee()).then().statusCode(404);
        RestAssured.given().get("/public/" + insee() + "/progress.csv").then().statusCode(404);
        HEAD.asks().body(Map.of("shown", true)).put(path()).then().statusCode(403);
        ADMIN.asks().body(Map.of("shown", true)).put(path()).then().statusCode(403);
        DGS.asks().body(Map.of("shown", "oui")).put(path()).then().statusCode(422);
        DGS.asks().body(Map.of("shown", true)).put(path()).then().statusCode(200).body("page", equalTo("/public/" + insee()));
        RestAssured.given().get("/public/" + insee()).then().statusCode(200);
        Visitor.signedIn("admin").get("/municipalities/" + LEAD.town() + "/journal?size=200").then().statusCode(200);

        Visitor lead = Visitor.signedIn("lead");
        lead.post("/municipalities/" + LEAD.town() + "/progress", Map.of("decision", "PEUT-ÊTRE")).then().statusCode(422);
        lead.post("/municipalities/" + LEAD.town() + "/progress", Map.of("decision", "HIDE")).then().statusCode(303);
        RestAssured.given().get("/public/" + insee()).then().statusCode(404);
        lead.post("/municipalities/" + LEAD.town() + "/progress", Map.of("decision", "SHOW")).then().statusCode(303);
        lead.get("/municipalities/" + LEAD.town() + "/progress").then().statusCode(200).body(containsString("/public/" + insee()));
        Visitor.signedIn("head").get("/municipalities/" + LEAD.town() + "/progress").then().statusCode(200)
                .body(not(containsString("name=\"decision\"")));
    }

    @Test
    void anybodyMayReadItAndAnyCacheMayKeepIt() {
        LEAD.asks().body(Map.of("shown", true)).put(path()).then().statusCode(200);
        for (String file : List.of("", "/progress.csv")) {
            Response answer = RestAssured.given().header("Cookie", "parvis_session=forged; parvis-flash=forged").get("/public/" + insee() + file);
            answer.then().statusCode(200).header("Cache-Control", containsString("public")).header("Set-Cookie", nullValue())
                    .header("Vary", containsString("Accept-Language"));
            Visitor.signedIn("lead").get("/public/" + insee() + file).then().statusCode(200).body(not(containsString("sign-out")));
        }
        RestAssured.given().header("Accept-Language", "en").get("/public/" + insee()).then().body(containsString("Not available"));
        RestAssured.given().header("Accept-Language", "en").get("/public/" + insee() + "/progress.csv").then().body(containsString("STATUT D'OUVERTURE"));
    }

    @Test
    void whateverStandsForACodeIsAnsweredByANotFound() {
        Map<String, Integer> found = new HashMap<>();
        for (String code : List.of("00000", "99999", "2A650", "%00", "1%27%20or%20%271%27=%271", "..%2F..%2Fetc", "a".repeat(2_000), "%F0%9F%92%A5", "0365",
                "003650", "%20" + insee(), insee() + "%0A", "-3650", "%25", "{id}".replace("{", "%7B").replace("}", "%7D"))) {
            int status = RestAssured.given().urlEncodingEnabled(false).get("/public/" + code).statusCode();
            if (status != 404 && status != 400) {
                found.put(code, status);
            }
        }
        assertEquals(Map.of(), found);
    }

    private static List<NamedCsvRecord> rows() {
        String csv = RestAssured.given().get("/public/" + insee() + "/progress.csv").then().statusCode(200).extract().asString();
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static String path() {
        return "/api/v1/municipalities/" + LEAD.town() + "/progress";
    }

    private static String insee() {
        return LEAD.get("/api/v1/municipalities/" + LEAD.town()).getString("inseeCode");
    }
}
