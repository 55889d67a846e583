package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two hundred lines decided by a head on a phone, with the keyboard alone and in one go: two exceptions, the rest approved. */
@QuarkusTest
class VisaJourneyTest {

    private static final int LINES = 200;

    @TestHTTPResource("/")
    URL server;

    @Test
    void twoHundredLinesAreDecidedWithTheKeyboardInOneGo() {
        Api.Project project = LEAD.project("Deux cents lignes au clavier");
        String imported = LEAD.give(project.id(), "Service;Titre;Données personnelles\n" + IntStream.rangeClosed(1, LINES)
                .mapToObj(i -> "CUL;Jeu " + i + ";0\n").collect(Collectors.joining())).then().statusCode(201).extract().path("id").toString();
        LEAD.post("/api/v1/imports/" + imported + "/application", Map.of()).then().statusCode(200);
        String visa = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201).extract()
                .path("items[0].id").toString();
        List<Integer> datasets = LEAD.get("/api/v1/visas/" + visa).getList("lines.datasetId");
        try (Browser browser = Browser.open()) {
            Page head = browser.signedIn("head", View.PHONE, server.toString());
            head.navigate("/visas/" + visa);
            reach(head, "[name=rest-NEW]");
            head.keyboard().press("Space");
            reach(head, "[name=decision-" + datasets.get(0) + "]");
            choose(head, "Renvoyer");
            reach(head, "[name=reason-" + datasets.get(0) + "]");
            head.keyboard().type("Le titre ne dit rien.");
            reach(head, "[name=decision-" + datasets.get(1) + "]");
            choose(head, "Valider avec réserve");
            assertThat(head.locator("[data-tally]")).containsText("Valider\u00a0: " + (LINES - 2));
            reach(head, "[name=reason-" + datasets.get(1) + "]");
            head.keyboard().type("À relire en janvier.");
            Browser.assertNoSidewaysScroll(head);
            head.waitForNavigation(() -> head.keyboard().press("Enter"));
            assertThat(head.locator("#receipt")).isVisible();
        }
        Map<String, Long> decisions = LEAD.get("/api/v1/visas/" + visa).<String>getList("lines.decision").stream()
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        assertEquals(Map.of("APPROVE", LINES - 2L, "APPROVE_WITH_RESERVATION", 1L, "SEND_BACK", 1L), decisions);
    }

    /** With the arrows, as far as the choice of that name. */
    private static void choose(Page page, String name) {
        String chosen = "document.activeElement.selectedOptions[0].text";
        for (int down = 0; down < 10 && !name.equals(page.evaluate(chosen)); down++) {
            page.keyboard().press("ArrowDown");
        }
        assertEquals(name, page.evaluate(chosen));
    }

    private static void reach(Page page, String selector) {
        String there = "document.activeElement?.matches(\"" + selector + "\") ?? false";
        for (int tabs = 0; tabs < 250 && !(Boolean) page.evaluate(there); tabs++) {
            page.keyboard().press("Tab");
        }
        assertTrue((Boolean) page.evaluate(there), "reached with the tab key: " + selector);
    }
}
