package fr.parvis.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Anew;
import fr.parvis.Api;
import fr.parvis.Neighbour;
import fr.parvis.Visitor;
import fr.parvis.people.Person;
import fr.parvis.people.RoleHolding;
import fr.parvis.platform.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** The same question is answered from memory as long as nothing changed, and never longer, and to nobody else. */
@QuarkusTest
class ReplaysTest {

    @Inject
    EntityManagerFactory factory;

    @Inject
    Neighbour neighbour;

    @Test
    void theSamePageAskedAgainAsksTheDatabaseNothing() {
        Visitor lead = neighbour.signedIn();
        String project = "/projects/" + made("Relecture");
        for (String page : List.of("/", "/projects", project, project + "/tasks", project + "/datasets?q=voirie", project + "/dashboard")) {
            assertEquals(0, fewest(() -> lead.get(page)), page);
        }
        for (String list : List.of("/projects", project + "/tasks", project + "/datasets")) {
            assertEquals(0, fewest(() -> neighbour.asks().get("/api/v1" + list)), list);
        }
    }

    @Test
    void whatIsSaidAgainIsTheSameToTheLastByteAndHeader() {
        Visitor lead = neighbour.signedIn();
        for (String page : List.of("/", "/projects/" + made("Pareil") + "/tasks")) {
            Anew.look();
            Response first = lead.get(page);
            Response again = lead.get(page);
            assertEquals(first.asString(), again.asString());
            assertEquals(headers(first), headers(again));
            assertTrue(again.header("Content-Security-Policy").contains("default-src 'none'"));
            assertEquals("no-store", again.header("Cache-Control"));
            assertEquals("fr", again.header("Content-Language"));
        }
        Response first = neighbour.asks().get("/api/v1/projects?size=1");
        assertEquals(headers(first), headers(neighbour.asks().get("/api/v1/projects?size=1")));
    }

    @Test
    void whoWantsNothingPackedGetsTheAnswerAsItIsEachTime() {
        Anew.look();
        for (int again = 0; again < 3; again++) {
            for (String plain : List.of("gzip;q=0", "identity", "identity;q=1, gzip;q=0.5")) {
                Response answer = accepting(plain);
                assertNull(answer.header("Content-Encoding"), plain);
                assertTrue(answer.asString().startsWith("{"), plain);
            }
            assertEquals("gzip", accepting("gzip").header("Content-Encoding"));
        }
    }

