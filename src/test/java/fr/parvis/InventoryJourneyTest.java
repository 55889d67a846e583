package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.parvis.Api.Project;
import fr.parvis.awareness.TrainingPaths;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The phases of training and of awareness of a new project, from an empty inventory to the last visa and through both gates, in a real browser. */
@QuarkusTest
class InventoryJourneyTest {

    private static final List<String> CRITERIA = List.of("V1", "V2", "V3", "V4", "F1", "F2", "F3", "F4");

    @TestHTTPResource("/")
    URL server;

    @Inject
    TrainingPaths paths;

    @Inject
    ReadyInventory inventory;

    private Project project;
    private Page lead;
    private Page dgs;
    private Page head;

    @Test
    void aNewProjectGoesFromAnEmptyInventoryThroughTheGatesOfTrainingAndAwareness() {
        project = LEAD.project("De rien au visa");
        LEAD.pass(project.phases().get(0));
        try (Browser browser = Browser.open()) {
            lead = browser.signedIn("lead", View.WIDE, server.toString());
            dgs = browser.signedIn("dgs", View.WIDE, server.toString());
            head = browser.signedIn("head", View.PHONE, server.toString());
            start();
            learn();
            freezeTheGrid();
            takeTheCatalogue();
            answerTheQuestionnaire();
            importAFile();
            score();
            approveTheList(1);
            through(1);

            start();
            meet();
            closeTheGap();
            askForVisas();
            signOnAPhone();
            inventory.signTheRest(project);
            ReadyAwareness.of(project);
            ReadyAwareness.nameReferents();
            approveTheList(2);
            through(2);
        }
    }

    private void learn() {
        open(lead, "/training/LICENCES");
        paths.current().module("LICENCES").orElseThrow().questions()
                .forEach(one -> lead.locator("#quiz [name=q" + one.number() + "][value=" + one.right() + "]").check());
        lead.waitForNavigation(() -> lead.locator("#quiz button[type=submit]").click());
        assertThat(lead.locator("main")).containsText("100");
        Browser.screenshot(lead, "quiz");
    }

    private void freezeTheGrid() {
        open(lead, "/grid");
        send(lead, "#grid button[type=submit]");
        open(dgs, "/grid");
        dgs.locator("summary.button").first().click();
        send(dgs, "form[action$='/grid/freezings'] button[type=submit]");
    }

    private void takeTheCatalogue() {
        open(lead, "/starter-catalogue");
        send(lead, "#starter button[type=submit]");
    }

    /** On a phone with the keyboard: one line that the department does not hold, and one that it does. */
    private void answerTheQuestionnaire() {
        List<String> numbers = LEAD.get(path() + "/datasets?department=CUL").getList("items.number");
        open(head, "/questionnaire");
        press(head, "#a-" + numbers.get(0) + "-NO");
        assertThat(head.locator("#a-" + numbers.get(0) + "-NO")).hasAttribute("aria-pressed", "true");
        press(head, "#a-" + numbers.get(1) + "-YES");
        assertThat(head.locator("#a-" + numbers.get(1) + "-YES")).hasAttribute("aria-pressed", "true");
    }

    /** A table of which nobody could guess the columns: they are named by hand, then it is applied. */
    private void importAFile() {
        StringBuilder file = new StringBuilder("A;B;C\n");
        LEAD.get("/api/v1/municipalities/" + LEAD.town() + "/departments?size=50").<String>getList("items.code")
                .forEach(code -> file.append("Registre du service ").append(code).append(';').append(code).append(";0\n"));
        open(lead, "/imports");
        lead.locator("#import [name=file]").setInputFiles(new FilePayload("liste.csv", "text/csv", file.toString().getBytes(StandardCharsets.UTF_8)));
        send(lead, "#import button[type=submit]");
        lead.locator("[name=target-0]").selectOption("title");
        lead.locator("[name=target-1]").selectOption("department");
        lead.locator("[name=target-2]").selectOption("personalDataLevel");
        send(lead, "#mapping button[type=submit]");
        Browser.screenshot(lead, "import");
        send(lead, "#apply button[type=submit]");
        assertThat(lead.locator("#undo")).hasCount(1);
    }

    /** One with the keyboard in its dialog, the others as a program would. */
    private void score() {
        List<Map<String, Object>> lines = LEAD.get(path() + "/datasets?size=200").getList("items");
        lines.forEach(line -> LEAD.patch("/api/v1/datasets/" + line.get("id"), Map.of("legalNature", "DATABASE")).then().statusCode(200));
        lines.stream().filter(line -> line.get("title").toString().startsWith("Registre du service")).forEach(line -> LEAD.post("/api/v1/datasets/"
                + line.get("id") + "/scores", Map.of("V1", 3, "V2", 3, "V3", 3, "V4", 3, "F1", 3, "F2", 3, "F3", 3, "F4", 3, "R", 0)).then()
                .statusCode(200));
        open(lead, "/datasets?department=CUL");
        lead.locator("#datasets tbody a").first().click();
        lead.waitForLoadState();
        lead.locator("#score summary").first().click();
        assertThat(lead.getByRole(AriaRole.DIALOG)).isVisible();
        Browser.assertAccessible(lead);
        CRITERIA.forEach(criterion -> lead.locator("#marks [name=" + criterion + "]").fill("1"));
        lead.locator("#marks [name=R]").fill("1");
        send(lead, "#marks button[type=submit]");
        assertThat(lead.locator("#score")).containsText("30 =");
        Browser.screenshot(lead, "dataset");
    }

