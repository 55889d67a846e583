package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.parvis.Api.Project;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Phase 4 in a real browser: channels decided, lines chosen for, a publication refused, entered and withdrawn, the gate passed. */
@QuarkusTest
class DiffusionJourneyTest {

    private static final String FORCED = "Les phases précédentes se sont tenues avant Parvis.";
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
    void theLeadDecidesChoosesIsRefusedPublishesWithdrawsAndTheGatePasses() {
        Project project = LEAD.project("Publier la première vague");
        String path = "/projects/" + project.id() + "/diffusion";
        for (int phase = 0; phase < 3; phase++) {
            LEAD.move(project.phases().get(phase), "START", null).then().statusCode(200);
            DGS.move(project.phases().get(phase), "FORCE", FORCED).then().statusCode(200);
        }
        LEAD.move(project.phases().get(3), "START", null).then().statusCode(200);
        List<Integer> three = threePriorities(project);
        ReadyDiffusion.serve(true);

        Page lead = browser.signedIn("lead", View.WIDE, server.toString());
        open(lead, path + "/channels");
        Browser.assertAccessible(lead);
        lead.locator("#channel-DATAGOUV summary").click();
        Browser.assertAccessible(lead);
        lead.locator("[name=DATAGOUV-COST]").selectOption("3");
        lead.locator("[name=DATAGOUV-VISIBILITY]").selectOption("3");
        lead.locator("[name=DATAGOUV-retained][value=true]").check();
        lead.locator("[name=DATAGOUV-reason]").fill("Gratuit, et les réutilisateurs y cherchent.");
        send(lead, "#form-DATAGOUV button[type=submit]");
        assertThat(lead.locator("#channel-DATAGOUV")).containsText("6 sur 6");
        Browser.screenshot(lead, "channels");

        chooseWithTheKeyboard(lead, path, three);
        Browser.screenshot(lead, "diffusion");

        String dataset = three.get(0).toString();
        lead.locator("#diffusion tbody a").first().click();
        lead.waitForURL("**/diffusion");
        publish(lead);
        assertThat(lead.locator(".error-summary")).isVisible();
        assertThat(lead.locator("#blockers li")).hasCount(2);
        assertThat(lead.locator("[name=url]")).hasValue("https://www.data.gouv.fr/datasets/lieux");
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "publication-refused");
        lead.locator("#blockers a[href='/datasets/" + dataset + "/legal-check']").click();
        lead.waitForURL("**/legal-check");
        ReadyDiffusion.check(dataset);
        sign(project, three.get(0));

