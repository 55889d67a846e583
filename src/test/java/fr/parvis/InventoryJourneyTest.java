package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parvis.Api.Project;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From an empty inventory to the visa of a head of department, in a real browser. */
@QuarkusTest
class InventoryJourneyTest {

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
    void theLeadTakesTheCatalogueTheDgsFreezesTheGridAndAHeadSignsOnAPhoneWithTheKeyboard() {
        Project project = LEAD.project("De rien au visa");
        Page lead = browser.signedIn("lead", View.WIDE, server.toString());
        open(lead, project, "/grid");
        send(lead, "#grid button[type=submit]");
        Page dgs = browser.signedIn("dgs", View.WIDE, server.toString());
        open(dgs, project, "/grid");
        dgs.locator("summary.button").first().click();
        send(dgs, "form[action$='/grid/freezings'] button[type=submit]");
        Browser.assertAccessible(dgs);

        open(lead, project, "/datasets");
        Browser.assertAccessible(lead);
        open(lead, project, "/starter-catalogue");
        Browser.assertAccessible(lead);
        send(lead, "#starter button[type=submit]");
        open(lead, project, "/datasets?department=CUL");
        Browser.assertAccessible(lead);
        lead.locator("#datasets tbody a").first().click();
        lead.waitForLoadState();
        lead.locator("#score summary").first().click();
        assertThat(lead.getByRole(AriaRole.DIALOG)).isVisible();
        Browser.assertAccessible(lead);
        for (String criterion : List.of("V1", "V2", "V3", "V4", "F1", "F2", "F3", "F4", "R")) {
            lead.locator("#marks [name=" + criterion + "]").fill("1");
        }
        send(lead, "#marks button[type=submit]");
        assertThat(lead.locator("#score")).containsText("30 =");
        Browser.screenshot(lead, "dataset");

        open(lead, project, "/visas");
        lead.locator("summary.button").click();
        lead.locator("#campaign [name=dueOn]").fill("2099-01-05");
        send(lead, "#campaign button[type=submit]");
        Browser.assertAccessible(lead);

        signOnAPhone(project);
        List<String> visas = LEAD.get("/api/v1/projects/" + project.id() + "/datasets?department=CUL").getList("items.visa");
        assertTrue(!visas.isEmpty() && visas.stream().allMatch("STANDING"::equals), visas.toString());
    }

    private void signOnAPhone(Project project) {
        Page head = browser.signedIn("head", View.PHONE, server.toString());
        String batch = LEAD.get("/api/v1/projects/" + project.id() + "/visas").getString("items.find { it.departmentId == "
                + LEAD.department("CUL") + " }.id");
        tabTo(head, "document.activeElement?.getAttribute('href') === '/visas/" + batch + "'", 40);
        head.keyboard().press("Enter");
        head.waitForURL("**/visas/" + batch);
        Browser.assertAccessible(head);
        Browser.assertNoSidewaysScroll(head);
        tabTo(head, "document.activeElement?.name === 'rest-NEW'", 40);
        assertTrue((Boolean) head.evaluate("(() => { const at = document.activeElement.getBoundingClientRect();"
                + " return at.bottom <= document.querySelector('.visa-summary').getBoundingClientRect().top; })()"),
                "what has the focus is not under the summary");
        head.keyboard().press("Space");
        assertThat(head.locator("[data-tally]")).containsText("Valider");
        Browser.screenshot(head, "batch");
        tabTo(head, "document.activeElement?.closest('.visa-summary') !== null && document.activeElement?.tagName === 'BUTTON'", 200);
        head.keyboard().press("Enter");
        head.waitForLoadState();
        assertThat(head.locator("#receipt")).isVisible();
        Browser.assertAccessible(head);
        Browser.screenshot(head, "receipt");
    }

    @Test
    void everyPageOfTheInventoryFitsAPhoneInBothLanguages() {
        long project = LEAD.demonstrationProject();
        String dataset = LEAD.get("/api/v1/projects/" + project + "/datasets").getString("items[0].id");
        for (View view : List.of(View.PHONE, View.WIDE.inEnglish())) {
            Page page = browser.signedIn("lead", view, server.toString());
            for (String path : List.of("/projects/" + project + "/datasets", "/projects/" + project + "/grid", "/projects/" + project + "/visas",
                    "/projects/" + project + "/starter-catalogue", "/datasets/" + dataset, "/datasets/" + dataset + "/legal-check")) {
                assertEquals(200, page.navigate(path).status(), path);
                Browser.assertAccessible(page);
                Browser.assertNoSidewaysScroll(page);
            }
            page.context().close();
        }
    }

    private static void open(Page page, Project project, String path) {
        assertEquals(200, page.navigate("/projects/" + project.id() + path).status(), path);
    }

    private static void send(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
        assertThat(page.locator(".flash")).not().isEmpty();
    }

    private static void tabTo(Page page, String there, int most) {
        for (int tabs = 0; tabs < most; tabs++) {
            if ((Boolean) page.evaluate(there)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertTrue((Boolean) page.evaluate(there), "reached with the tab key: " + there);
    }
}
