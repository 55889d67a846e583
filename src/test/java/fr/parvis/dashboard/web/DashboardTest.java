package fr.parvis.dashboard.web;

import static fr.parvis.Api.ADMIN;
import static fr.parvis.Api.DGS;
import static fr.parvis.Api.DPO;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.LentTown;
import fr.parvis.ReadyInventory;
import fr.parvis.Visitor;
import fr.parvis.dashboard.Figure;
import fr.parvis.people.Department;
import fr.parvis.people.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard of a project in which things wait, slip and are decided. */
@QuarkusTest
class DashboardTest {

    private static final Map<String, Api> READERS = Map.of("lead", LEAD, "dgs", DGS, "head", HEAD, "dpo", DPO, "elu", ELU, "admin", ADMIN);
    private static final Pattern LINKED = Pattern.compile("href=\"/projects/\\d+/figures/(\\w+)\">(?:sur )?(\\d+)");
    private static final Pattern OF_DEPARTMENT = Pattern.compile("href=\"/projects/\\d+/figures/(\\w+)\\?department=(\\w+)\">(\\d+)<");
    private static final Pattern ROW = Pattern.compile("<tr><th scope=\"row\">");

    @Inject
    ReadyInventory ready;

    @Inject
    LentTown towns;

    private Api.Project project;
    private String page;
    private String api;

    @BeforeEach
    void aProject() {
        project = LEAD.project("Lundi");
        page = "/projects/" + project.id();
        api = "/api/v1/projects/" + project.id();
    }

    @Test
    void everyFigureIsTheLengthOfItsListForEveryReader() {
        full();
        Map<String, Integer> first = new LinkedHashMap<>();
        READERS.forEach((name, reader) -> {
            Map<String, Integer> figures = reader.get(api + "/dashboard").getMap("figures");
            assertEquals(Figure.values().length, figures.size());
            first.putAll(first.isEmpty() ? figures : Map.of());
            assertEquals(first, figures, "the figures are the same for " + name);
            Visitor visitor = Visitor.signedIn(name);
            String shown = visitor.get(page + "/dashboard").then().statusCode(200).extract().asString();
            Matcher linked = LINKED.matcher(shown);
            List<String> met = new ArrayList<>();
            while (linked.find()) {
                met.add(linked.group(1));
                assertEquals(figures.get(linked.group(1)), Integer.valueOf(linked.group(2)), linked.group(1) + " on the page of " + name);
            }
            assertTrue(met.size() >= (name.equals("elu") ? 17 : 14), met + " are on the page of " + name);
            assertTrue(met.containsAll(List.of("OPEN", "RESTRICTED", "CLOSED", "TO_EXAMINE")), met + " are on the page of " + name);
            Matcher ofDepartment = OF_DEPARTMENT.matcher(shown);
            int departments = 0;
            for (; ofDepartment.find(); departments++) {
                assertEquals(reader.get(api + "/figures/" + ofDepartment.group(1) + "?department=" + ofDepartment.group(2)).getInt("total"),
                        Integer.parseInt(ofDepartment.group(3)), ofDepartment.group() + " on the page of " + name);
            }
            assertTrue(departments >= 4, departments + " figures of departments are on the page of " + name);
            figures.forEach((figure, count) -> {
                JsonPath list = reader.get(api + "/figures/" + figure + "?size=200");
                assertEquals(count, list.getList("items").size(), figure + " of " + name);
                assertEquals(count, list.getInt("total"), figure + " of " + name);
                Matcher rows = ROW.matcher(visitor.get(page + "/figures/" + figure + "?size=200").then().statusCode(200).extract().asString());
                assertEquals(count.longValue(), rows.results().count(), figure + " listed for " + name);
                assertEquals(count + 1L, visitor.get(page + "/figures/" + figure + ".csv").then().statusCode(200).extract().asString().lines().count());
            });
            for (Map<String, Object> department : reader.get(api + "/dashboard").<Map<String, Object>>getList("departments")) {
                ((Map<?, ?>) department.get("figures")).forEach((figure, count) -> {
                    if (figure.equals("INVENTORIED") || figure.equals("SIGNED") || figure.equals("EXPECTED")) {
                        assertEquals(count, reader.get(api + "/figures/" + figure + "?department=" + department.get("code")).getInt("total"));
                    }
                });
            }
        });
        assertTrue(first.get("INVENTORIED") == 13 && first.get("EXPECTED") == 14 && first.get("SIGNED") == 11 && first.get("DECISIONS_TAKEN") == 1,
                first.toString());
    }

