package fr.parvis;

import static fr.parvis.Api.ADMIN;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The days on which the council sits: kept by the administrator, seen by everybody of the town, shaded on the timeline. */
@QuarkusTest
class CouncilTest {

    private static String path() {
        return "/municipalities/" + LEAD.town() + "/council-sittings";
    }

    private static String api() {
        return "/api/v1" + path();
    }

    private static Response typed(String who, String days) {
        return Visitor.signedIn(who).post(path(), Map.of("days", days));
    }

    private static List<String> days() {
        return LEAD.get(api()).getList("items.heldOn");
    }

    @BeforeEach
    @AfterEach
    void leaveNoneBehind() {
        for (Object id : LEAD.get(api()).getList("items.id")) {
            ADMIN.asks().delete(api() + "/" + id).then().statusCode(204);
        }
    }

    @Test
    void severalDaysAreWrittenDownAtOnceHoweverTheyAreTypedAndNoneTwice() {
        typed("admin", "12/01/2099\n2099-02-03, 9.3.2099 12/01/2099").then().statusCode(303);
        assertEquals(List.of("2099-01-12", "2099-02-03", "2099-03-09"), days());
        typed("admin", "3/2/2099; 14/04/2099").then().statusCode(303);
        assertEquals(List.of("2099-01-12", "2099-02-03", "2099-03-09", "2099-04-14"), days());
        String page = Visitor.signedIn("lead").get(path()).then().statusCode(200).extract().asString();
        assertTrue(page.contains("lundi 12 janvier 2099") && page.contains("Demandez-le-lui"), page);
        assertFalse(page.contains("name=\"days\""), "the lead reads and does not write");
    }

    @Test
    void aDayThatIsNoneIsNamedAndWhatWasTypedIsKept() {
        typed("admin", "12/01/2099\n31/02/2099\n<b>demain</b>").then().statusCode(422).body(containsString("31/02/2099, &lt;b&gt;demain&lt;/b&gt;"))
                .body(containsString("12/01/2099\n31/02/2099")).body(not(containsString("<b>demain")));
        typed("admin", "").then().statusCode(422);
        typed("admin", "12/01/1850").then().statusCode(422);
        typed("admin", "1/1/2099 ".repeat(61)).then().statusCode(422).body(containsString("60 dates"));
        assertEquals(List.of(), days());
    }

    @Test
    void aSittingIsRemovedByWhoeverWasFirstAndTheOtherReadsThatItIsGone() {
        typed("admin", "12/01/2099").then().statusCode(303);
        String id = LEAD.get(api()).getString("items[0].id");
        Visitor admin = Visitor.signedIn("admin");
        admin.post(path() + "/" + id + "/removal", Map.of()).then().statusCode(303);
        admin.get(path()).then().body(containsString("La séance du lundi 12 janvier 2099 est retirée."));
        admin.post(path() + "/" + id + "/removal", Map.of()).then().statusCode(303);
        admin.get(path()).then().body(containsString("était déjà retirée"));
        admin.get("/municipalities/" + LEAD.town() + "/journal.jsonl").then().statusCode(200).body(containsString("people.sitting-removed"));
    }

    @Test
    void theApiAddsAndRemovesAndRefusesInWords() {
        ADMIN.post(api(), Map.of("heldOn", List.of("2099-01-12", "2099-02-03"))).then().statusCode(200).body("items.heldOn", hasItems("2099-01-12", "2099-02-03"))
                .body("total", equalTo(2));
        for (Object wrong : List.of("2099-01-12", List.of("2099-02-30"), List.of("\u0000"), List.of("é".repeat(9000)), List.of(1), List.of("+999999999-01-01"))) {
            ADMIN.post(api(), Map.of("heldOn", wrong)).then().statusCode(422).body("errors[0].pointer", containsString("/heldOn"));
        }
        ADMIN.post(api(), Map.of()).then().statusCode(422);
        ADMIN.asks().delete(api() + "/0").then().statusCode(404);
    }

    @Test
    void theTimelineHatchesTheDayAndSaysIt() {
        long project = LEAD.project("Frise du conseil").id();
        LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", "Délibérer", "phase", "SCOPING", "dueOn", "2099-03-02")).then().statusCode(201);
        String timeline = "/projects/" + project + "/tasks?view=timeline";
        Visitor lead = Visitor.signedIn("lead");
        lead.get(timeline).then().body(containsString("Aucune séance du conseil municipal"));
        typed("admin", "12/01/2099 5/5/2100").then().statusCode(303);
        String page = lead.get(timeline).then().statusCode(200).extract().asString();
        assertTrue(page.contains("Séances du conseil municipal\u00a0: 12 janv. 2099."), "in words, and only those within what is drawn");
        assertEquals(1, page.split("class=\"chart__council\" fill=\"url\\(#chart-hatched\\)\" x=\"\\d{5}", -1).length - 1, "hatched once, beside the sample of the legend");
    }
}
