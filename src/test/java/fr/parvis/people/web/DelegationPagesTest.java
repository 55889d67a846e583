package fr.parvis.people.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.LentTown;
import fr.parvis.LentTown.Lent;
import fr.parvis.Visitor;
import fr.parvis.journal.JournalLine;
import fr.parvis.people.Delegation;
import fr.parvis.people.PeopleNarrator;
import fr.parvis.platform.Clocks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a town's delegations, what the account and the first page say of them, and the same through the API. */
@QuarkusTest
class DelegationPagesTest {

    @Inject
    LentTown towns;

    private Lent town;
    private String page;

    @BeforeEach
    void aTown() {
        town = towns.found();
        page = "/municipalities/" + town.town() + "/delegations";
    }

    @Test
    void theAssistantRecordsForTheDgsAndEverybodyReadsIt() {
        Visitor admin = town.signedIn("admin");
        admin.post(page, form("DGS:" + town.id("dgs"), "agent", hours(0), hours(48), "2026-14")).then().statusCode(303);

        admin.get(page).then().body(containsString("La suppléance confiée à M. agent est enregistrée."));
        town.signedIn("elu").get(page).then().body(containsString("2026-14")).body(containsString("En cours")).body(not(containsString("id=\"record\"")));
        town.signedIn("agent").get("/account").then().body(containsString("Vous suppléez M. dgs (direction générale) jusqu’au "));
        town.signedIn("dgs").get("/account").then().body(containsString("M. agent vous supplée (direction générale) jusqu’au "));
        town.signedIn("agent").get("/").then().body(containsString("Vous suppléez M. dgs")).body(containsString("Arrêté 2026-14."));
        town.signedIn("agent").inEnglish().get("/").then().body(containsString("You stand in for M. dgs (chief executive) until "));
        town.signedIn("admin").get(page + ".csv").then().statusCode(200).body(containsString("M. dgs;direction générale;M. agent;"));
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatToDo() {
        Visitor dgs = town.signedIn("dgs");
        dgs.post(page, form("DGS:" + town.id("dgs"), "agent", hours(0), hours(48), "")).then().statusCode(422)
                .body(containsString("Indiquez la référence de l’arrêté")).body(containsString("value=\"" + hours(48) + "\""));
        dgs.post(page, form("DGS:" + town.id("dgs"), "agent", hours(5), hours(4), "1")).then().statusCode(422)
                .body(containsString("La fin doit venir après le début."));
        dgs.post(page, form("DGS:" + town.id("dgs"), "agent", "hier", hours(4), "1")).then().statusCode(422).body(containsString("Indiquez une date et une heure"));
        dgs.post(page, form("PAPE:1", "agent", hours(0), hours(4), "1")).then().statusCode(422);
        dgs.inEnglish().post(page, form("HEAD:" + town.department(), "head", hours(0), hours(4), "")).then().statusCode(422)
                .body(containsString("Nobody stands in for themselves"));
    }

    @Test
    void theHeadRecordsAndEndsTheirOwnAndIsOfferedNothingElse() {
        Visitor head = town.signedIn("head");
        String shown = head.get(page).then().statusCode(200).extract().asString();
        assertTrue(shown.contains("HEAD:" + town.department()) && !shown.contains("DGS:") && !shown.contains("HEAD:" + town.vacant()), shown);
        head.post(page, form("HEAD:" + town.department(), "agent", hours(0), hours(48), "")).then().statusCode(303);
        Matcher end = Pattern.compile("/delegations/(\\d+)/end").matcher(head.get(page).asString());
        assertTrue(end.find());
        town.signedIn("agent").post("/delegations/" + end.group(1) + "/end", Map.of()).then().statusCode(403);
        head.post("/delegations/" + end.group(1) + "/end", Map.of()).then().statusCode(303);
        head.get(page).then().body(containsString("Arrêtée")).body(containsString("Par M. head, "));
    }

    @Test
    void aVacancyIsFilledInTwoActs() {
        Visitor dgs = town.signedIn("dgs");
        dgs.get("/municipalities/" + town.town()).then().body(containsString("Postes de chef de service à pourvoir"))
                .body(containsString(page + "?department=" + town.vacant())).body(containsString("Pourvoir par intérim"));
        String form = dgs.get(page + "?department=" + town.vacant()).then().statusCode(200).body(containsString("Pourvoir par intérim le service Archives"))
                .extract().asString();
        // All but the person is filled in: choosing and confirming are the two acts.
        dgs.post(page, form("HEAD:" + town.vacant(), "agent", value(form, "startsAt"), value(form, "endsAt"), "")).then().statusCode(303);
        dgs.get("/municipalities/" + town.town()).then().body(containsString("Intérim de M. agent jusqu’au ")).body(not(containsString("?department=")));
        town.signedIn("agent").get("/").then().body(containsString("Vous assurez l’intérim (chef de service Archives)"));
    }

    @Test
    void theHistoryTellsWhoWasLentWhatUntilWhenInBothLanguages() {
        Delegation one = towns.dgs(town, "agent", towns.now().plus(Duration.ofDays(2)));
        town.asks("dgs").post("/api/v1/delegations/" + one.id + "/end").then().statusCode(200);
        String chain = town.signedIn("admin").get("/municipalities/" + town.town() + "/journal.jsonl").then().statusCode(200).extract().asString();
        assertTrue(chain.contains("people.delegation-recorded") && chain.contains("people.delegation-ended"), chain);
        Map<String, String> facts = Map.of("delegate", "M. agent", "delegator", "M. dgs", "reference", "2026-14");
        assertEquals("M. agent supplée M. dgs (direction générale) du jeudi 12 mars 2026 à 9 h 00 au vendredi 13 mars 2026 à 18 h 00. Arrêté 2026-14.",
                told("people.delegation-recorded", facts, Locale.FRENCH));
        assertEquals("M. agent stands in for M. dgs (chief executive) from Thursday 12 March 2026, 9:00 to Friday 13 March 2026, 18:00. Order 2026-14.",
                told("people.delegation-recorded", facts, Locale.ENGLISH));
        assertEquals("La suppléance confiée à M. agent (direction générale) a été arrêtée.", told("people.delegation-ended", facts, Locale.FRENCH));
        assertEquals("M. agent assure l’intérim (chef de service Archives) du jeudi 12 mars 2026 à 9 h 00 au vendredi 13 mars 2026 à 18 h 00.",
                told("people.delegation-recorded", Map.of("delegate", "M. agent", "department", "Archives"), Locale.FRENCH));
    }

    private static String told(String event, Map<String, String> facts, Locale locale) {
        return new PeopleNarrator().tell(new JournalLine(1, Instant.EPOCH, event, null, "delegation", 1L, 1L, "M. admin", null, null, null, "", Map.of(),
                Map.of("start", "2026-03-12T08:00:00Z", "end", "2026-03-13T17:00:00Z"), facts), locale);
    }

    @Test
    void theApiRecordsListsAndEndsWithinTheTown() {
        Map<String, Object> body = new HashMap<>(Map.of("municipalityId", town.town(), "delegatorId", town.id("dgs"), "delegateId", town.id("agent"), "startsAt",
                hours(0) + ":00+01:00", "endsAt", towns.now().plus(Duration.ofDays(3)).toString(), "reference", "2026-14"));
        int id = town.asks("dgs").body(body).post("/api/v1/delegations").then().statusCode(201).body("state", equalTo("IN_FORCE"))
                .body("delegator", equalTo("M. dgs")).body("departmentId", nullValue()).extract().path("id");
        town.asks("lead").get("/api/v1/delegations").then().statusCode(200).body("total", equalTo(1)).body("items.id", hasItem(id));
        town.asks("dgs").body(body).post("/api/v1/delegations").then().statusCode(409).body("detail", containsString("Une autre suppléance couvre déjà"));
        town.asks("lead").body(body).post("/api/v1/delegations").then().statusCode(403);
        body.remove("endsAt");
        town.asks("dgs").body(body).post("/api/v1/delegations").then().statusCode(422).body("errors[0].pointer", equalTo("/endsAt"));

        Lent elsewhere = towns.found();
        elsewhere.asks("dgs").post("/api/v1/delegations/" + id + "/end").then().statusCode(404);
        elsewhere.asks("dgs").get("/api/v1/delegations").then().body("total", equalTo(0));
        town.asks("lead").post("/api/v1/delegations/" + id + "/end").then().statusCode(403);
        town.asks("dgs").post("/api/v1/delegations/" + id + "/end").then().statusCode(200).body("state", equalTo("CUT_SHORT")).body("endedBy", equalTo("M. dgs"));
        town.asks("dgs").post("/api/v1/delegations/" + id + "/end").then().statusCode(409);
    }

    @Test
    void whatIsLentShowsNothingOfWhoeverLentIt() {
        towns.dgs(town, "agent", towns.now().plus(Duration.ofDays(2)));
        assertEquals(1, town.asks("agent").get("/api/v1/me").jsonPath().getList("roles").size(), "roles in one's own name");
    }

    private static String value(String page, String field) {
        Matcher value = Pattern.compile("name=\"" + field + "\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertTrue(value.find(), field);
        return value.group(1);
    }

    private Map<String, String> form(String scope, String delegate, String from, String until, String reference) {
        return Map.of("scope", scope, "delegateId", String.valueOf(town.id(delegate)), "startsAt", from, "endsAt", until, "reference", reference);
    }

    /** As the form writes it: the hour here, to the minute. */
    private String hours(int ahead) {
        return LocalDateTime.ofInstant(towns.now().plus(Duration.ofHours(ahead)), Clocks.PARIS).toString();
    }
}