    @Test
    void aDatasetNotToBeMentionedIsCountedAndNotNamed() {
        full();
        String list = "/figures/INVENTORIED?size=200";
        DGS.asks().get(api + list).then().body("items.title", hasItem("Caméras de la rue basse"));
        ELU.asks().get(api + list).then().body("items.title", allOf(not(hasItem("Caméras de la rue basse")), hasItem(startsWith("Jeu non mentionné"))))
                .body("items.find { it.title == 'Jeu non mentionné' }.department", nullValue())
                .body("items.find { it.title == 'Jeu non mentionné' }.number", nullValue());
        for (String path : List.of("/figures/INVENTORIED?size=200", "/dashboard", "/waiting", "/figures/INVENTORIED.csv", "/waiting.csv", "/dashboard.csv")) {
            Visitor.signedIn("elu").get(page + path).then().statusCode(200).body(not(containsString("Caméras")));
        }
    }

    @Test
    void aPagePastTheEndOfAListSaysWhereItEndsAndNotThatTheFigureIsZero() {
        line("Une ligne");
        Visitor.signedIn("dgs").get(page + "/figures/INVENTORIED?department=CUL&page=3").then().statusCode(200).body(not(containsString("Cette liste est vide")))
                .body(containsString("1 élément")).body(containsString("La liste s’arrête avant cette page"))
                .body(containsString("href=\"?department=CUL&amp;page=1\""));
    }

    @Test
    void theDgsSaysAnotherVerdictAndComesBackToTheComputation() {
        String path = api + "/verdict";
        DGS.asks().get(path).then().statusCode(200).header("ETag", "\"0\"").body("said", nullValue());
        String computed = DGS.get(path).getString("computed");
        Map<String, String> late = Map.of("verdict", "LATE", "reason", "Le prestataire a déposé le bilan hier.");
        LEAD.asks().header("If-Match", "\"0\"").body(late).put(path).then().statusCode(403).body("detail", containsString("DGS"));
        DGS.asks().body(late).put(path).then().statusCode(428);
        DGS.asks().header("If-Match", "\"0\"").body(Map.of("verdict", "LATE", "reason", "Trop court.")).put(path).then().statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
        String tag = DGS.asks().header("If-Match", "\"0\"").body(late).put(path).then().statusCode(200).body("word", equalTo("LATE"))
                .body("computed", equalTo(computed)).body("said.by", equalTo(DGS.get("/api/v1/me").getString("name"))).extract().header("ETag");
        DGS.asks().header("If-Match", "\"0\"").body(late).put(path).then().statusCode(412).body("detail", containsString("a changé le verdict"));
        for (String shown : List.of(page, page + "/dashboard", "/projects")) {
            Visitor.signedIn("lead").get(shown).then().body(containsString("En retard"));
        }
        Visitor.signedIn("elu").get(page + "/dashboard").then().body(containsString("Le prestataire a déposé le bilan hier."))
                .body(containsString("Verdict calculé")).body(not(containsString("Dire un autre verdict")));
        line("Une ligne");
        Visitor.signedIn("dgs").post(page + "/verdict", Map.of("version", "0", "verdict", "WATCH", "reason", "Court.")).then().statusCode(422)
                .body(containsString("name=\"version\" value=\"0\"")).body(containsString("href=\"" + page + "/dashboard?sort=head#departments\""));
        DGS.asks().header("If-Match", tag).body(Map.of("verdict", "WATCH", "reason", "Un repreneur s’est déclaré ce matin.")).put(path).then()
                .statusCode(200).body("history.size()", equalTo(2));
        DGS.asks().header("If-Match", tag).delete(path).then().statusCode(412);
        DGS.asks().header("If-Match", "*").delete(path).then().statusCode(200).body("word", equalTo(computed)).body("history.size()", equalTo(2));
        DGS.asks().header("If-Match", "*").delete(path).then().statusCode(409);
        LEAD.asks().get(api + "/journal?size=20").then().body("items.sentence", hasItem(containsString("a dit le projet")))
                .body("items.sentence", hasItem(containsString("est revenu au verdict calculé")));
    }

    @Test
    void anEmptyProjectShowsItsFirstActionsAndNoZeros() {
        Visitor dgs = Visitor.signedIn("dgs");
        dgs.get(page + "/dashboard").then().statusCode(200).body(containsString("Trois actions pour commencer")).body(not(containsString("class=\"tile\"")));
        dgs.get(page + "/figures/SIGNED").then().statusCode(200).body(containsString("Cette liste est vide"));
        dgs.get(page + "/waiting").then().statusCode(200);
    }