        open(lead, "/datasets/" + dataset + "/diffusion");
        assertThat(lead.locator("#f-blockers")).containsText("Rien ne s’oppose");
        publish(lead);
        assertThat(lead.locator(".flash")).containsText("publié");
        lead.locator("[name=updatedOn]").fill("2026-11-10");
        send(lead, "#update-form button[type=submit]");
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "publication");
        passTheGate(lead, project, three);

        open(lead, "/datasets/" + dataset + "/diffusion");
        lead.locator("#history summary").click();
        assertThat(lead.locator("#history form")).containsText("quittera les registres publics");
        lead.locator("#history textarea").fill("Le fichier contenait des noms.");
        send(lead, "#history button[type=submit]");
        assertThat(lead.locator("#history")).containsText("Le fichier contenait des noms.");
        Browser.assertAccessible(lead);
    }

    private static void chooseWithTheKeyboard(Page lead, String path, List<Integer> three) {
        open(lead, path);
        Browser.assertAccessible(lead);
        for (Integer dataset : three) {
            tabTo(lead, "document.activeElement?.id === 'tick-" + dataset + "'");
            lead.keyboard().press("Space");
        }
        tabTo(lead, "document.activeElement?.value === 'DATAGOUV'");
        lead.keyboard().press("Space");
        tabTo(lead, "document.activeElement?.name === 'licence'");
        lead.keyboard().type("Licence O");
        tabTo(lead, "document.activeElement?.name === 'releaseFormat'");
        lead.keyboard().type("CSV");
        lead.locator("[name=updateFrequency]").selectOption("annual");
        lead.locator("[name=updater]").selectOption(LEAD.get("/api/v1/me").getString("id"));
        lead.locator("[name=waveTarget]").selectOption(new SelectOption().setIndex(1));
        tabTo(lead, "document.activeElement?.closest('#choices') && document.activeElement?.tagName === 'BUTTON'");
        lead.waitForNavigation(() -> lead.keyboard().press("Enter"));
        assertThat(lead.locator(".flash")).containsText("3 jeux de données modifiés sur 3");
        assertThat(lead.locator("#diffusion tbody")).containsText("Licence Ouverte 2.0");
    }

    private static void passTheGate(Page lead, Project project, List<Integer> three) {
        long phase = project.phases().get(3);
        LEAD.move(phase, "SUBMIT", null).then().statusCode(409);
        open(lead, "/projects/" + project.id());
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "gate-of-diffusion");
        LEAD.post("/api/v1/projects/" + project.id() + "/diffusion", Map.of("datasetIds", three.subList(1, 3), "postponedReason",
                "Deuxième vague : fichiers en cours.")).then().statusCode(200);
        LEAD.answerAll(phase);
        LEAD.move(phase, "SUBMIT", null).then().statusCode(200);
        DGS.move(phase, "APPROVE", null).then().statusCode(200).body("state", equalTo("DONE"));
    }

    @Test
    void everyPageOfDiffusionFitsAPhoneInBothLanguagesAndInTheDark() {
        Project project = LEAD.project("Diffusion partout");
        List<Integer> three = threePriorities(project);
        ReadyDiffusion.retain(project, "DATAGOUV");
        for (View view : List.of(View.PHONE, View.PHONE.inTheDark().inEnglish(), View.WIDE.inTheDark(), View.PHONE.withoutScript())) {
            Page page = browser.signedIn("lead", view, server.toString());
            for (String path : List.of("/projects/" + project.id() + "/diffusion", "/projects/" + project.id() + "/diffusion/channels",
                    "/projects/" + project.id() + "/diffusion/registers", "/datasets/" + three.get(0) + "/diffusion")) {
                open(page, path);
                if (view.script()) {
                    Browser.assertAccessible(page);
                    Browser.assertNoSidewaysScroll(page);
                }
                Browser.screenshot(page, "diffusion-" + view + path.replaceAll("[0-9/]+", "-"));
            }
            page.context().close();
        }
    }

    private static List<Integer> threePriorities(Project project) {
        String path = "/api/v1/projects/" + project.id();
        LEAD.asks().body(Map.of("preset", "BALANCED")).put(path + "/grid").then().statusCode(200);
        DGS.asks().header("If-Match", "*").post(path + "/grid/freezings").then().statusCode(200);
        List<Integer> made = new ArrayList<>();
        for (String title : List.of("Lieux culturels", "Prêts de la médiathèque", "Entrées du musée")) {
            int dataset = LEAD.post(path + "/datasets", Map.of("title", title, "departmentId", LEAD.department("CUL"), "communicability", "EVERYBODY",
                    "personalDataLevel", 0, "description", "Année par année", "theme", "Culture", "temporalStart", "2025-01-01", "temporalEnd",
                    "2025-12-31")).then().statusCode(201).extract().path("id");
            LEAD.post("/api/v1/datasets/" + dataset + "/scores", Map.of("V1", 3, "V2", 3, "V3", 3, "V4", 3, "F1", 3, "F2", 3, "F3", 3, "F4", 3,
                    "R", 0)).then().statusCode(200);
            made.add(dataset);
        }
        return made;
    }

    private static void publish(Page lead) {
        lead.locator("[name=publishedAt]").selectOption("DATAGOUV");
        lead.locator("[name=url]").fill("https://www.data.gouv.fr/datasets/lieux");
        lead.locator("[name=publishedOn]").fill("2026-11-09");
        lead.waitForNavigation(() -> lead.locator("#publish-form button[type=submit]").click());
    }

    private static void sign(Project project, int dataset) {
        JsonPath asked = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-03-14")).then().extract().jsonPath();
        HEAD.post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", List.of(Map.of("datasetId", dataset, "decision", "APPROVE")))).then().statusCode(200);
    }

    private static void open(Page page, String path) {
        assertEquals(200, page.navigate(path).status(), path);
    }

    private static void send(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
        assertThat(page.locator(".flash")).not().isEmpty();
    }

    private static void tabTo(Page page, String there) {
        for (int tabs = 0; tabs < 120; tabs++) {
            if (Boolean.TRUE.equals(page.evaluate("!!(" + there + ")"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertTrue((Boolean) page.evaluate("!!(" + there + ")"), "reached with the tab key: " + there);
    }
}