    private Response accepting(String codings) {
        return neighbour.asks().config(RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", codings).get("/api/v1/projects?size=200");
    }

    @Test
    void aChangeShowsOnTheNextPage() {
        Visitor lead = neighbour.signedIn();
        long project = made("Change");
        String tasks = "/projects/" + project + "/tasks";
        String list = tasks + "?size=200";
        for (int i = 0; i < 3; i++) {
            lead.get(list).then().body(not(containsString("Relever le point " + i)));
            lead.get(list);
            neighbour.asks().body(Map.of("title", "Relever le point " + i, "phase", "SCOPING")).post("/api/v1" + tasks).then().statusCode(201);
            lead.get(list).then().body(containsString("Relever le point " + i));
        }
    }

    @Test
    void whoLosesTheRoleLosesThePageAtOnce() {
        Visitor lead = neighbour.signedIn();
        String page = "/projects/" + made("Départ");
        lead.get(page).then().statusCode(200);
        lead.get(page).then().statusCode(200);
        long person = neighbour.asks().get("/api/v1/me").jsonPath().getLong("id");
        ends(person, LocalDate.now(Clocks.PARIS).minusDays(2));
        try {
            lead.get(page).then().statusCode(404);
        } finally {
            ends(person, null);
        }
        lead.get(page).then().statusCode(200);
    }

    @Test
    void whoIsDeactivatedIsSignedOutAtOnce() {
        Visitor lead = neighbour.signedIn();
        lead.get("/").then().statusCode(200);
        lead.get("/").then().statusCode(200);
        long person = neighbour.asks().get("/api/v1/me").jsonPath().getLong("id");
        active(person, false);
        try {
            lead.get("/").then().statusCode(303).header("Location", containsString("/sign-in"));
            neighbour.asks().get("/api/v1/projects").then().statusCode(401);
        } finally {
            active(person, true);
        }
    }

    @Test
    void nobodyGetsTheAnswerOfAnother() {
        String page = "/projects/" + made("Voisins");
        Visitor lead = neighbour.signedIn();
        lead.get(page).then().statusCode(200);
        Visitor.signedIn("lead").get(page).then().statusCode(404);
        Visitor.anonymous().get(page).then().statusCode(303);
        Api.LEAD.asks().get("/api/v1" + page).then().statusCode(404);
        String home = lead.get("/").asString();
        assertNotEquals(home, Visitor.signedIn("dgs").get("/").asString());
        assertEquals(home, lead.get("/").asString());
    }

    @Test
    void eachReadsTheirOwnLanguage() {
        String page = "/projects/" + made("Langues");
        Visitor lead = neighbour.signedIn();
        lead.get(page).then().header("Content-Language", "fr");
        lead.inEnglish().get(page).then().header("Content-Language", "en").body(containsString("<html lang=\"en\">"));
    }

    @Test
    void whatIsSaidOnceIsNotSaidAgain() {
        Visitor lead = neighbour.signedIn();
        String project = "/projects/" + made("Une fois");
        lead.get(project + "/tasks");
        String next = lead.post(project + "/tasks", Map.of("title", "Une tâche", "phase", "SCOPING")).then().statusCode(303).extract().header("Location");
        String path = next.substring(next.indexOf("/projects") < 0 ? next.indexOf("/tasks") : next.indexOf("/projects"));
        assertTrue(lead.get(path).asString().contains("class=\"flash\""));
        assertFalse(lead.get(path).asString().contains("class=\"flash\""));
        assertFalse(lead.get(path).asString().contains("class=\"flash\""));
    }

    @Test
    void aFormOpenInOneTabSurvivesPagesOpenedInAnother() {
        Visitor lead = neighbour.signedIn();
        String tasks = "/projects/" + made("Deux onglets") + "/tasks";
        String first = token(lead.get(tasks));
        lead.get("/");
        String second = token(lead.get("/projects"));
        assertEquals(first, second);
        lead.asks().contentType("application/x-www-form-urlencoded").formParam("csrf-token", first).formParam("title", "Gardée")
                .formParam("phase", "SCOPING").post(tasks).then().statusCode(303);
        assertNotEquals(first, token(neighbour.signedIn().get(tasks)));
    }

    @Test
    void aBrowserWithoutATokenGetsOneThatWorks() {
        assertNotEquals(token(Visitor.anonymous().get("/sign-in")), token(Visitor.anonymous().get("/sign-in")));
    }

    private static String token(Response page) {
        String name = "name=\"csrf-token\" value=\"";
        String text = page.asString();
        int at = text.indexOf(name) + name.length();
        return text.substring(at, text.indexOf('"', at));
    }

    private static Map<String, List<String>> headers(Response answer) {
        Map<String, List<String>> all = new TreeMap<>();
        answer.headers().forEach(header -> all.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                .add(header.getValue()));
        // The cookie of the forms is renewed when a page is made anew; packing may differ by some bytes.
        all.keySet().removeAll(List.of("set-cookie", "content-length"));
        return all;
    }

    private static void ends(long person, LocalDate on) {
        QuarkusTransaction.requiringNew().run(() -> RoleHolding.update("endsOn = ?1 where personId = ?2", on, person));
    }

    private static void active(long person, boolean active) {
        QuarkusTransaction.requiringNew().run(() -> Person.update("active = ?1 where id = ?2", active, person));
    }

    private long made(String name) {
        return neighbour.asks().body(Map.of("municipalityId", neighbour.townId(), "title", name, "startsOn", "2026-11-02")).post("/api/v1/projects").then().statusCode(201)
                .extract().jsonPath().getLong("id");
    }

    /** Of three: another test’s mail or the turn of the minute may come in between. */
    private long fewest(Runnable asked) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        asked.run();
        return LongStream.range(0, 3).map(any -> {
            long before = statistics.getPrepareStatementCount();
            asked.run();
            return statistics.getPrepareStatementCount() - before;
        }).min().orElseThrow();
    }
}