    @Test
    void theHeaderLeadsToTheComparisonAndTheCalendarAndWhoMayToTheCommittee() {
        line("Une ligne");
        for (String name : List.of("lead", "dgs", "head", "elu")) {
            String shown = Visitor.signedIn(name).get(page + "/dashboard").then().statusCode(200).extract().asString();
            assertTrue(shown.contains("href=\"" + page + "/comparison\"") && shown.contains("href=\"/calendars\""), name);
            assertEquals(List.of("lead", "dgs").contains(name), shown.contains("href=\"" + page + "/snapshots#prepare\""), name);
        }
        Visitor lead = Visitor.signedIn("lead");
        String trend = lead.get(page + "/dashboard.csv?list=trend").then().statusCode(200).extract().asString();
        assertTrue(trend.contains("Ouverts") && trend.lines().count() == 3, trend);
        lead.get(page + "/dashboard.xlsx?list=trend").then().statusCode(200);
        lead.get(page + "/dashboard.csv?list=autre").then().statusCode(404);
    }

    @Test
    void aPeriodIsReadOrRefusedInWords() {
        full();
        Visitor dgs = Visitor.signedIn("dgs");
        dgs.get(page + "/dashboard?period=DAY&since=2019-01-01").then().statusCode(200).body(containsString("depuis le début du projet"))
                .body(containsString("+13"));
        assertEquals(13, DGS.get(api + "/dashboard?period=DAY&since=2019-01-01").getInt("tiles[0].delta"));
        dgs.get(page + "/dashboard?period=QUARTER").then().statusCode(200);
        dgs.get(page + "/dashboard?period=DAY&since=2099-01-01").then().statusCode(422).body(containsString("Choisissez une date passée"))
                .body(containsString("value=\"2099-01-01\""));
        dgs.get(page + "/dashboard?period=DAY&since=hier").then().statusCode(422).body(containsString("error-summary"));
        dgs.get(page + "/dashboard?period=DAY").then().statusCode(422).body(containsString("Dire un autre verdict"));
        Visitor.signedIn("head").get(page + "/dashboard?period=DAY&since=2099-01-01").then().statusCode(422).body(not(containsString("Dire un autre verdict")));
        DGS.asks().get(api + "/dashboard?period=DAY&since=2099-01-01").then().statusCode(422);
        dgs.get(page + "/dashboard?sort=nothing").then().statusCode(200);
        dgs.get(page + "/figures/UNKNOWN").then().statusCode(404);
        dgs.get(page + "/figures/SIGNED?department=ZZZ").then().statusCode(404);
    }

    @Test
    void whatHappensOnTheDayOfAPhotoAfterItWasTakenIsToldSinceThePhoto() {
        line("Avant la photo");
        Visitor lead = Visitor.signedIn("lead");
        lead.get(page + "/dashboard").then().body(not(containsString("value=\"PHOTO\"")));
        LEAD.post(api + "/snapshots", Map.of()).then().statusCode(201);
        assertEquals(0, LEAD.get(api + "/dashboard").getInt("tiles[0].delta"));
        lead.get(page + "/dashboard").then().body(containsString("Rien n’a changé"));
        line("Après la photo");
        assertEquals(1, LEAD.get(api + "/dashboard?period=PHOTO").getInt("tiles[0].delta"));
        lead.get(page + "/dashboard?period=PHOTO").then().body(allOf(containsString("depuis la photo du"), containsString(">+1<"),
                containsString("Après la photo"), not(containsString("Rien n’a changé"))));
        String byDay = lead.get(page + "/dashboard?period=DAY&since=2019-01-01").then().statusCode(200).extract().asString();
        assertTrue(byDay.contains("value=\"PHOTO\""), "the photo stays offered");
        assertTrue(byDay.contains("+2"), "since the beginning there are two");
    }

    @Test
    void aDayThatIsTypedCountsWhateverChoiceWasLeftBesideIt() {
        line("Une ligne");
        LEAD.post(api + "/snapshots", Map.of()).then().statusCode(201);
        Visitor lead = Visitor.signedIn("lead");
        for (String left : List.of("period=PHOTO&", "period=QUARTER&", "")) {
            lead.get(page + "/dashboard?" + left + "since=2019-01-01&shown=").then().statusCode(200).body(allOf(
                    containsString("depuis le début du projet"), containsString("value=\"2019-01-01\"")));
        }
        lead.get(page + "/dashboard?period=PHOTO&since=2099-01-01&shown=").then().statusCode(422).body(containsString("Choisissez une date passée"));
        // The day the form came with was not typed: another choice takes its place.
        lead.get(page + "/dashboard?period=PHOTO&since=2019-01-01&shown=2019-01-01").then().statusCode(200).body(containsString("depuis la photo du"));
    }

