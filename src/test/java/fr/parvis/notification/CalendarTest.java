package fr.parvis.notification;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.Api.Project;
import fr.parvis.Neighbour;
import fr.parvis.Visitor;
import fr.parvis.people.RoleHolding;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calendars are read by programs of others: they hold, say no more than they may, and end when their owner says so. */
@QuarkusTest
class CalendarTest {

    @Inject
    Neighbour neighbour;

    @AfterEach
    void noneIsLeft() {
        QuarkusTransaction.requiringNew().run(() -> CalendarFeed.deleteAll());
    }

    @Test
    void anIndependentReaderFindsTheGatesAndTasksOfAProjectWithoutTheWordsOfOthers() throws Exception {
        Project project = LEAD.project("Ouvrir, nos; données\\et plus");
        LEAD.post("/api/v1/projects/" + project.id() + "/tasks", Map.of("title", "Licencier Jean\r\nBEGIN:VALARM", "phase", "SCOPING", "dueOn", "2099-03-16"))
                .then().statusCode(201);

        Calendar calendar = read(made(LEAD, Map.of("name", "Bureau", "scope", "PROJECT", "projectId", project.id())));

        calendar.validate();
        List<String> titles = titles(calendar);
        assertTrue(titles.contains("Passage de la phase «\u00a0Cadrer le projet\u00a0» – Ouvrir, nos; données\\et plus")
                || titles.stream().filter(title -> title.startsWith("Passage de la phase")).count() == 5, titles.toString());
        assertTrue(titles.stream().anyMatch(title -> title.startsWith("Échéance\u00a0: T-")), titles.toString());
        assertFalse(titles.toString().contains("Licencier"), "what a colleague wrote stays at home");
        assertTrue(calendar.getComponents().stream().allMatch(event -> event.getProperty(Property.DTSTART).isPresent()
                && event.getProperty(Property.UID).isPresent()));
    }

    @Test
    void mineHoldsWhatIHaveToDoAndADgsTheGates() throws Exception {
        Project project = LEAD.project("À moi");
        LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Secret de famille", "departmentId", LEAD.department("CUL"))).then()
                .statusCode(201);
        LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-03-16", "departmentIds", List.of(LEAD.department("CUL")))).then()
                .statusCode(201);
        List<String> heads = titles(read(made(HEAD, Map.of("name", "Téléphone", "scope", "MINE"))));
        assertTrue(heads.contains("Visa à donner\u00a0: Culture – À moi"), heads.toString());
        assertFalse(heads.toString().contains("Secret de famille"));
        List<String> gates = titles(read(made(DGS, Map.of("name", "DGS", "scope", "DGS"))));
        assertTrue(gates.stream().filter(title -> title.startsWith("Passage de la phase")).count() >= 5, gates.toString());
        assertTrue(gates.stream().allMatch(title -> title.startsWith("Passage de la phase") || title.startsWith("Comité de pilotage")), gates.toString());
        HEAD.post("/api/v1/calendars", Map.of("name", "DGS", "scope", "DGS")).then().statusCode(422).body("errors[0].pointer", equalTo("/scope"));
    }

    @Test
    void meetingsAreInTheCalendarOfTheProjectOfWhoIsThereAndCommitteesInTheDgsWithoutTheirTitles() throws Exception {
        Project project = LEAD.project("Agendas");
        long head = HEAD.get("/api/v1/me").getLong("id");
        for (String kind : List.of("STEERING", "WORKING")) {
            LEAD.post("/api/v1/projects/" + project.id() + "/meetings", Map.of("kind", kind, "title", "Licencier Jean", "day", "2099-03-16", "hour", "09:00",
                    "location", "Chez Jean", "participants", List.of(Map.of("personId", head)))).then().statusCode(201);
        }
        Calendar mine = read(made(HEAD, Map.of("name", "Téléphone", "scope", "MINE")));
        mine.validate();
        assertTrue(titles(mine).containsAll(List.of("Comité de pilotage (COPIL) – Agendas", "Réunion de travail – Agendas")), titles(mine).toString());
        assertFalse(mine.toString().contains("Jean"), "what a colleague wrote stays at home");
        assertTrue(titles(read(made(LEAD, Map.of("name", "Bureau", "scope", "PROJECT", "projectId", project.id())))).contains("Réunion de travail – Agendas"));
        List<String> dgs = titles(read(made(DGS, Map.of("name", "DGS", "scope", "DGS"))));
        assertTrue(dgs.contains("Comité de pilotage (COPIL) – Agendas") && !dgs.contains("Réunion de travail – Agendas"), dgs.toString());
    }

