package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import fr.parvis.Api.Project;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A head says what the department has and does not have; the lead closes the gap; the DGS decides what is left. In a real browser. */
@QuarkusTest
class GapJourneyTest {

    private static Browser browser;

    @TestHTTPResource("/")
    URL server;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aHeadAnswersOnAPhoneWithTheKeyboardAndTheLeadClosesTheGap() {
        Project project = LEAD.project("Ce que nous avons");
        String number = listed(project, "Adhérents du centre culturel").get("number");
        Page head = browser.signedIn("head", View.PHONE, server.toString());
        open(head, "/projects/" + project.id() + "/questionnaire");
        Browser.assertAccessible(head);
        Browser.assertNoSidewaysScroll(head);
        press(head, "a-" + number + "-NO");
        head.waitForURL("**#q-*");
        assertThat(head.locator("#a-" + number + "-NO")).hasAttribute("aria-pressed", "true");
        assertThat(head.locator("#progress")).containsText("1 sur");
        head.keyboard().press("Tab");
        assertEquals(true, head.evaluate("'#' + document.activeElement.closest('.question').id === location.hash"),
                "the keyboard goes on from the next question");
        press(head, "a-CU-05-YES");
        assertThat(head.locator("#q-CU-05")).containsText("Dans l’inventaire");
        assertThat(head.locator("#progress")).containsText("2 sur");
        Browser.assertAccessible(head);
        Browser.screenshot(head, "questionnaire");

        Page lead = browser.signedIn("lead", View.WIDE, server.toString());
        open(lead, "/projects/" + project.id() + "/gaps");
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "gaps");
        lead.locator("#gaps tbody a").first().click();
        lead.waitForURL("**/gaps/*");
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "gap");
        lead.locator("summary.button").click();
        lead.locator("#closing [name=reason]").fill("Le fichier est celui de l’association.");
        lead.waitForNavigation(() -> lead.locator("#closing button[type=submit]").click());
        assertThat(lead.locator("main")).containsText("Le fichier est celui de l’association.");
        assertThat(lead.locator("#closing")).hasCount(0);
    }

    @Test
    void theDgsFindsALineSentBackTwiceAndDecides() {
        Project project = LEAD.project("Ce qui nous sépare");
        Map<String, String> dataset = listed(project, "Adhérents du centre culturel");
        for (int times = 0; times < 2; times++) {
            var asked = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-01-04", "departmentIds",
                    List.of(LEAD.department("CUL")))).jsonPath();
            HEAD.post("/api/v1/visas/" + asked.getLong("items[0].id") + "/decisions", Map.of("snapshotHash",
                    asked.getString("items[0].snapshotHash"), "decisions", List.of(Map.of("datasetId", Long.valueOf(dataset.get("id")), "decision",
                            "SEND_BACK", "reason", "Ce fichier est tenu par l’association.")))).then().statusCode(200);
        }
        Page lead = browser.signedIn("lead", View.WIDE, server.toString());
        open(lead, "/datasets/" + dataset.get("id"));
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "dataset-obligations");
        lead.locator("a[href$='/arbitration']").click();
        lead.waitForURL("**/arbitration");
        Browser.assertAccessible(lead);
        lead.locator("#ask [name=departmentConsequence]").fill("La ligne quitte l’inventaire du service.");
        lead.locator("#ask [name=leadPosition]").fill("L’accueil du centre tient ce fichier chaque jour.");
        lead.locator("#ask [name=leadConsequence]").fill("Le service en reste responsable.");
        lead.waitForNavigation(() -> lead.locator("#ask button[type=submit]").click());

        Page dgs = browser.signedIn("dgs", View.PHONE, server.toString());
        dgs.locator("a[href='/datasets/" + dataset.get("id") + "/arbitration']").first().click();
        dgs.waitForURL("**/arbitration");
        Browser.assertAccessible(dgs);
        Browser.assertNoSidewaysScroll(dgs);
        Browser.screenshot(dgs, "arbitration");
        dgs.locator("[name=retained][value=LEAD]").check();
        dgs.locator("#decision [name=reason]").fill("L’accueil relève du service.");
        dgs.waitForNavigation(() -> dgs.locator("#decision button[type=submit]").click());
        assertThat(dgs.locator("main")).containsText("L’accueil relève du service.");
        Browser.assertAccessible(dgs);
        assertEquals("STANDING", LEAD.get("/api/v1/datasets/" + dataset.get("id")).getString("visa"));
    }

    @Test
    void theQuestionnaireIsAnsweredWithoutScriptToo() {
        Project project = LEAD.project("Sans script");
        Page head = browser.signedIn("head", View.PHONE.withoutScript(), server.toString());
        open(head, "/projects/" + project.id() + "/questionnaire?department=CUL");
        head.locator("#a-CU-05-UNKNOWN").click();
        head.waitForURL("**/questionnaire?department=CUL#q-*");
        assertThat(head.locator("#a-CU-05-UNKNOWN")).hasAttribute("aria-pressed", "true");
        assertThat(head.locator("#progress")).containsText("1 sur");
        head.context().close();
    }

    private static Map<String, String> listed(Project project, String title) {
        var made = LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", title, "departmentId", LEAD.department("CUL"))).then()
                .statusCode(201).extract().jsonPath();
        return Map.of("id", made.getString("id"), "number", made.getString("number"));
    }

    private static void open(Page page, String path) {
        assertEquals(200, page.navigate(path).status(), path);
    }

    /** Reaches a button with the tab key and presses it. */
    private static void press(Page page, String id) {
        for (int tabs = 0; tabs < 200 && !id.equals(page.evaluate("document.activeElement?.id")); tabs++) {
            page.keyboard().press("Tab");
        }
        assertTrue(id.equals(page.evaluate("document.activeElement?.id")), "reached with the tab key: " + id);
        page.keyboard().press("Enter");
    }
}