    private void line(String title) {
        LEAD.post(api + "/datasets", Map.of("title", title, "departmentId", LEAD.department("CUL"))).then().statusCode(201);
    }

    @Test
    void theTableSortsByEachOfItsColumns() {
        full();
        Visitor dgs = Visitor.signedIn("dgs");
        List<String> orders = new ArrayList<>();
        for (String column : List.of("name", "head", "lines", "signed", "waiting", "oldest", "next", "slips", "standing")) {
            orders.add(dgs.get(page + "/dashboard.csv?sort=" + column).then().statusCode(200).extract().asString());
            String down = dgs.get(page + "/dashboard?sort=-" + column).then().statusCode(200).extract().asString();
            assertTrue(down.contains("aria-sort=\"descending\""), column);
        }
        assertTrue(orders.stream().distinct().count() > 3, "columns sort differently");
    }

    @Test
    void headsStandInTheOrderOfTheFrenchAlphabet() {
        LentTown.Lent town = towns.found();
        QuarkusTransaction.requiringNew().run(() -> {
            Person.update("name = 'Zoé' where id = ?1", town.id("head"));
            Person.update("name = 'Élise' where id = ?1", town.id("other"));
            Department.update("headId = ?1 where id = ?2", town.id("other"), town.vacant());
        });
        List<String> rows = town.signedIn("dgs").get("/projects/" + town.project() + "/dashboard.csv?sort=head").then().statusCode(200).extract().asString().lines()
                .skip(1).map(row -> row.split(";")[1]).toList();
        assertEquals(List.of("Élise", "Zoé"), rows);
    }

    @Test
    void aLineIsHeldByOneAfterTheOther() {
        long dataset = Long.parseLong(LEAD.post(api + "/datasets", Map.of("title", "Adhérents", "departmentId", LEAD.department("CUL"))).then()
                .statusCode(201).extract().path("id").toString());
        String custody = "/api/v1/datasets/" + dataset + "/custody";
        assertEquals(0, LEAD.get(custody).getInt("elapsed"));
        sendBack(dataset);
        JsonPath waiting = LEAD.get(api + "/waiting");
        assertEquals("SENT_BACK", waiting.getString("items.find { it.datasetId == " + dataset + " }.kind"));
        assertEquals(LEAD.get("/api/v1/me").getString("name"), waiting.getString("items.find { it.datasetId == " + dataset + " }.holder"));
        JsonPath held = LEAD.get(custody);
        assertEquals(List.of("Culture"), held.getList("stints.holder").subList(0, 1).stream().map(one -> String.valueOf(one).split(" ")[0]).toList());
        assertEquals(2, held.getList("stints").size());
        assertEquals(held.getInt("elapsed"), held.<String, Integer>getMap("held").values().stream().mapToInt(Integer::intValue).sum()
                + held.getInt("settled"));

        LEAD.post(api + "/visas", Map.of("dueOn", "2099-01-04", "departmentIds", List.of(LEAD.department("CUL")))).then().statusCode(201);
        assertEquals(List.of("VISA"), LEAD.get(api + "/waiting").getList("items.findAll { it.kind != 'TASK' }.kind"), "asked again, it is the department's");
        Visitor.signedIn("dgs").get(page + "/waiting").then().body(containsString("En attente de")).body(not(containsString("classement des services")));
    }

    private void sendBack(long dataset) {
        JsonPath asked = LEAD.post(api + "/visas", Map.of("dueOn", "2099-01-04", "departmentIds", List.of(LEAD.department("CUL")))).then()
                .statusCode(201).extract().jsonPath();
        HEAD.post("/api/v1/visas/" + asked.getLong("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", List.of(Map.of("datasetId", dataset, "decision", "SEND_BACK", "reason", "Pas les nôtres.")))).then().statusCode(200);
    }

    /** Twelve lines of which eleven are signed, one not to be mentioned, one that a department says is missing, a gate decided. */
    private void full() {
        ready.forTraining(project);
        ready.forAwareness(project);
        LEAD.post(api + "/datasets", Map.of("title", "Caméras de la rue basse", "departmentId", LEAD.department("FIN"), "withheld", true)).then()
                .statusCode(201);
        LEAD.post(api + "/gaps", Map.of("departmentId", LEAD.department("CUL"), "kind", "TO_ADD", "severity", "MINOR", "words",
                "Le fichier des expositions manque à la liste.")).then().statusCode(201);
        LEAD.pass(project.phases().get(0));
    }
}