    private void approveTheList(int version) {
        open(dgs, "/grid");
        dgs.locator("summary.button").filter(new Locator.FilterOptions().setHasText("liste v" + version)).click();
        send(dgs, "form[action$='/list-approvals'] button[type=submit]");
    }

    private void meet() {
        open(lead, "/interviews");
        lead.locator("summary.button").click();
        lead.locator("#plan-interview [name=departmentId]").selectOption(String.valueOf(LEAD.department("CUL")));
        send(lead, "#plan-interview button[type=submit]");
        String interview = LEAD.get(path() + "/interviews").getString("items.find { it.departmentId == " + LEAD.department("CUL") + " }.id");
        assertEquals(200, lead.navigate("/interviews/" + interview).status());
        lead.locator("#minutes [name=MISSIONS]").fill("Programmer la saison.");
        send(lead, "#minutes button[type=submit]");
        send(lead, "[name=state][value=HELD]");
        assertEquals(200, head.navigate("/interviews/" + interview).status());
        send(head, "form[action$='/visas'] button[type=submit]");
        open(lead, "/awareness-meetings");
        lead.locator("summary.button").click();
        lead.locator("#add-meeting [name=title]").fill("Les données ouvertes en une heure");
        lead.locator("#add-meeting [name=heldOn]").fill("2026-01-05");
        lead.locator("#add-meeting [name=departmentIds]").first().check();
        send(lead, "#add-meeting button[type=submit]");
    }

    private void closeTheGap() {
        open(lead, "/gaps");
        lead.locator("#gaps tbody a").first().click();
        lead.waitForURL("**/gaps/*");
        lead.locator("summary.button").click();
        lead.locator("#closing [name=reason]").fill("Vu avec le service : il le tient depuis la rentrée.");
        lead.waitForNavigation(() -> lead.locator("#closing button[type=submit]").click());
        assertThat(lead.locator("#closing")).hasCount(0);
    }

    private void askForVisas() {
        open(lead, "/visas");
        lead.locator("summary.button").click();
        lead.locator("#campaign [name=dueOn]").fill("2099-01-05");
        send(lead, "#campaign button[type=submit]");
    }

    /** From the home page to the receipt, without touching the screen. */
    private void signOnAPhone() {
        String batch = LEAD.get(path() + "/visas").getString("items.find { it.departmentId == " + LEAD.department("CUL") + " }.id");
        head.navigate("/");
        press(head, "a[href='/visas/" + batch + "']");
        head.waitForURL("**/visas/" + batch);
        Browser.assertNoSidewaysScroll(head);
        reach(head, "[name=rest-NEW]");
        assertTrue((Boolean) head.evaluate("(() => { const at = document.activeElement.getBoundingClientRect();"
                + " return at.bottom <= document.querySelector('.visa-summary').getBoundingClientRect().top; })()"),
                "what has the focus is not under the summary");
        head.keyboard().press("Space");
        assertThat(head.locator("[data-tally]")).containsText("Valider");
        Browser.screenshot(head, "batch");
        press(head, ".visa-summary button");
        head.waitForLoadState();
        assertThat(head.locator("#receipt")).isVisible();
        Browser.assertAccessible(head);
        Browser.screenshot(head, "receipt");
        List<String> visas = LEAD.get(path() + "/datasets?department=CUL").getList("items.visa");
        assertTrue(!visas.isEmpty() && visas.stream().allMatch("STANDING"::equals), visas.toString());
    }

    private void start() {
        open(lead, "");
        lead.waitForNavigation(() -> lead.locator("#move-START button[type=submit]").click());
    }

    private void through(int phase) {
        LEAD.answerAll(project.phases().get(phase));
        open(lead, "");
        assertThat(lead.locator(".next-step--blocked")).hasCount(0);
        lead.waitForNavigation(() -> lead.locator("#move-SUBMIT button[type=submit]").click());
        open(dgs, "");
        dgs.waitForNavigation(() -> dgs.locator("#move-APPROVE button[type=submit]").click());
        assertEquals("DONE", LEAD.get("/api/v1/phases/" + project.phases().get(phase)).getString("state"));
    }

    private String path() {
        return "/api/v1/projects/" + project.id();
    }

    private void open(Page page, String path) {
        assertEquals(200, page.navigate("/projects/" + project.id() + path).status(), path);
    }

    private static void send(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
        assertThat(page.locator(".flash")).not().isEmpty();
    }

    private static void press(Page page, String selector) {
        reach(page, selector);
        page.keyboard().press("Enter");
    }

    private static void reach(Page page, String selector) {
        String there = "document.activeElement?.matches(\"" + selector + "\") ?? false";
        for (int tabs = 0; tabs < 250 && !(Boolean) page.evaluate(there); tabs++) {
            page.keyboard().press("Tab");
        }
        assertTrue((Boolean) page.evaluate(there), "reached with the tab key: " + selector);
    }
}
