package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.LEAD;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A committee from its agenda to its decisions and their tasks, on a phone with nothing but keys. In a real browser. */
@QuarkusTest
class MeetingJourneyTest {

    private static final int MOST_STOPS = 250;

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
    void aCommitteeIsRunByKeysAlone() {
        long project = LEAD.project("COPIL au clavier").id();
        Page page = browser.signedIn("lead", View.PHONE, server.toString());
        open(page, "/projects/" + project + "/meetings");
        looked(page, "meetings");
        press(page, "summary:has-text('Prévoir une réunion')", "Enter");
        go(page, "#plan-meeting [name=kind]");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        type(page, "#plan-meeting [name=title]", "COPIL de novembre");
        // Day and month alike: a browser puts them in the order of its own language.
        type(page, "#plan-meeting [name=day]", "11112026");
        type(page, "#plan-meeting [name=agenda]", "Calendrier\nPremiers jeux à ouvrir");
        leave(page, "#plan-meeting button[type=submit]", "**/meetings/*");
        assertThat(page.locator("h1")).hasText("COPIL de novembre");
        looked(page, "meeting-planned");

        leave(page, "button[value=HELD]", "**/meetings/*");
        type(page, "textarea[name^=words-]", "Tenu à deux semaines près.");
        type(page, "#f-decision", "Ouvrir les subventions");
        enter(page);
        assertThat(page.locator("#f-decision")).isFocused();
        assertThat(page.locator("#decisions")).containsText("D-2026-01");
        assertThat(page.locator("textarea[name^=words-]").first()).hasValue("Tenu à deux semaines près.");
        page.keyboard().type("Nommer un référent par service");
        enter(page);
        assertThat(page.locator("#f-decision")).isFocused();
        looked(page, "meeting-session");
        leave(page, "button[value=APPROVED]", "**/moves");
        assertThat(page.locator(".error-summary")).containsText("D-2026-01, D-2026-02");
        type(page, "#f-action", "Demander les noms aux chefs de service");
        enter(page);
        assertThat(page.locator("#f-action")).isFocused();
        page.keyboard().type("Extraire les subventions");
        enter(page);
        assertThat(page.locator("#outcome")).containsText("Extraire les subventions");
        leave(page, "button[value=APPROVED]", "**/meetings/*");
        assertThat(page.locator(".page-header")).containsText("Compte rendu approuvé");
        looked(page, "meeting-approved");

        leave(page, "#content a[href$='/decisions']", "**/decisions");
        assertThat(page.locator("#register")).containsText("Nommer un référent par service");
        assertThat(page.locator("#register")).containsText("Demander les noms aux chefs de service");
        looked(page, "decisions");
        leave(page, "#register th a", "**/decisions/*");
        looked(page, "decision");
        leave(page, "#content a[href^='/tasks/']", "**/tasks/*");
        assertThat(page.locator("main")).containsText("réunion «\u00a0COPIL de novembre\u00a0»");
        leave(page, ".subnav a[href$='/tasks']", "**/tasks");
        type(page, "#filter-q", "subventions");
        page.keyboard().press("Enter");
        page.waitForURL("**q=subventions**");
        assertThat(page.locator("#tasks")).containsText("Extraire les subventions");
        movedOnTheBoard(page, LEAD.get("/api/v1/projects/" + project + "/tasks?q=subventions").getLong("items[0].id"));
        page.context().close();
    }

    /** The action agreed on stands on the board as a card, and is begun there. */
    private static void movedOnTheBoard(Page page, long task) {
        leave(page, ".views a[href$='view=board']", "**view=board");
        String card = "#card-" + task;
        go(page, "[data-card][tabindex='0']");
        for (int steps = 0; steps < MOST_STOPS && !focused(page, card); steps++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.locator(card)).isFocused();
        assertThat(page.locator(card)).containsText("Extraire les subventions");
        looked(page, "meeting-board");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator("[data-state=STARTED] " + card)).isFocused();
        assertThat(page.locator("#flash")).containsText("est passée dans «\u00a0En cours\u00a0»");
        Assertions.assertEquals("STARTED", LEAD.get("/api/v1/tasks/" + task).getString("state"));
    }

    @Test
    void withoutScriptTheTypingGoesOnInTheSameLine() {
        long project = LEAD.project("COPIL sans script").id();
        Object meeting = LEAD.post("/api/v1/projects/" + project + "/meetings", Map.of("kind", "STEERING", "title", "COPIL", "day", "2026-11-20")).then().extract()
                .path("id");
        LEAD.patch("/api/v1/meetings/" + meeting, Map.of("state", "HELD")).then().statusCode(200);
        Page page = browser.signedIn("lead", View.PHONE.withoutScript(), server.toString());
        open(page, "/meetings/" + meeting);
        page.locator("#f-decision").fill("Ouvrir les subventions");
        page.waitForNavigation(() -> page.locator("#f-decision").press("Enter"));
        assertThat(page.locator("#f-decision")).isFocused();
        assertThat(page.locator("#decisions")).containsText("Ouvrir les subventions");
        page.context().close();
    }

    private static void looked(Page page, String name) {
        Browser.assertAccessible(page);
        Browser.assertNoSidewaysScroll(page);
        Browser.screenshot(page, name);
    }

    /** Tabs to the first such thing, as somebody without a mouse does. */
    private static void go(Page page, String selector) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (focused(page, selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        Assertions.fail(selector + " is out of reach of the keyboard");
    }

    private static boolean focused(Page page, String selector) {
        return Boolean.TRUE.equals(page.locator(selector).first().evaluate("one => one === document.activeElement"));
    }

    private static void press(Page page, String selector, String key) {
        go(page, selector);
        page.keyboard().press(key);
    }

    private static void type(Page page, String selector, String text) {
        go(page, selector);
        page.keyboard().type(text);
    }

    private static void enter(Page page) {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void leave(Page page, String selector, String to) {
        go(page, selector);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        page.waitForURL(to);
    }

    private void open(Page page, String path) {
        page.navigate(server.toString() + path.substring(1));
    }
}
