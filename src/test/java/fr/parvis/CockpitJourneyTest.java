package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** The lead steers and shows the public how far the town has come, in a real browser. */
@QuarkusTest
class CockpitJourneyTest {

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
    void theLeadRemindsAHeadAndOpensThePublicPageAndEveryPageFitsAPhone() {
        Project project = LEAD.project("Piloter");
        LEAD.post("/api/v1/projects/" + project.id() + "/tasks", Map.of("title", "Envoyer la liste des logiciels", "phase", "SCOPING", "ownerId",
                Api.HEAD.get("/api/v1/me").getLong("id"), "dueOn", "2026-01-15")).then().statusCode(201);
        LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Lieux culturels", "departmentId", LEAD.department("CUL")));
        LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201);

        Page lead = browser.signedIn("lead", View.WIDE, server.toString());
        assertEquals(200, lead.navigate("/projects/" + project.id()).status());
        lead.locator(".subnav a[href$='/cockpit']").click();
        lead.waitForURL("**/cockpit");
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "cockpit");
        lead.locator("li[id^=task-] summary").first().click();
        assertThat(lead.locator("li[id^=task-] textarea").first()).containsText("Envoyer la liste des logiciels");
        Browser.assertAccessible(lead);
        lead.waitForNavigation(() -> lead.locator("li[id^=task-] button[type=submit]").first().click());
        assertThat(lead.locator(".flash")).containsText("La relance est partie");

        lead.navigate("/municipalities/" + LEAD.town() + "/progress");
        Browser.assertAccessible(lead);
        if (lead.locator("input[value=SHOW]").count() > 0) {
            lead.waitForNavigation(() -> lead.locator("main button[type=submit]").click());
        }
        String page = "/public/" + LEAD.get("/api/v1/municipalities/" + LEAD.town()).getString("inseeCode");
        for (View view : List.of(View.PHONE, View.WIDE.inEnglish(), View.WIDE.inTheDark())) {
            Page anybody = browser.page(view, server.toString());
            assertEquals(200, anybody.navigate(page).status());
            Browser.assertAccessible(anybody);
            Browser.assertNoSidewaysScroll(anybody);
            Browser.screenshot(anybody, "public-progress-" + view.width() + (view.dark() ? "-dark" : ""));
            anybody.context().close();
            Page signedIn = browser.signedIn("lead", view, server.toString());
            for (String path : List.of("/projects/" + project.id() + "/cockpit", "/portfolio", "/municipalities/" + LEAD.town() + "/progress")) {
                assertEquals(200, signedIn.navigate(path).status(), path);
                Browser.assertAccessible(signedIn);
                Browser.assertNoSidewaysScroll(signedIn);
                Browser.screenshot(signedIn, "steering" + path.replaceAll("[^a-z]+", "-") + "-" + view.width());
            }
            signedIn.context().close();
        }
    }
}
