package fr.parvis.law.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Anew;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** «Vos obligations» as people and programs use it, on the first town of the demonstration (24,300 inhabitants, 412 agents). */
@QuarkusTest
class ObligationTest {

    @Inject
    EntityManagerFactory factory;

    private String api;
    private String page;

    @BeforeEach
    void findTheTown() {
        page = "/municipalities/" + LEAD.town() + "/obligations";
        api = "/api/v1" + page;
    }

    @Test
    void theApiSaysWhatAppliesWhyAndWhen() {
        JsonPath all = ELU.get(api);
        assertEquals(23, all.getInt("total"));
        assertEquals("2026.1", all.getString("pack.version"));
        assertEquals("2026-08-20", all.getString("pack.asOf"));
        assertEquals("YES", all.getString("items.find { it.id == 'PRADA' }.applies"));
        assertEquals("CRPA L330-1, R330-2 à R330-4", all.getString("items.find { it.id == 'PRADA' }.legal"));
        assertTrue(all.getString("items.find { it.id == 'PRADA' }.why").contains("24\u202f300"), all.getString("items.find { it.id == 'PRADA' }.why"));
        assertEquals("NO", all.getString("items.find { it.id == 'HAUTES_REM' }.applies"));
        assertTrue(all.getString("items.find { it.id == 'PRADA' }.threshold").contains("10\u202f000"), all.getString("items.find { it.id == 'PRADA' }.threshold"));
        assertEquals("information du public et de la CADA sous 15 jours", all.getString("items.find { it.id == 'PRADA' }.deadline"));
        assertEquals("30 juin N+1", all.getString("items.find { it.id == 'AGEC58' }.deadline"));
        assertEquals("data.gouv.fr", all.getString("items.find { it.id == 'AGEC58' }.channel"));
        ELU.asks().get(api + "?size=5&page=2").then().body("items.size()", equalTo(5)).header("Link", containsString("page=3"));
        ELU.asks().header("Accept-Language", "en").get(api).then().statusCode(200);
    }

    @Test
    void anAnswerChangesWhatAppliesAndIsVersionChecked() {
        answer("NO").statusCode(200).body("items.find { it.id == 'DAE' }.applies", equalTo("NO"));
        answer("UNKNOWN").body("items.find { it.id == 'DAE' }.applies", equalTo("TO_CHECK")).body("facts.ownsDAE", equalTo("UNKNOWN"));
        ValidatableResponse last = answer("YES").body("items.find { it.id == 'DAE' }.applies", equalTo("YES"));
        assertTrue(last.extract().header("ETag").matches("\"\\d+\""));
        LEAD.asks().body(Map.of("ownsDAE", "NO")).put(api + "/facts").then().statusCode(428);
        LEAD.asks().header("If-Match", "\"99999\"").body(Map.of("ownsDAE", "NO")).put(api + "/facts").then().statusCode(412);
        LEAD.asks().header("If-Match", "*").body(Map.of("ownsDAE", "PERHAPS")).put(api + "/facts").then().statusCode(422)
                .body("errors[0].pointer", equalTo("/ownsDAE"));
        ELU.asks().header("If-Match", "*").body(Map.of("ownsDAE", "NO")).put(api + "/facts").then().statusCode(403);
    }

    @Test
    void aYearlyObligationIsOverdueUntilItsYearIsHeld() {
        DGS.asks().body(Map.of("heldOn", "2026-01-10")).put(api + "/AGEC58/holding").then().statusCode(422)
                .body("errors[0].pointer", equalTo("/year"));
        DGS.asks().body(Map.of("heldOn", "2099-01-10", "year", 2024)).put(api + "/AGEC58/holding").then().statusCode(422)
                .body("errors[0].pointer", equalTo("/heldOn"));
        int year = DGS.get(api).getInt("items.find { it.id == 'AGEC58' }.year");
        DGS.asks().body(Map.of("heldOn", "2026-01-10", "year", year, "address", "https://www.data.gouv.fr/fr/datasets/agec")).put(
                api + "/AGEC58/holding").then().statusCode(200).body("overdue", equalTo(false)).body("heldYear", equalTo(year))
                .body("year", equalTo(year + 1)).body("dueOn", equalTo(year + 2 + "-06-30"));
        DGS.asks().body(Map.of("held", false, "year", year)).put(api + "/AGEC58/holding").then().statusCode(422);
        DGS.asks().body(Map.of("held", false, "year", year, "reason", "Mauvaise année")).put(api + "/AGEC58/holding").then().statusCode(200)
                .body("year", equalTo(year));
        DGS.asks().body(Map.of("held", false, "year", year, "reason", "Encore")).put(api + "/AGEC58/holding").then().statusCode(422);
        LEAD.asks().body(Map.of("heldOn", "2026-01-10")).put(api + "/NONE/holding").then().statusCode(404);
        DGS.asks().body(Map.of("heldOn", "2026-02-10", "note", "Arrêté")).put(api + "/PRADA/holding").then().statusCode(200)
                .body("heldOn", equalTo("2026-02-10")).body("heldYear", nullValue()).body("heldBy", notNullValue());
    }

