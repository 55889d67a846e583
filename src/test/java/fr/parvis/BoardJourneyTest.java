package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The board in a browser: the same move by mouse, by keyboard and by the menu, each said aloud. */
@QuarkusTest
class BoardJourneyTest {

    private static final Locator.DragToOptions NEAR_ITS_HEAD = new Locator.DragToOptions().setTargetPosition(60, 30);

    private static Browser browser;

    @TestHTTPResource("/")
    URL server;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** The most pressing of all, so that it stands first in its column. */
    private static long task(long project, String title) {
        return LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", title, "phase", "SCOPING", "dueOn", "2020-01-06")).then().statusCode(201).extract().jsonPath()
                .getLong("id");
    }

    private static String state(long task) {
        return LEAD.get("/api/v1/tasks/" + task).getString("state");
    }

    private Page board(long project, View view) {
        Page page = browser.signedIn("lead", view, server.toString());
        page.navigate("/projects/" + project + "/tasks?view=board&lanes=none");
        return page;
    }

    private static Locator column(Page page, String state) {
        return page.locator("[data-state=" + state + "]");
    }

    @Test
    void aCardMovesByMouseByKeyboardAndByItsMenu() {
        long project = LEAD.project("Tableau vivant").id();
        long task = task(project, "Relire la délibération");
        Page page = board(project, View.WIDE);
        Locator card = page.locator("#card-" + task);
        card.dragTo(column(page, "STARTED"), NEAR_ITS_HEAD);
        assertThat(column(page, "STARTED").locator("#card-" + task)).isVisible();
        assertThat(page.locator("#flash")).containsText("est passée dans «\u00a0En cours\u00a0»");
        assertEquals("STARTED", state(task));

        card.focus();
        page.keyboard().press("Shift+ArrowLeft");
        assertThat(column(page, "OPEN").locator("#card-" + task)).isFocused();
        assertThat(page.locator("#flash")).containsText("est passée dans «\u00a0À faire\u00a0»");
        assertEquals("OPEN", state(task));

        card.locator("summary").press("Enter");
        card.getByText("Terminée").press("Enter");
        assertThat(column(page, "DONE").locator("#card-" + task)).isVisible();
        assertEquals("DONE", state(task));
        Browser.assertAccessible(page);
    }

    @Test
    void aRefusedMovePutsTheCardBackAndOpensWhatBlocksIt() {
        long project = LEAD.project("Tableau bloqué").id();
        long first = task(project, "Écrire");
        long second = task(project, "Voter");
        LEAD.post("/api/v1/tasks/" + second + "/dependencies", Map.of("beforeId", first)).then().statusCode(200);
        Page page = board(project, View.WIDE);
        page.locator("#card-" + second).dragTo(column(page, "STARTED"), NEAR_ITS_HEAD);
        assertThat(page.locator("#board-refused")).isFocused();
        assertThat(page.locator("#board-refused")).containsText("Écrire");
        assertThat(column(page, "OPEN").locator("#card-" + second)).isVisible();
        Browser.assertAccessible(page);
    }

    @Test
    void onAPhoneWithTheKeyboardATaskIsPutToWaitWithItsReason() {
        long project = LEAD.project("Tableau de poche").id();
        long task = task(project, "Obtenir le devis");
        Page page = board(project, View.PHONE);
        Locator card = page.locator("#card-" + task);
        card.focus();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(column(page, "STARTED").locator("#card-" + task)).isFocused();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator("#board-refused")).isFocused();
        page.getByLabel("Ou de qui d’autre").fill("Éditeur X");
        page.getByLabel("Qu’attendez-vous").selectOption("DELIVERY");
        page.getByLabel("Motif").fill("Devis demandé le 3");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(column(page, "WAITING").locator("#card-" + task)).containsText("En attente de Éditeur X");
        Browser.assertAccessible(page);
        Browser.assertNoSidewaysScroll(page);
    }

    @Test
    void withoutAScriptTheMenuMovesTheCard() {
        long project = LEAD.project("Tableau sans script").id();
        long task = task(project, "Relire");
        Page page = board(project, View.WIDE.withoutScript());
        page.locator("#card-" + task + " summary").click();
        page.locator("#card-" + task + " [data-to=STARTED]").click();
        assertThat(column(page, "STARTED").locator("#card-" + task)).isVisible();
    }

    @Test
    void fiveHundredCardsStayFluid() {
        long project = LEAD.project("Grand tableau").id();
        long there = LEAD.get("/api/v1/projects/" + project + "/tasks?size=1").getLong("total");
        long last = 0;
        for (long i = there; i < 500; i++) {
            last = task(project, "Tâche " + i);
        }
        Page page = board(project, View.WIDE);
        assertEquals(500, page.locator("[data-card]").count());
        page.locator("#card-" + last).focus();
        long start = System.nanoTime();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(column(page, "STARTED").locator("#card-" + last)).isFocused();
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 3_000, "a move among 500 cards took " + millis + " ms");
    }
}