    @Test
    void aRevokedAddressIsGoneAnUnknownOneNeverWasAndBothSayWhatToDo() {
        String path = made(LEAD, Map.of("name", "Bureau", "scope", "MINE"));
        given().get(path).then().statusCode(200).header("Content-Type", startsWith("text/calendar"));
        LEAD.asks().get("/api/v1/calendars").then().body("items[0].lastUsedAt", notNullValue()).body("items[0].revoked", equalTo(false));
        String id = LEAD.get("/api/v1/calendars").getString("items[0].id");
        HEAD.asks().delete("/api/v1/calendars/" + id).then().statusCode(404);
        neighbour.asks().delete("/api/v1/calendars/" + id).then().statusCode(404);
        LEAD.asks().delete("/api/v1/calendars/" + id).then().statusCode(204);
        given().header("Accept-Language", "fr").get(path).then().statusCode(410).body(containsString("a été révoquée")).body(containsString("page «\u00a0Calendriers"));
        given().header("Accept-Language", "en").get("/calendars/" + "x".repeat(43) + ".ics").then().statusCode(404).body(containsString("copied whole"));
        given().get("/calendars/%00.ics").then().statusCode(404);
    }

    @Test
    void aProjectOneDoesNotSeeIsRefusedAndOneNoLongerSeenIsGone() {
        Project project = LEAD.project("À nous");
        neighbour.asks().body(Map.of("name", "Espion", "scope", "PROJECT", "projectId", project.id())).post("/api/v1/calendars").then().statusCode(422)
                .body("errors[0].pointer", equalTo("/projectId"));
        String path = made(HEAD, Map.of("name", "Projet", "scope", "PROJECT", "projectId", project.id()));
        given().get(path).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> CalendarFeed.update("personId = ?1",
                RoleHolding.<RoleHolding>find("municipalityId", neighbour.townId()).firstResult().personId));
        given().get(path).then().statusCode(410).body(not(containsString("À nous")));
    }

    @Test
    void theAddressIsShownOnceAndThePageRefusesWithWhatWasTyped() {
        Visitor lead = Visitor.signedIn("lead");
        lead.get("/calendars").then().statusCode(200).body(containsString("Aucun calendrier"));
        lead.post("/calendars", Map.of("name", "Bureau", "scope", "PROJECT")).then().statusCode(422).body(containsString("Choisissez l’un de vos projets."))
                .body(containsString("value=\"Bureau\""));
        lead.post("/calendars", Map.of("name", "Bureau", "scope", "MINE")).then().statusCode(200).body(containsString(".ics</code>"));
        lead.get("/calendars").then().body(containsString("Bureau")).body(not(containsString(".ics"))).body(containsString("Jamais lu"));
        String id = LEAD.get("/api/v1/calendars").getString("items[0].id");
        lead.post("/calendars/" + id + "/revocation", Map.of()).then().statusCode(303);
        lead.get("/calendars").then().body(containsString("Révoqué"));
        LEAD.asks().get("/api/v1/calendars").then().body("items[0].lastUsedAt", nullValue());
    }

    @Test
    void thereAreTwentyAtMost() {
        for (int i = 0; i < CalendarFeeds.MOST; i++) {
            made(LEAD, Map.of("name", "Agenda " + i, "scope", "MINE"));
        }
        LEAD.post("/api/v1/calendars", Map.of("name", "De trop", "scope", "MINE")).then().statusCode(422).body("errors[0].message", containsString("20 calendriers"));
    }

    /** @return the path of the address */
    private static String made(Api who, Map<String, ?> body) {
        String address = who.post("/api/v1/calendars", body).then().statusCode(201).extract().path("address");
        return URI.create(address).getPath();
    }

    private static Calendar read(String path) throws Exception {
        return new CalendarBuilder().build(new StringReader(given().get(path).then().statusCode(200).extract().asString()));
    }

    private static List<String> titles(Calendar calendar) {
        return calendar.<CalendarComponent>getComponents("VEVENT").stream().map(event -> event.getProperty(Property.SUMMARY).orElseThrow().getValue()).toList();
    }
}