    @Test
    void thePageIsReadByAllAndChangedByLeadAndDgsInBothLanguages() {
        Visitor lead = Visitor.signedIn("lead");
        lead.get(page).then().statusCode(200).body(containsString("Vos obligations")).body(containsString("name=\"ownsDAE\""))
                .body(containsString("CRPA L330-1")).body(containsString("recueil 2026.1"));
        String read = Visitor.signedIn("head").get(page).asString();
        assertTrue(read.contains("Ne s’appliquent pas") && !read.contains("name=\"ownsDAE\"") && !read.contains("/holdings"));
        Visitor.signedIn("elu").inEnglish().get(page).then().statusCode(200).body(containsString("Your obligations"))
                .body(containsString("Every municipality is bound.")).body(not(containsString("S’appliquent")));
        lead.get(page + ".csv").then().statusCode(200).body(containsString("HAUTES_REM"));
        lead.get("/projects/" + LEAD.demonstrationProject() + "/obligations").then().statusCode(303);
        lead.get("/").then().body(containsString("échéances légales passées")).body(containsString(page));
        Visitor.signedIn("elu").get("/").then().body(not(containsString(page)));
        lead.get("/municipalities/" + LEAD.town()).then().body(containsString(page));
    }

    @Test
    void theFormsSayWhatIsWrongAndKeepWhatWasTyped() {
        Visitor lead = Visitor.signedIn("lead");
        lead.post(page + "/facts", Map.of("ownsDAE", "YES", "version", version())).then().statusCode(303);
        lead.post(page + "/facts", Map.of("ownsDAE", "NO", "version", "77777")).then().statusCode(412)
                .body(containsString("modifié les réponses"));
        lead.post(page + "/DECP_LIST/holdings", Map.of("heldOn", "2026-01-10", "year", "1999", "note", "Liste au site")).then().statusCode(422)
                .body(containsString("L’année va de 2000")).body(containsString("Liste au site"));
        lead.post(page + "/RGAA/holdings", Map.of("heldOn", "2026-01-10", "address", "javascript:alert(1)")).then().statusCode(422);
        lead.post(page + "/RGAA/holdings", Map.of("heldOn", "2026-01-10", "note", "Déclaration publiée")).then().statusCode(303);
        lead.get(page).then().body(containsString("Tenue le samedi 10 janvier 2026"));
        lead.post(page + "/RGAA/withdrawals", Map.of("reason", "Déclaration périmée")).then().statusCode(303);
        assertFalse(lead.get(page).asString().contains("Tenue le samedi 10 janvier 2026"));
        Visitor.signedIn("head").post(page + "/RGAA/holdings", Map.of("heldOn", "2026-01-10")).then().statusCode(403);
    }

    @Test
    void moreRecordsTakeNotOneStatementMore() {
        Visitor elu = Visitor.signedIn("elu");
        long few = statements(elu);
        for (int year = 2010; year < 2020; year++) {
            LEAD.asks().body(Map.of("heldOn", "2026-01-10", "year", year)).put(api + "/VFE/holding").then().statusCode(200);
        }
        assertEquals(few, statements(elu));
    }

    @Test
    void theHistoryTellsIt() {
        answer("NO");
        answer("YES");
        JsonPath journal = fr.parvis.Api.ADMIN.get("/api/v1/journal/verification");
        assertTrue(journal.getBoolean("valid"));
    }

    private ValidatableResponse answer(String ownsDae) {
        return LEAD.asks().header("If-Match", "*").body(Map.of("ownsDAE", ownsDae)).put(api + "/facts").then();
    }

    private String version() {
        return String.valueOf(LEAD.get(api).getLong("version"));
    }

    private long statements(Visitor visitor) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        return LongStream.range(0, 3).map(any -> {
            Anew.look();
            long before = statistics.getPrepareStatementCount();
            assertEquals(200, visitor.get(page).statusCode());
            return statistics.getPrepareStatementCount() - before;
        }).min().orElseThrow();
    }
}
